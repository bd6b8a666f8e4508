import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { turnoverChart } from '#src/charts/turnover/model.ts';
import type { PublishedPair } from '#src/domain/board.ts';
import type { Observation } from '#src/domain/observation.ts';
import { isFullYear } from '#src/domain/period.ts';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import { FigureTable } from '#src/views/pair/figure-table.tsx';
import { OtherFigures } from '#src/views/pair/other-figures.tsx';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

let pair: PublishedPair;

beforeAll(async () => {
  pair = await publishedPair('kaz-uzb');
});

function table(of = pair, i18n = en) {
  const story = storyOf(of.record);
  return say(<FigureTable story={story} publishers={of.publishers} />, i18n).container;
}

function small(...observations: readonly Observation[]): PublishedPair {
  return { ...pair, record: pairRecord({ observations }), publishers: new Map() };
}

const row = (root: Element, year: string) => {
  const found = [...root.querySelectorAll('tbody tr')].find(
    (tr) => tr.querySelector('th')?.textContent === year,
  );
  if (!found) throw new Error(`no row for ${year}`);
  return found;
};
const cells = (root: Element, year: string) =>
  [...row(root, year).querySelectorAll('td')].map((td) => td.textContent);

const isYearly = (o: Observation) => o.flow === 'turnover' && isFullYear(o.period) && o.status !== 'expected';

describe(FigureTable, () => {
  test('newest first, a row for every year from the first to the last and for one that is implied', () => {
    // 2.0 in 2017, up 31.2 %, implies 1.5 for 2016; nothing was found for 2019.
    const years = [...table().querySelectorAll('tbody th')].map((th) => th.textContent);
    expect(years).toEqual(['2025', '2024', '2023', '2022', '2021', '2020', '2019', '2018', '2017', '2016']);
  });

  test('2025: the Uzbek figure with status and source, none found on the Kazakh side, 8.3 required', () => {
    const [value, status, source, kazakh, , none, difference, required] = cells(table(), '2025');
    expect([value, status, kazakh, none, difference, required]).toEqual([
      '$4.97bn',
      'preliminary',
      '–',
      'No figure found',
      '',
      '$8.3bn',
    ]);
    expect(source).toContain('Trend');
  });

  test('2019 has no figure on either side and is not skipped', () => {
    const found = cells(table(), '2019');
    expect([found[0], found[2], found[3], found[5]]).toEqual([
      '–',
      'No figure found',
      '–',
      'No figure found',
    ]);
  });

  test('2022: what the sides say differs by 0.4, to the digits of the figures', () => {
    expect(cells(table(), '2022').slice(-2)).toEqual(['$0.4bn', '$4.8bn']);
  });

  test('the rival 4.5 of 2023 is flagged, the repeated 4.4 is cited as the same', () => {
    const kazakh = [...row(table(), '2023').querySelectorAll('td')][5]!;
    const flags = [...kazakh.querySelectorAll('.flag')].map((f) => f.textContent);
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatch(/Also given: \$4\.5bn/);
    expect([...kazakh.querySelectorAll('.also')].map((f) => f.textContent)).toEqual([
      expect.stringMatching(/^Same figure/),
    ]);
  });

  test('every full year of turnover on record is there once, with a link to its source', () => {
    const root = table();
    const shown = [...root.querySelectorAll('[data-observation-id]:not(a)')];
    expect(shown.map((e) => e.getAttribute('data-observation-id') ?? '').toSorted()).toEqual(
      pair.record.observations
        .filter(isYearly)
        .map((o) => o.id)
        .toSorted(),
    );
    for (const o of pair.record.observations.filter(isYearly)) {
      const place = root.querySelector(`[data-observation-id="${o.id}"]`)!;
      // The figure's own source stands two cells on; a rival's stands with it.
      const around = place.matches('td') ? place.nextElementSibling!.nextElementSibling! : place;
      const links = [...around.querySelectorAll('a')].map((a) => a.getAttribute('href'));
      expect([o.id, links]).toEqual([o.id, expect.arrayContaining([o.source.url])]);
      if (!place.matches('.also')) expect(place.textContent).toContain(en.format.amount(o.amount));
    }
  });

  test('domain 6.5.5: the table holds what the chart draws', () => {
    const root = table();
    const drawn = turnoverChart(storyOf(pair.record), { path: 'compound', from: null }).sides.flatMap(
      (s) => s.marks,
    );
    for (const { figure: f } of drawn) {
      const cell = root.querySelector(`td[data-observation-id="${f.observation.id}"]`);
      expect(cell?.textContent).toBe(en.format.amount(f.observation.amount));
    }
    expect(root.querySelectorAll('td[data-observation-id]')).toHaveLength(drawn.length);
  });

  test('the required path stands from the start to the deadline and nowhere else', () => {
    const root = table();
    const required = (year: string) => cells(root, year).at(-1);
    expect(['2021', '2022', '2023', '2024', '2025'].map(required)).toEqual([
      '$4.0bn',
      '$4.8bn',
      '$5.8bn',
      '$6.9bn',
      '$8.3bn',
    ]);
    expect(['2017', '2018', '2019', '2020'].map(required)).toEqual(['', '', '', '']);
  });

  test('a bound has no difference from anything', () => {
    const root = table(small(figure('UZB', '2024', '4.6'), figure('KAZ', '2024', 'above 5 billion USD')));
    expect(cells(root, '2024').at(-2)).toBe('');
  });

  test('"over 5" beside 5.0 is another value, not the same figure', () => {
    const over = figure('UZB', '2024', 'above 5.0 billion USD', { id: 'over' });
    const root = table(small(figure('UZB', '2024', '5.0'), over));
    expect(root.querySelector('[data-observation-id="over"]')?.className).toBe('flag');
  });

  test('a side is compared with the other side, not with a newspaper', () => {
    const heads = (other: string) =>
      [
        ...table(small(figure('UZB', '2024', '4.6'), figure(other, '2024', '5.0'))).querySelectorAll(
          'thead th',
        ),
      ].map((th) => th.textContent);
    expect(heads('KAZ')).toContain('Difference');
    expect(heads('press')).not.toContain('Difference');
  });

  test('two series of one reporter are not compared with each other', () => {
    const root = table(small(figure('UZB', '2024', '4.6'), figure('UZB', '2024-04/2025-03', '5.0')));
    expect([...root.querySelectorAll('thead th')].map((th) => th.textContent)).not.toContain('Difference');
    expect([...root.querySelectorAll('tbody th')].map((th) => th.textContent)).toEqual(['2024–25', '2024']);
  });

  test('without a start there is no path to require', () => {
    const record = pairRecord({
      targets: [target({ baseline: null })],
      observations: [figure('UZB', '2025', '5')],
    });
    const root = table({ ...small(), record });
    expect(root.querySelectorAll('thead th')).toHaveLength(4);
  });

  test('without a figure there is no table', () => {
    expect(table(small()).innerHTML).toBe('');
  });

  test('in Russian the same figures lead to the same pages', () => {
    const [english, russian] = [table(), table(pair, ru)];
    const links = (root: Element) => [...root.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    const values = (root: Element) =>
      [...root.querySelectorAll('td.side-value')].map(
        (td) => td.textContent?.replace(',', '.').match(/[\d.]+\d|\d/)?.[0],
      );
    expect(links(russian)).toEqual(links(english));
    expect(values(russian)).toEqual(values(english));
  });
});

describe(OtherFigures, () => {
  const others = (of: PublishedPair, i18n = en) =>
    say(<OtherFigures story={storyOf(of.record)} publishers={of.publishers} />, i18n).container;

  test('pitfalls 5 and 12: parts of a year, single directions and expectations stand apart, each under its name', () => {
    const counts = [...others(pair).querySelectorAll('details')].map((d) => [
      d.querySelector('summary')?.textContent?.replace(/ ?\d+ figures?$/, ''),
      d.querySelectorAll('tbody tr').length,
    ]);
    const count = (holds: (o: Observation) => boolean) => pair.record.observations.filter(holds).length;
    expect(counts).toEqual([
      ['Parts of a year', count((o) => o.status === 'part-year')],
      ['By direction', count((o) => o.flow !== 'turnover' && !['part-year', 'expected'].includes(o.status))],
      ['Expected, not measured', count((o) => o.status === 'expected')],
    ]);
  });

  test('pitfall 17: exports say whose, and to whom', () => {
    const said = others(pair).querySelector('#figure-kaz-uzb-2022-kaz-to-uzb-kaz')?.textContent;
    expect(said).toContain('Kazakh side');
    expect(said).toContain('from Kazakhstan to Uzbekistan');
  });

  test('pitfall 7: two months of 2024 are shown as two months; 3.49 is nowhere', () => {
    const root = others(pair);
    const months = root.querySelector('#figure-kaz-uzb-2024-01_2024-02-turnover-uzb')?.textContent;
    expect(months).toContain('$581.8m');
    expect(months).toContain('January–February 2024');
    expect(root.textContent).not.toMatch(/3[.,]49/);
  });

  test('with the table above, every figure of every pair is on its page once, with a source', async () => {
    for (const [id, each] of await publishedPairs()) {
      const story = storyOf(each.record);
      const page = renderToStaticMarkup(
        <I18nProvider i18n={en}>
          <FigureTable story={story} publishers={each.publishers} />
          <OtherFigures story={story} publishers={each.publishers} />
        </I18nProvider>,
      );
      const shown = [...page.matchAll(/<(?!a )[^>]* data-observation-id="([^"]+)"/g)].map(([, o]) => o);
      // A sum that settles a goal stands in the goal's card instead.
      const inCard =
        story.judged.judgement.kind === 'cumulative' && 'observation' in story.judged.judgement.state;
      expect([id, shown.length]).toEqual([id, story.record.observations.length - (inCard ? 1 : 0)]);
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});
