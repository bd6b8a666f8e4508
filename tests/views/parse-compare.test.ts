import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#src/domain/day.ts';
import { LANGUAGE_CODES } from '#src/i18n/languages.ts';
import { NOTHING_COMPARED } from '#src/views/compare/compare-choices.ts';
import { formatCompare, parseCompare } from '#src/views/compare/parse-compare.ts';

const choices = fc.record({
  targets: fc.uniqueArray(fc.stringMatching(/^[a-z0-9.-]{3,60}$/), { maxLength: 6 }),
  asOf: fc.constantFrom(null, day('2024-02-29'), day('2031-01-01')),
  lang: fc.constantFrom(null, ...LANGUAGE_CODES),
});

describe(parseCompare, () => {
  test('every choice survives the trip through a link', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(parseCompare(formatCompare(chosen))).toEqual({ choices: chosen, ignored: [], cut: 0 });
      }),
    );
  });

  test('an id given twice is one target, and what comes after six is cut and counted', () => {
    const ids = ['aaa', 'bbb', 'aaa', 'ccc', 'ddd', 'eee', 'fff', 'ggg', 'hhh'];
    expect(parseCompare(`targets=${ids.join(',')}`)).toMatchObject({
      choices: { targets: ['aaa', 'bbb', 'ccc', 'ddd', 'eee', 'fff'] },
      ignored: [],
      cut: 2,
    });
  });

  test.each([
    ['targets=<script>,uz-kz-10bn-2021', ['targets=<script>']],
    ['targets=uz-kz-10bn-2021&asOf=2021-02-30', ['asOf=2021-02-30']],
    ['targets=uz-kz-10bn-2021&lang=tlh&path=straight', ['lang=tlh', 'path']],
    ['targets=uz-kz-10bn-2021,&utm_source=x', []],
  ])('%s: the rest is kept, and what was not understood is named', (search, ignored) => {
    expect(parseCompare(search)).toEqual({
      choices: { ...NOTHING_COMPARED, targets: ['uz-kz-10bn-2021'] },
      ignored,
      cut: 0,
    });
  });

  test('a link longer than any of ours is not read', () => {
    expect(parseCompare(`targets=${'a,'.repeat(1500)}`).choices).toEqual(NOTHING_COMPARED);
  });

  test('whatever stands in a link, it can be read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseCompare(text).choices.targets.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
