import { fireEvent, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { type Box, overlap } from '#src/charts/parts/label-placement.ts';
import { textWidth } from '#src/charts/parts/text-width.ts';
import { TurnoverFigure } from '#src/charts/turnover/figure.tsx';
import { geometryOf } from '#src/charts/turnover/geometry.ts';
import { layoutFor } from '#src/charts/turnover/layout.ts';
import { type ChartChoices, turnoverChart } from '#src/charts/turnover/model.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { laidOutAt } from '#tests/laid-out.ts';
import { BOTH, en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';
import { prices } from './prices.ts';

const DESK = 1200;
const PHONE = 358;
const COMPOUND: ChartChoices = { path: 'compound', from: null };

let kazUzb: PairRecord;
let story: PairStory;

beforeAll(async () => {
  kazUzb = (await publishedPair('kaz-uzb')).record;
  story = storyOf(kazUzb);
});

interface Drawing {
  readonly of?: PairStory;
  readonly width?: number;
  readonly i18n?: I18n;
  readonly choices?: ChartChoices;
}

/** Drawn whole: Recharts hands out its layers a moment after the first rendering. */
async function draw({ of = story, width = DESK, i18n = en, choices = COMPOUND }: Drawing = {}) {
  laidOutAt(width);
  const { container } = say(
    <TurnoverFigure story={of} choices={choices} title="Turnover" summary="In short." />,
    i18n,
  );
  if (width > 0) await waitFor(() => one(container, '.labels'));
  return container;
}

const all = (root: Element, selector: string) => [...root.querySelectorAll(selector)];
/** What each part of a tip says. */
const texts = (root: Element) => [...root.children].map((part) => part.textContent);
const one = (root: Element, selector: string) => {
  const [found, ...more] = all(root, selector);
  if (!found || more.length > 0)
    throw new Error(`${more.length + (found ? 1 : 0)} of ${selector}, expected one`);
  return found;
};

/** How many points each drawn line has: one `M` or `L` command each. */
const points = (root: Element, line: string) =>
  all(root, `${line} path`).map((path) => path.getAttribute('d')?.match(/[ML]/g)?.length ?? 0);

/** The words of each label by its id, its lines joined. */
function labels(root: Element): Record<string, string> {
  return Object.fromEntries(
    all(root, 'text[data-label]').map((label) => [
      label.getAttribute('data-label'),
      all(label, 'tspan')
        .map((line) => line.textContent)
        .join(' '),
    ]),
  );
}

/** Where a label's letters are, by the widths it was placed with. */
function labelBox(label: Element): Box {
  const lines = all(label, 'tspan');
  const width = Math.max(
    ...lines.map((l) => textWidth(l.textContent ?? '', 12.5, l.classList.contains('bold'))),
  );
  const [x, y] = ['x', 'y'].map((name) => Number(lines[0]?.getAttribute(name)));
  const share = { start: 0, middle: 0.5, end: 1 }[label.getAttribute('text-anchor') ?? ''] ?? 0;
  const left = x! - width * share;
  return { left, right: left + width, top: y! - 10, bottom: y! + (lines.length - 1) * 16 + 2 };
}

test.each([DESK, PHONE])(
  'our marks and Recharts’ ticks stand on the same two scales (%i px)',
  async (width) => {
    const container = await draw({ width });
    const layout = layoutFor(width, true);
    const from = width === PHONE ? 2020 : null;
    const chart = turnoverChart(story, { ...COMPOUND, from });
    const g = geometryOf(chart, layout);
    // A tick of a value is written 5 px above its gridline, one of a year over the middle of its slot.
    const heights = all(container, '.tick.amount').map((tick) => Number(tick.getAttribute('y')) + 5);
    expect(heights.length).toBe(chart.y.ticks.length);
    for (const [i, value] of chart.y.ticks.entries()) expect(heights[i]).toBeCloseTo(g.y(value), 6);
    const places = all(container, '.tick.year').map((tick) => Number(tick.getAttribute('x')));
    expect(places.length).toBe(chart.years.length);
    for (const [i, year] of chart.years.entries()) expect(places[i]).toBeCloseTo(g.x(year), 6);
  },
);

describe('the drawing', () => {
  test('Uzbek figures are six circles on one line, Kazakh ones six squares on two', async () => {
    const root = await draw();
    const figures = one(root, '.figures');
    expect(all(figures, 'circle.mark.first')).toHaveLength(6);
    expect(all(figures, 'rect.mark.second')).toHaveLength(6);
    expect(points(root, '.side-line.first')).toEqual([6]);
    // 2017 and 2018, then 2021 to 2024: 2019 and 2020 are not bridged.
    expect(points(root, '.side-line.second')).toEqual([2, 4]);
  });

  test('hollow marks are preliminary figures, solid ones final', async () => {
    const root = one(await draw(), '.figures');
    const count = (mark: string) => all(root, mark).length;
    expect([count('circle.hollow'), count('circle.solid')]).toEqual([3, 3]);
    expect([count('rect.hollow'), count('rect.solid')]).toEqual([2, 4]);
  });

  test('one goalpost each for 2026 and 2030, the first greyed, with the move between them', async () => {
    const root = await draw();
    expect(all(root, '.goalpost').map((g) => g.getAttribute('class'))).toEqual([
      'goalpost greyed',
      'goalpost now',
    ]);
    expect(all(root, '.move')).toHaveLength(1);
  });

  test('part of a year, start, shortfall, today and the difference between the sides are drawn once', async () => {
    const root = await draw();
    for (const mark of ['.figures .part.second', '.start.announced', '.shortfall', '.today', '.gap-band']) {
      expect([mark, all(root, mark).length]).toEqual([mark, 1]);
    }
  });

  test('a path is one curve of 24 steps; both paths are two, with the later one', async () => {
    expect(points(await draw(), '.annotations').filter((n) => n === 25)).toHaveLength(2);
    const both = await draw({ choices: { path: 'both', from: null } });
    for (const id of ['compound', 'straight', 'later']) {
      expect(one(both, `.curve.${id}`).getAttribute('d')?.match(/[ML]/g)).toHaveLength(25);
    }
  });

  test('a mark stands at its year and value', async () => {
    const root = await draw();
    const newest = one(root, '[data-observation="kaz-uzb-2025-turnover-uzb"] circle');
    // x from 2016.25 to 2030.6 over 1 to 1068, beside the column of the projection; y from 0 to 11.5 over 418 to 46.
    expect(Number(newest.getAttribute('cx'))).toBeCloseTo(1 + ((2025 - 2016.25) / 14.35) * 1067, 1);
    expect(Number(newest.getAttribute('cy'))).toBeCloseTo(418 - (4.97 / 11.5) * 372, 1);
    expect(newest.getAttribute('r')).toBe(String(4.6 * 1.3));
  });

  test('the axis has at most six amounts, the unit on the top one, and bold deadline years', async () => {
    const root = await draw();
    expect(all(root, '.tick.amount').map((t) => t.textContent)).toEqual(['0', '2', '4', '6', '8', '$10bn']);
    expect(all(root, '.tick.year')).toHaveLength(14);
    expect(all(root, '.tick.year.bold').map((t) => t.textContent)).toEqual(['2026', '2030']);
  });

  test.each([
    // Tops of 1.38 and 2.3: steps of 0.25 and 0.5.
    { goal: '1.2', ticks: ['0', '0.25', '0.50', '0.75', '1.00', '$1.25bn'] },
    { goal: '2', ticks: ['0', '0.5', '1.0', '1.5', '$2.0bn'] },
  ])('steps under one have the decimals they need, with a goal of $goal', async ({ goal, ticks }) => {
    const small = pairRecord({
      targets: [target({ goal, baseline: ['0.5', '2021'] })],
      observations: [figure('UZB', '2022', '0.6')],
    });
    const root = await draw({ of: storyOf(small) });
    expect(all(root, '.tick.amount').map((t) => t.textContent)).toEqual(ticks);
  });

  test('on a phone it begins in 2020, with short years', async () => {
    const root = await draw({ width: PHONE });
    expect(all(root, '.tick.year').map((t) => t.textContent)).toEqual([
      '’20',
      '’21',
      '’22',
      '’23',
      '’24',
      '’25',
      '2026',
      '’27',
      '’28',
      '’29',
      '2030',
    ]);
    expect(points(root, '.side-line.second')).toEqual([4]);
    expect(points(root, '.side-line.first')).toEqual([6]);
    expect(one(root, '.chart-box').getAttribute('style')).toContain('420px');
  });

  test('the key below numbers the very events that are flagged', async () => {
    const events = kazUzb.events.filter((e) => ['2018', '2020', '2021'].includes(e.date.slice(0, 4)));
    const few = storyOf({ ...kazUzb, events });
    for (const [width, flags] of [
      [DESK, ['1', '2', '3']],
      [PHONE, ['1', '2']],
    ] as const) {
      const root = await draw({ of: few, width });
      expect(all(root, '.event text').map((t) => t.textContent)).toEqual(flags);
      const key = all(root, '.event-key b').map((b) => b.textContent?.split(' · '));
      expect(key.map(([number]) => number)).toEqual(flags);
      expect(key.at(-1)?.[1]).toBe('6 Dec 2021');
    }
  });

  test('fiscal years have their ticks and goalpost between calendar years', async () => {
    const { record } = await publishedPair('ind-jpn');
    const root = await draw({ of: storyOf(record) });
    expect(all(root, '.tick.year').map((t) => t.textContent)).toContain('2012–13');
    expect(one(root, '.tick.year.bold').textContent).toBe('2013–14');
    expect(points(root, '.side-line')).toEqual([4]);
  });

  test('single figures have marks and no line, and still an axis', async () => {
    const record = pairRecord({ observations: [figure('UZB', '2022', '4.6'), figure('KAZ', '2024', '5.0')] });
    const root = await draw({ of: storyOf(record) });
    expect(all(root, '.figures .mark')).toHaveLength(2);
    expect(all(root, '.side-line')).toHaveLength(0);
    expect(all(root, '.goalpost')).toHaveLength(1);
  });

  test('without any figure it says so over goalpost and axes', async () => {
    const root = await draw({ of: storyOf(pairRecord()) });
    expect(all(root, '.figures .mark')).toHaveLength(0);
    expect(all(root, '.goalpost')).toHaveLength(1);
    expect(one(root, '.chart-empty').textContent).toContain('No full-year figure found');
    expect(all(await draw(), '.chart-empty')).toHaveLength(0);
  });

  test('a goal without a date is a level, not a goalpost', async () => {
    const record = pairRecord({
      targets: [target({ deadline: { kind: 'none' } })],
      observations: [figure('UZB', '2022', '4.6')],
    });
    const root = await draw({ of: storyOf(record) });
    expect(all(root, '.goalpost, .curve')).toHaveLength(0);
    expect(all(root, '.undated-goal')).toHaveLength(1);
    expect(labels(root)['undated']).toBe('$10bn no date given');
  });

  test.each([
    { name: 'calendar and fiscal years of one side', id: 'chn-ind' },
    { name: 'an outsider beside two sides', id: 'rus-tur' },
  ])('$name: every mark is drawn and every label says something of its own', async ({ id }) => {
    const { record } = await publishedPair(id);
    const told = storyOf(record);
    const root = await draw({ of: told });
    const figures = told.series.flatMap((s) => s.figures.map((f) => f.observation.id));
    const drawn = all(root, '.figures [data-observation]').map(
      (g) => g.getAttribute('data-observation') ?? '',
    );
    expect(drawn.toSorted()).toEqual(figures.toSorted());
    const ids = all(root, '[data-label]').map((l) => l.getAttribute('data-label'));
    expect(ids).toEqual([...new Set(ids)]);
    const words = ids.filter((name) => name?.startsWith('latest')).map((name) => labels(root)[name!]);
    expect(words).toEqual([...new Set(words)]);
  });
});

describe('the projection', () => {
  const bars = (root: Element) => all(root, '.projection .bar');
  const read = (element: Element, ...names: readonly string[]) =>
    names.map((name) => Number(element.getAttribute(name)));

  test('is a hatched and a solid bar with a tick for every year to 2030, in the side’s colour', async () => {
    const root = await draw();
    expect(one(root, '.turnover-chart .projection').getAttribute('class')).toBe('projection first');
    expect(bars(root).map((b) => b.getAttribute('data-year'))).toEqual([
      '2026',
      '2027',
      '2028',
      '2029',
      '2030',
    ]);
    const hatch = one(root, '.turnover-chart .projection pattern').id;
    for (const bar of bars(root)) {
      const [eight, five, middle] = ['.in-8', '.in-5', '.middle'].map((part) => one(bar, part));
      expect(eight!.getAttribute('fill')).toBe(`url(#${hatch})`);
      expect(read(eight!, 'width')).toEqual([13]);
      const [top8, h8] = read(eight!, 'y', 'height');
      const [top5, h5] = read(five!, 'y', 'height');
      const [tick] = read(middle!, 'y1');
      expect(top8! < top5! && top5! < tick! && tick! < top5! + h5! && top5! + h5! < top8! + h8!).toBe(true);
      expect(all(bar, '.break')).toHaveLength(0);
    }
  });

  test('stands at its values: 2030 between 4.2 and 10.5, on a scale of 11.5 over 372 pixels', async () => {
    const bar = one(await draw(), '.projection [data-year="2030"] .in-8');
    const [x, y, height] = read(bar, 'x', 'y', 'height');
    expect(x! + 6.5).toBeCloseTo(1 + ((2030 - 2016.25) / 14.35) * 1067, 1);
    const value = (at: number) => ((418 - at) / 372) * 11.5;
    expect(value(y!)).toBeCloseTo(10.5, 1);
    expect(value(y! + height!)).toBeCloseTo(4.2, 1);
  });

  test('is 8 wide on a phone, where its sentence stands under the chart', async () => {
    const root = await draw({ width: PHONE });
    expect(read(one(root, '.projection [data-year="2030"] .in-8'), 'width')).toEqual([8]);
    expect(one(root, '.projection-note').textContent).toBe(
      'Projection on Uzbek figures: 8 chances in 10 that 2030 falls between $4.2bn and $10.5bn.',
    );
    const wide = await draw();
    expect(all(wide, '.projection-note')).toHaveLength(0);
    // Where it is a label alone, it is read out with the summary.
    expect(one(wide, '#chart-summary').textContent).toContain('8 chances in 10 that 2030 falls');
  });

  test('is no line: the only curves are the paths that were asked for', async () => {
    const root = await draw();
    expect(points(root, '.side-line.first')).toEqual([6]);
    expect(all(root, '.projection path')).toHaveLength(0);
  });

  test('can be turned off, and its key and sentence go with it; its column stays, so that nothing else moves', async () => {
    const root = await draw({ choices: { ...COMPOUND, projection: false } });
    expect(all(root, '.projection, .projection-note')).toHaveLength(0);
    expect(labels(root)['projection']).toBeUndefined();
    const shown = await draw({ choices: COMPOUND });
    const [right, top] = [root, shown].map((r) => read(one(r, '.zero-line'), 'x2')[0]);
    expect(right).toBe(top);
  });

  test('that goes beyond the axis ends in a break, and its number stands above it', async () => {
    const few = ['4', '4.2', '4.4', '4.6'].map((v, i) => figure('UZB', String(2021 + i), v));
    const root = await draw({
      of: storyOf(pairRecord({ targets: [target({ goal: '4.7' })], observations: few })),
    });
    expect(bars(root).map((b) => all(b, '.break').length)).toEqual([0, 1]);
    const drawn = one(root, '.projection [data-year="2026"] .in-8');
    // The top of the axis is the top of the plot.
    expect(read(drawn, 'y')).toEqual([46]);
    expect(labels(root)['break-2026']).toMatch(/^to \$6\.\dbn$/);
    expect(labels(root)['break-2025']).toBeUndefined();
  });

  test('two broken bars side by side have their numbers one above the other where it is tight', async () => {
    const { record } = await publishedPair('chn-rus');
    for (const width of [640, DESK]) {
      const said = labels(await draw({ of: storyOf(record), width }));
      expect([said['break-2029'], said['break-2030']]).toEqual(['to $434.2bn', 'to $481.8bn']);
    }
  });

  test('no label stands on a bar, at any width and in either language', async () => {
    for (const width of [288, PHONE, 560, 768, DESK]) {
      for (const [, i18n] of BOTH) {
        const root = await draw({ width, i18n, choices: { path: 'both', from: null } });
        const boxes = bars(root).map((b) => {
          const [x, y, w, h] = read(one(b, '.in-8'), 'x', 'y', 'width', 'height');
          return { left: x!, right: x! + w!, top: y!, bottom: y! + h! };
        });
        for (const label of all(root, 'text[data-label]')) {
          const box = labelBox(label);
          const hit = boxes.filter((b) => overlap(box, b));
          expect([width, i18n.language, label.getAttribute('data-label'), hit]).toEqual([
            width,
            i18n.language,
            label.getAttribute('data-label'),
            [],
          ]);
        }
      }
    }
  });

  test('the goal it passes through is named right of its post, and begins there', async () => {
    const label = one(await draw(), '[data-label="post-2030"]');
    expect(label.getAttribute('text-anchor')).toBe('start');
    const post = one(await draw(), '.goalpost.now .bar');
    const [x, width] = read(post, 'x', 'width');
    expect(Number(one(label, 'tspan.bold').getAttribute('x'))).toBeGreaterThan(x! + width!);
  });

  test('without four figures in a row it says why there is none, while a goal lies ahead', async () => {
    const record = pairRecord({ observations: [figure('UZB', '2024', '4.6'), figure('UZB', '2025', '4.7')] });
    expect(one(await draw({ of: storyOf(record) }), '.projection-note').textContent).toBe(
      'No projection: it needs four years in a row, 2 found.',
    );
    const later = storyOf(record, '2031-06-01');
    expect(all(await draw({ of: later }), '.projection-note')).toHaveLength(0);
  });

  test('the key shows its hatch, and only where there is one', async () => {
    expect(one(await draw(), '.chart-key .projection.first').closest('li')?.textContent).toBe(
      'projection: 8 in 10, 5 in 10',
    );
    const record = pairRecord({ observations: [figure('UZB', '2024', '4.6')] });
    expect(all(await draw({ of: storyOf(record) }), '.chart-key .projection')).toHaveLength(0);
  });
});

describe('values beside the standing ones', () => {
  test('are small and hollow, in the side’s shape, and no marks of their own', async () => {
    const root = await draw();
    expect(all(root, '.figures rect.trace.rival.second')).toHaveLength(2);
    expect(all(root, '.figures .trace.mark')).toHaveLength(0);
    const key = all(root, '.chart-key .trace').map((mark) => mark.closest('li')?.textContent);
    expect([...new Set(key)]).toEqual(['earlier or other figure for the year', 'implied by a later release']);
  });

  test('implied ones are hollow diamonds ten wide, beside their mark, and the tip says so', async () => {
    const root = await draw();
    // 4.97 in 2025 is 11.4 % more than 2024, which is on record with 4.2: 4.46.
    const uzbek = all(root, '.figures .trace.implied.first');
    expect(uzbek).toHaveLength(1);
    const [x, y] = uzbek[0]!
      .getAttribute('d')!
      .match(/[\d.]+/g)!
      .map(Number);
    // A step of 11 right of 2024, whose marks are nearer than 8; its tip is five above its middle.
    expect(x).toBeCloseTo(1 + ((2024 - 2016.25) / 14.35) * 1067 + 11, 1);
    expect(y! + 5).toBeCloseTo(418 - (4.4615 / 11.5) * 372, 0);
    expect(uzbek[0]!.getAttribute('d')).toMatch(/Z$/);
    const chart = one(root, '[role="application"]');
    for (const key of ['ArrowLeft', 'ArrowLeft']) fireEvent.keyDown(chart, { key });
    expect(one(root, '.chart-tip').textContent).toContain('Uzbek side, implied by a later release: $4.5bn');
    expect(one(root, '[aria-live]').textContent).toBe('Uzbek side, 2024: about $4.2bn, preliminary');
  });
});

describe('in dollars of one year', () => {
  const choices: ChartChoices = {
    ...COMPOUND,
    dollars: { base: 2021, prices: prices({ 2020: 80, 2021: 100, 2022: 125, 2023: 200, 2024: 200 }) },
  };

  test('labels say what figures were worth, to one decimal, and the goal what it was worth', async () => {
    const gentle = prices({ 2020: 100, 2021: 100, 2022: 110, 2023: 110, 2024: 120, 2025: 125 });
    const root = await draw({ choices: { ...COMPOUND, dollars: { base: 2021, prices: gentle } } });
    // 4.97 / 1.25, 4.3 / 1.2, (8.33 − 4.97) / 1.25, 3.4 / 1.25
    expect(labels(root)).toMatchObject({
      'latest-first': 'Uzbek side $4.0bn',
      'latest-second': 'Kazakh side $3.6bn',
      'goal-line': '$10bn of each year in 2021 dollars',
      'path-compound': 'Required path',
      shortfall: '$2.7bn short of the path in 2025',
      'part-0': 'Kazakh side over $2.7bn part of 2025, a floor',
    });
  });

  test('the start is said in the same dollars: 5.0 of 2022 at 125 is 4.0', async () => {
    const record = pairRecord({
      targets: [target({ baseline: ['5.0', '2022'] })],
      observations: [figure('UZB', '2024', '8.0')],
    });
    expect(labels(await draw({ of: storyOf(record), choices }))).toMatchObject({
      start: 'Start: $4.0bn as announced, December 2021',
      'latest-first': 'Uzbek side $4.0bn',
    });
  });

  test('no post and no projection; the goal is one line', async () => {
    const root = await draw({ choices });
    expect(all(root, '.goalpost, .move, .projection, .projection-note')).toHaveLength(0);
    expect(one(root, '.goal-line').getAttribute('d')?.match(/[ML]/g)).toHaveLength(4);
    expect(all(root, '.tick.year.bold').map((t) => t.textContent)).toEqual(['2026', '2030']);
    for (const [, i18n] of BOTH) {
      expect((await draw({ choices, i18n })).innerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  test('a stop names the dollars, and a year without an index says so', async () => {
    const root = await draw({ choices });
    const chart = one(root, '[role="application"]');
    const heard = (key: string) => {
      fireEvent.keyDown(chart, { key });
      return one(root, '[aria-live]').textContent;
    };
    expect(heard('End')).toBe('Uzbek side, 2025: no price index, so no value in 2021 dollars');
    expect(one(root, '.chart-tip').textContent).toContain('no price index');
    expect(heard('ArrowLeft')).toBe('Uzbek side, 2024: about $2.1bn in 2021 dollars, preliminary');
    // 4 · 2.5^(3/5) = 6.93 and 7.6, halved.
    expect(one(root, '.chart-tip').textContent).toContain(
      'Path in 2024: $3.5bn, straight $3.8bn in 2021 dollars',
    );
  });
});

describe('motion', () => {
  test('is for a change of what is shown, not for the first drawing or another width', async () => {
    const moving = (root: Element) => all(root, '.moves').length;
    laidOutAt(DESK);
    const of = (choices: ChartChoices) => (
      <I18nProvider i18n={en}>
        <TurnoverFigure story={story} choices={choices} title="Turnover" summary="In short." />
      </I18nProvider>
    );
    const { container, rerender } = render(of(COMPOUND));
    await waitFor(() => one(container, '.labels'));
    expect(moving(container)).toBe(0);
    rerender(of({ ...COMPOUND, path: 'both' }));
    expect(moving(container)).toBe(1);
  });
});

describe('the words on it', () => {
  test('every label of the design, in English', async () => {
    expect(labels(await draw())).toEqual({
      'post-2026': 'First goalpost $10bn in 2026',
      'post-2030': 'Goalpost now $10bn in 2030',
      move: 'Moved 4 years 15 Mar 2025',
      'latest-first': 'Uzbek side $4.97bn',
      'latest-second': 'Kazakh side $4.3bn',
      'side-first': 'Uzbek side $4.6bn',
      'side-second': 'Kazakh side $5.0bn',
      'path-compound': 'Required path 20.1% a year',
      shortfall: '$3.4bn short of the path in 2025',
      projection: 'Projection on Uzbek figures: 8 chances in 10 that 2030 falls between $4.2bn and $10.5bn',
      start: 'Start: $4bn as announced, December 2021',
      'part-0': 'Kazakh side over $3.4bn part of 2025, a floor',
      'path-later': 'Path to 2030 15.0% a year',
      today: 'As of 24 Nov 2026',
      'missing-2019': 'No figure found for 2019',
    });
  });

  test('a phone keeps the goals, the newest figure and the path', async () => {
    const said = labels(await draw({ width: PHONE }));
    expect(said).toMatchObject({
      'post-2026': 'First goal 2026',
      'post-2030': 'Goal now 2030',
      'latest-first': '$4.97bn in 2025',
    });
    expect(Object.keys(said)).not.toContain('shortfall');
  });

  test('in Russian the same labels carry the same numbers', async () => {
    const [english, russian] = [labels(await draw()), labels(await draw({ i18n: ru }))];
    // Wider words may cost a label its place, but not the goals and the newest figure: they have the first right.
    for (const id of ['post-2026', 'post-2030', 'latest-first']) expect(Object.keys(russian)).toContain(id);
    for (const [id, said] of Object.entries(russian)) {
      expect(said).toMatch(/[а-яё]/);
      expect([id, digits(said)]).toEqual([id, digits(english[id])]);
    }
  });

  test.each([DESK, PHONE])('two languages, one geometry, at %s pixels', async (width) => {
    const shapes = async (i18n: I18n) => {
      const root = await draw({ width, i18n });
      return all(
        root,
        '.figures *, .side-line path, .gap-band path, .annotations path, .annotations rect',
      ).map((e) => ['d', 'x', 'y', 'cx', 'cy', 'r', 'width', 'height'].map((name) => e.getAttribute(name)));
    };
    const english = await shapes(en);
    expect(english.length).toBeGreaterThan(30);
    expect(await shapes(ru)).toEqual(english);
  });

  test.each([288, 560, 1600])('nothing broken is drawn at %s pixels', async (width) => {
    for (const [, i18n] of BOTH) {
      const root = await draw({ width, i18n, choices: { path: 'both', from: null } });
      expect(root.innerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
    }
  });

  test('before its width is known it keeps its place and draws nothing', async () => {
    const root = await draw({ width: 0 });
    expect(all(root, '.turnover-chart')).toHaveLength(0);
    expect(one(root, '.chart-box').getAttribute('style')).toContain('height');
  });
});

describe('the keyboard', () => {
  /** Presses keys on the focused chart and gives what a screen reader hears after each. */
  async function listen(root: HTMLElement, ...keys: readonly string[]) {
    const user = userEvent.setup();
    await user.tab();
    const heard: string[] = [];
    for (const key of keys) {
      await user.keyboard(`{${key}}`);
      heard.push(one(root, '[aria-live]').textContent ?? '');
    }
    return heard;
  }

  test('is one tab stop that says side, year, value and status, and a gap as a gap', async () => {
    const root = await draw();
    expect(all(root, '[tabindex="0"], a, button, input')).toHaveLength(1);
    expect(
      await listen(
        root,
        'ArrowLeft',
        'ArrowLeft',
        'ArrowDown',
        'ArrowRight',
        'Home',
        'ArrowUp',
        'End',
        'Escape',
      ),
    ).toEqual([
      'Uzbek side, 2025: $4.97bn, preliminary',
      'Uzbek side, 2024: about $4.2bn, preliminary',
      'Kazakh side, 2024: $4.3bn, preliminary',
      'Kazakh side, 2025: no figure found',
      'Kazakh side, 2017: $2bn, preliminary',
      'Uzbek side, 2017: no figure found',
      'Uzbek side, 2030, projection: 8 chances in 10 between $4.2bn and $10.5bn, middle $6.4bn',
      '',
    ]);
  });

  test('a projected year is said to be one, by the reader and in the tip, and rings its middle (pitfall 20)', async () => {
    const root = await draw();
    const heard = await listen(root, 'ArrowLeft', 'ArrowRight');
    expect(heard[1]).toBe(
      'Uzbek side, 2026, projection: 8 chances in 10 between $4.3bn and $6.5bn, middle $5.3bn',
    );
    expect(texts(one(root, '.chart-tip'))).toEqual([
      '2026',
      'Uzbek side, projection',
      '8 chances in 10: $4.3bn to $6.5bn',
      '5 chances in 10: $4.8bn to $5.9bn',
      'middle: $5.3bn',
    ]);
    const middle = one(root, '.projection [data-year="2026"] .middle');
    const ring = one(root, '.chart-ring')
      .getAttribute('style')
      ?.match(/top: (?<top>[\d.]+)px/)?.groups?.['top'];
    expect(Number(ring)).toBeCloseTo(Number(middle.getAttribute('y1')), 1);
  });

  test('the tip names what else is on record for the year', async () => {
    const root = await draw();
    await listen(root, 'ArrowLeft', 'ArrowLeft');
    expect(one(root, '.chart-tip').textContent).toContain('Kazakh side, also given: about $4bn');
    const corrected = pairRecord({
      observations: [
        { ...figure('UZB', '2022', '4.6', { id: 'second' }), supersedes: 'first' },
        figure('UZB', '2022', '4.5', { id: 'first' }),
      ],
    });
    await userEvent.tab();
    const other = await draw({ of: storyOf(corrected) });
    fireEvent.keyDown(one(other, '[role="application"]'), { key: 'Home' });
    expect(one(other, '.chart-tip').textContent).toContain('Uzbek side, earlier: $4.5bn');
  });

  test('2019 is said to have no figure on either side', async () => {
    const heard = await listen(await draw(), 'Home', 'ArrowRight', 'ArrowRight', 'ArrowDown');
    expect(heard.slice(2)).toEqual([
      'Uzbek side, 2019: no figure found',
      'Kazakh side, 2019: no figure found',
    ]);
  });

  test('shows a ring around the very mark, and what both sides say of that year', async () => {
    const root = await draw();
    await listen(root, 'Home', 'ArrowDown', 'End', 'ArrowLeft');
    const mark = one(root, '[data-observation="kaz-uzb-2024-turnover-kaz"] rect');
    const centre = (name: string) => Number(mark.getAttribute(name)) + Number(mark.getAttribute('width')) / 2;
    const { left, top } = one(root, '.chart-ring')
      .getAttribute('style')
      ?.match(/left: (?<left>[\d.]+)px; top: (?<top>[\d.]+)px/)?.groups ?? { left: '', top: '' };
    expect(Number(left)).toBeCloseTo(centre('x'), 1);
    expect(Number(top)).toBeCloseTo(centre('y'), 1);
    const tip = one(root, '.chart-tip').textContent;
    for (const said of ['2024', 'about $4.2bn', '$4.3bn', '$6.9bn', '$7.6bn']) expect(tip).toContain(said);
  });

  test('the ring goes where the reader stands on a gap, on Escape and when focus leaves', async () => {
    const root = await draw();
    await listen(root, 'Home');
    expect(all(root, '.chart-tip')).toHaveLength(1);
    expect(all(root, '.chart-ring')).toHaveLength(0);
    await userEvent.keyboard('{Escape}');
    expect(all(root, '.chart-tip, .chart-ring')).toHaveLength(0);
    await userEvent.keyboard('{End}');
    expect(all(root, '.chart-ring')).toHaveLength(1);
    await userEvent.tab();
    expect(all(root, '.chart-tip, .chart-ring')).toHaveLength(0);
    expect(one(root, '[aria-live]').textContent).toBe('');
  });

  test('a key the chart does not use is left to the browser; those it uses do not scroll', async () => {
    const chart = one(await draw(), '[role="application"]');
    // fireEvent gives false when the default was prevented.
    expect(fireEvent.keyDown(chart, { key: 'PageDown' })).toBe(true);
    expect(fireEvent.keyDown(chart, { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(chart, { key: 'ArrowDown' })).toBe(false);
  });

  test('in Russian it says the same numbers and leads to the same places', async () => {
    const keys = ['End', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowRight', 'ArrowRight'];
    const english = await listen(await draw(), ...keys);
    const russian = await listen(await draw({ i18n: ru }), ...keys);
    expect(russian.map(digits)).toEqual(english.map(digits));
    for (const said of russian) expect(said).toMatch(/[а-яё]/);
  });

  test('the chart is named by its title and described by its summary', async () => {
    const root = await draw();
    const chart = one(root, '[role="application"]');
    expect(chart.getAttribute('aria-label')).toBe('Turnover');
    expect(one(root, `#${chart.getAttribute('aria-describedby')}`).textContent).toContain('In short.');
    // The drawing itself says nothing twice.
    expect(one(root, '.turnover-chart').closest('[aria-hidden="true"]')).not.toBeNull();
  });
});

describe('the pointer', () => {
  const heard = (root: HTMLElement, x: number, y: number) => {
    fireEvent.pointerMove(one(root, '[role="application"]'), {
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
    });
    return one(root, '[aria-live]').textContent;
  };

  test('stands on the nearest figure, and on none far from all', async () => {
    const root = await draw();
    // The Uzbek 2025 is at 652, 257; the Kazakh 2022 at 429, 256; the bar of 2028 from 145 to 283 at 875.
    expect(heard(root, 657, 262)).toBe('Uzbek side, 2025: $4.97bn, preliminary');
    expect(heard(root, 429, 250)).toBe('Kazakh side, 2022: $5.0bn, final');
    expect(heard(root, 880, 160)).toMatch(/^Uzbek side, 2028, projection/);
    expect(heard(root, 500, 60)).toBe('');
  });

  test('a mouse that leaves takes its tip along; a finger leaves it for reading', async () => {
    const root = await draw();
    const chart = one(root, '[role="application"]');
    heard(root, 657, 262);
    fireEvent.pointerLeave(chart, { pointerType: 'touch' });
    expect(all(root, '.chart-tip')).toHaveLength(1);
    fireEvent.pointerLeave(chart, { pointerType: 'mouse' });
    expect(all(root, '.chart-tip')).toHaveLength(0);
  });
});

/** The numbers a text holds, in order: decimal points and commas are the same to it. */
function digits(text = ''): readonly string[] {
  return (text.replace(/,(?=\d)/g, '.').match(/\d+(\.\d+)?/g) ?? []).toSorted();
}
