import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { MirrorCard } from '#src/views/pair/mirror.tsx';
import { BOTH, en, ru, say } from '#tests/languages.tsx';
import { publishedPair, publishedPairs, storyOf } from '#tests/published-pairs.ts';
import { type FigureFields, figure, pairRecord } from '#tests/record-builder.ts';

const toUzb = { exporter: 'KAZ', importer: 'UZB' };
const toKaz = { exporter: 'UZB', importer: 'KAZ' };

let kazUzb: PairRecord;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
});

function card(story: PairStory, i18n = en) {
  const { container } = say(<MirrorCard story={story} />, i18n);
  const texts = (selector: string) =>
    [...container.querySelectorAll(selector)].map((e) => e.textContent.replaceAll('\u00a0', ' ').trim());
  return {
    root: container,
    title: texts('h2')[0],
    lede: texts('.lede')[0],
    headings: texts('h3'),
    labels: texts('.mirror-label'),
    words: texts('.mirror-words'),
    causes: texts('dt'),
    rows: [...container.querySelectorAll('tbody tr')].map((tr) => [...tr.children].map((c) => c.textContent)),
  };
}

const row = (reporter: 'UZB' | 'KAZ', flow: typeof toUzb, amount: string, fields: FigureFields = {}) =>
  figure(reporter, '2022', amount, { id: `${reporter}-${flow.exporter}`, flow, ...fields });

const cardOf = (observations: readonly Observation[], i18n = en) =>
  card(storyOf(pairRecord({ observations })), i18n);

describe('Kazakhstan and Uzbekistan', () => {
  test('the newest year with both directions, and what it says of freight', () => {
    const { title, lede, headings } = card(storyOf(kazUzb));
    expect(title).toBe('Why the two sides differ');
    expect(lede).toBe(
      'An importer’s figure normally includes freight, so it should be the higher one. ' +
        'Uzbek imports in 2022 were the lower figure by more than rounding hides, so freight cannot explain the difference. ' +
        'Kazakh imports were the lower figure as printed; rounding leaves that open.',
    );
    expect(headings).toEqual(['Kazakhstan to Uzbekistan, 2022', 'Uzbekistan to Kazakhstan, 2022']);
  });

  test('pitfall 17: exports and imports say whose, and each leads to its row', () => {
    const { root, labels } = card(storyOf(kazUzb));
    expect(labels).toEqual([
      'Uzbek imports $3.2bn',
      'Kazakh exports $3.7bn',
      'Kazakh imports $1.3bn',
      'Uzbek exports $1.4bn',
    ]);
    const ids = [...root.querySelectorAll('.mirror-label a')].map((a) =>
      a.getAttribute('data-observation-id'),
    );
    const rows = ids.map((id) => kazUzb.observations.find((o) => o.id === id));
    expect(rows.map((o) => [o?.reporter, o?.amount.published])).toEqual([
      ['UZB', '3.2'],
      ['KAZ', '3.7'],
      ['KAZ', '1.3'],
      ['UZB', '1.4'],
    ]);
  });

  test('ratio and difference with what rounding makes of them', () => {
    // (3.65 − 3.25) · 2 / 6.9 = 11.6 %; (3.75 − 3.15) · 2 / 6.9 = 17.4 %.
    expect(card(storyOf(kazUzb)).words).toEqual([
      'Imports over exports: 0.86 (0.84 to 0.89 with rounding). The difference is 14% of half their sum (12% to 17%).',
      'Imports over exports: 0.93 (0.86 to 1.00 with rounding). The difference is 7% of half their sum (0% to 15%).',
    ]);
  });

  test('a circle for the first side and a square for the second, on one scale to $4bn', () => {
    const { root } = card(storyOf(kazUzb));
    const strips = [...root.querySelectorAll('.mirror-strip[width="100%"]')];
    const at = (strip: Element, shape: string) =>
      Number.parseFloat(strip.querySelector(shape)?.parentElement?.getAttribute('x') ?? '');
    const line = (strip: Element) =>
      ['x1', 'x2'].map((x) => Number.parseFloat(strip.querySelector('.gap')?.getAttribute(x) ?? ''));
    expect(strips.map((s) => [...s.querySelectorAll('text')].map((text) => text.textContent))).toEqual([
      ['0', '1', '2', '3', '$4bn'],
      ['0', '1', '2', '3', '$4bn'],
    ]);
    // The label with the unit ends at its tick, so that it stays on a phone's page.
    expect([...strips[0]!.querySelectorAll('text')].map((text) => text.getAttribute('text-anchor'))).toEqual([
      ...Array<string>(4).fill('middle'),
      'end',
    ]);
    // The scale ends 10 % above 3.7: 2 + 96 · 3.2 / 4.07 and 2 + 96 · 3.7 / 4.07.
    expect(at(strips[0]!, 'circle')).toBeCloseTo(77.48, 2);
    expect(at(strips[0]!, 'rect')).toBeCloseTo(89.27, 2);
    expect(line(strips[0]!)).toEqual([at(strips[0]!, 'circle'), at(strips[0]!, 'rect')]);
    // To Kazakhstan the importer is the square, and lower: 2 + 96 · 1.3 / 4.07.
    expect(at(strips[1]!, 'rect')).toBeCloseTo(32.66, 2);
    expect(line(strips[1]!)).toEqual([at(strips[1]!, 'rect'), at(strips[1]!, 'circle')]);
  });

  test('causes: what is enough first, what would widen the difference last', () => {
    const { root, causes } = card(storyOf(kazUzb));
    expect(causes).toHaveLength(10);
    expect(causes[0]).toBe(
      'Rounding in what was publishedKazakhstan to Uzbekistan: not enough by itselfUzbekistan to Kazakhstan: enough by itself',
    );
    expect(causes.find((c) => c.startsWith('Freight'))).toMatch(
      /Kazakhstan to Uzbekistan: would widen the difference$/,
    );
    expect(root.querySelector('.causes summary')?.textContent).toBe(
      'Possible causes, none confirmed for this pair',
    );
    expect(root.textContent).toContain('the Uzbek office adds estimates of goods carried by individuals');
  });

  test('the table: sides beside each other, a missing figure said to be missing', () => {
    const { rows } = card(storyOf(kazUzb));
    expect(rows).toContainEqual([
      '2022',
      'Kazakhstan to Uzbekistan',
      'imports $3.2bn',
      'exports $3.7bn',
      '14%',
      '0.86',
    ]);
    expect(rows).toContainEqual(['2022', 'Exports plus imports', '$4.6bn', '$5.0bn', '8%', '']);
    expect(rows).toContainEqual([
      '2025',
      'Uzbekistan to Kazakhstan',
      'exports $1.55bn',
      'none found',
      '',
      '',
    ]);
    const years = rows.map((r) => Number(r[0]));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('before a side had published, the card says whose figures are missing', () => {
    const { title, lede, headings } = card(storyOf(kazUzb, '2021-12-31'));
    expect(title).toBe('How the two sides compare');
    expect(lede).toBe(
      'Exports and imports by direction are on record from the Kazakh side; none from the Uzbek side have been found, so the two cannot be compared.',
    );
    expect(headings).toEqual([]);
  });
});

describe('smaller records', () => {
  test('a direction of the shown year that one side alone gives', () => {
    const observations = [row('KAZ', toUzb, '3.7'), row('UZB', toUzb, '3.2'), row('UZB', toKaz, '1.4')];
    const { headings, words } = cardOf(observations);
    expect(headings).toHaveLength(2);
    expect(words[1]).toBe('Uzbek side: $1.4bn; Kazakh side: no figure found.');
  });

  test.each([
    ['3.40', 'by what freight can make'],
    ['3.80', 'by more than freight makes'],
    ['3.05', 'by less than freight usually makes'],
    ['3.01', 'rounding hides which'],
    ['3', 'rounding hides which'],
  ])('imports of %s beside exports of 3.00: %s', (imports, said) => {
    const { lede } = cardOf([row('KAZ', toUzb, '3.00'), row('UZB', toUzb, imports)]);
    expect(lede).toContain(said);
  });

  test('a difference that may go either way starts at nothing', () => {
    // 3 and 3: from 2.5 and 3.5 to 3.5 and 2.5, 2 · 1 / 6 = 33 % each way.
    const { words } = cardOf([row('KAZ', toUzb, '3'), row('UZB', toUzb, '3')]);
    expect(words[0]).toContain('The difference is 0% of half their sum (0% to 33%).');
  });

  test('an importer’s figure that is higher is a difference as well, without a sign', () => {
    // 2 · 0.6 / 6.6 = 18 %; 3.55 − 3.05 and 3.65 − 2.95: 15 % to 21 %.
    const { words } = cardOf([row('KAZ', toUzb, '3.0'), row('UZB', toUzb, '3.6')]);
    expect(words[0]).toContain('The difference is 18% of half their sum (15% to 21%).');
  });

  test('the table has parts of a year where both sides gave them, and none besides', () => {
    const part = (reporter: 'UZB' | 'KAZ', of: string) =>
      figure(reporter, of, '0.9', { flow: toUzb, status: 'part-year' });
    const { rows } = cardOf([
      row('KAZ', toUzb, '3.7'),
      row('UZB', toUzb, '3.2'),
      part('KAZ', '2023-01/2023-03'),
      part('UZB', '2023-01/2023-03'),
      part('UZB', '2023-01/2023-04'),
    ]);
    expect(rows.map((r) => r[0])).toEqual(['January–March 2023', '2022']);
  });

  test('sums of millions are drawn in millions', () => {
    const { root } = cardOf([row('KAZ', toUzb, '370 million USD'), row('UZB', toUzb, '320 million USD')]);
    const ticks = [...root.querySelectorAll('.mirror-strip text')].map((e) => e.textContent);
    expect(ticks).toEqual(['0', '100', '200', '300', '$400m']);
  });

  test('both sides, but never for the same period', () => {
    const other = figure('UZB', '2023', '3.2', { flow: toUzb });
    expect(cardOf([row('KAZ', toUzb, '3.7'), other]).lede).toContain('for the same period');
  });

  test('nothing without any direction, or with those of a newspaper', () => {
    expect(cardOf([figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0')]).root.innerHTML).toBe('');
    expect(cardOf([figure('press', '2022', '3.7', { flow: toUzb })]).root.innerHTML).toBe('');
  });
});

test('every pair can be told in both languages, with the same figures', async () => {
  const all = [...(await publishedPairs()).values()].map(({ record }) => storyOf(record));
  expect(all.length).toBeGreaterThan(50);
  for (const story of all) {
    const figures = BOTH.map(([, i18n]) =>
      [...card(story, i18n).root.querySelectorAll('a[data-observation-id]')].map((a) =>
        a.getAttribute('data-observation-id'),
      ),
    );
    expect(figures[1]).toEqual(figures[0]);
    for (const id of figures[0] ?? []) expect(story.record.observations.map((o) => o.id)).toContain(id);
  }
});

test('in Russian the unit is long, and the tick before it gives way on the narrowest page', () => {
  // Between two ticks lie 288 / 4.07 = 71 px; "4 млрд долл." takes more than that.
  const ticks = [...card(storyOf(kazUzb), ru).root.querySelectorAll('.mirror-strip text')].slice(0, 5);
  expect(ticks.map((text) => text.textContent.replaceAll('\u00a0', ' '))).toEqual([
    '0',
    '1',
    '2',
    '',
    '4 млрд долл.',
  ]);
});

test('Russian says whose figures are compared', () => {
  const { labels, lede } = card(storyOf(kazUzb), ru);
  expect(labels[0]).toBe('Узбекские данные об импорте: 3,2 млрд долл.');
  expect(lede).toContain('Узбекские данные об импорте (2022) ниже, чем допускает округление');
});
