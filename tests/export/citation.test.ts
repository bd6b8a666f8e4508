import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#src/domain/day.ts';
import { citation, type Cited } from '#src/export/citation.ts';
import { en, ru } from '#tests/languages.tsx';

const findings: Cited = {
  title: 'Of 35 trade targets that can be settled, 8 were reached on time',
  url: 'https://goalpost.example/findings/',
  vintage: '2026-11-24.2',
  accessed: day('2027-01-03'),
};

describe(citation, () => {
  test('a reference says who, when, what, which record, where and the day it was read', () => {
    expect(citation(findings, en).plain).toBe(
      'Goalpost (2026). Of 35 trade targets that can be settled, 8 were reached on time. Record of 2026-11-24.2. ' +
        'https://goalpost.example/findings/. Accessed 3 January 2027.',
    );
  });

  test('in Russian it is a Russian reference', () => {
    expect(citation({ ...findings, title: 'Как часто достигаются цели' }, ru).plain).toBe(
      'Как часто достигаются цели // Goalpost, 2026. Версия реестра: 2026-11-24.2. ' +
        'URL: https://goalpost.example/findings/ (дата обращения: 3\u00a0января 2027).',
    );
  });

  test('BibTeX: the vintage is the version, and the key tells two pages of one record apart', () => {
    expect(citation(findings, en).bibtex).toBe(`@misc{goalpost-findings-2026-11-24.2,
  author = {{Goalpost}},
  title = {{Of 35 trade targets that can be settled, 8 were reached on time}},
  year = {2026},
  version = {2026-11-24.2},
  url = {https://goalpost.example/findings/},
  urldate = {2027-01-03}
}
`);
    const pair = { ...findings, url: 'https://goalpost.example/pairs/kaz-uzb/?target=uz-kz-10bn-2021' };
    expect(citation(pair, en).bibtex).toContain(
      '@misc{goalpost-pairs-kaz-uzb-target-uz-kz-10bn-2021-2026-11-24.2,',
    );
  });

  test('BibTeX: what TeX would obey is taken as text', () => {
    const title = String.raw`$10bn & 50% of #1_{x} ~^\end`;
    expect(citation({ ...findings, title }, en).bibtex).toContain(
      String.raw`title = {{\$10bn \& 50\% of \#1\_\{x\} \textasciitilde{}\textasciicircum{}\textbackslash{}end}},`,
    );
  });

  test('RIS: a dataset, one tag a line', () => {
    expect(citation(findings, en).ris.split('\r\n')).toEqual([
      'TY  - DATA',
      'AU  - Goalpost',
      'TI  - Of 35 trade targets that can be settled, 8 were reached on time',
      'PY  - 2026',
      'ET  - 2026-11-24.2',
      'UR  - https://goalpost.example/findings/',
      'Y2  - 2027/01/03',
      'ER  - ',
      '',
    ]);
  });

  test('no title can break out of its line or its braces, or end the sentence twice', () => {
    expect(citation({ ...findings, title: ' Two\r\nlines. ' }, en).plain).toContain('. Two lines. Record');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '\\', '\r', '\n', '$', 'a', ' ', '.') }),
        (title) => {
          const { bibtex, ris } = citation({ ...findings, title }, en);
          expect(ris.split('\r\n')).toHaveLength(9);
          // Without what is escaped, braces balance.
          const bare = bibtex.replace(/\\[{}]/g, '');
          expect(bare.split('{').length).toBe(bare.split('}').length);
        },
      ),
    );
  });
});
