import { fireEvent, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { TurnoverFigure } from '#src/charts/turnover/figure.tsx';
import type { ChartChoices } from '#src/charts/turnover/model.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { laidOutAt } from '#tests/laid-out.ts';
import { BOTH, en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

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
    // x from 2016.25 to 2030.6 over 1 to 1164; y from 0 to 11.5 over 418 to 46.
    expect(Number(newest.getAttribute('cx'))).toBeCloseTo(1 + ((2025 - 2016.25) / 14.35) * 1163, 1);
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
      'Uzbek side, 2025: $4.97bn, preliminary',
      '',
    ]);
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
    // The Uzbek 2025 is at 710, 257; the Kazakh 2022 at 467, 256.
    expect(heard(root, 715, 262)).toBe('Uzbek side, 2025: $4.97bn, preliminary');
    expect(heard(root, 467, 250)).toBe('Kazakh side, 2022: $5.0bn, final');
    expect(heard(root, 1000, 60)).toBe('');
  });

  test('a mouse that leaves takes its tip along; a finger leaves it for reading', async () => {
    const root = await draw();
    const chart = one(root, '[role="application"]');
    heard(root, 715, 262);
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
