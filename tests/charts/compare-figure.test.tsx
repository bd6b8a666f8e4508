import { fireEvent, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { CompareFigure } from '#src/charts/compare/figure.tsx';
import { layoutFor, scalesOf } from '#src/charts/compare/layout.ts';
import { type Comparable, type CompareChart, compareChart } from '#src/charts/compare/model.ts';
import { nameOf } from '#src/charts/compare/words.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { laidOutAt } from '#tests/laid-out.ts';
import { BOTH, en, say } from '#tests/languages.tsx';
import { APART, comparables } from './compared.ts';

let all: ReadonlyMap<string, Comparable>;
beforeAll(async () => {
  all = await comparables();
});

const chartOf = (ids: readonly string[]) => compareChart(ids.map((id) => all.get(id)!));

/** Drawn whole: Recharts hands out its layers a moment after the first rendering. */
async function draw(chart: CompareChart, { width = 1200, i18n = en }: { width?: number; i18n?: I18n } = {}) {
  laidOutAt(width);
  const { container } = say(<CompareFigure chart={chart} title="Shares" />, i18n);
  await waitFor(() => {
    if (!container.querySelector('.labels')) throw new Error('no labels yet');
  });
  return container;
}

const count = (root: Element, selector: string) => root.querySelectorAll(selector).length;
const live = (root: Element) => root.querySelector('[aria-live]')?.textContent;
/** How many points each drawn line has: one `M` or `L` command each. */
const points = (root: Element) =>
  [...root.querySelectorAll('.series-line path.recharts-curve')].map(
    (path) => path.getAttribute('d')?.match(/[ML]/g)?.length,
  );

describe(CompareFigure, () => {
  test('a mark for every year with a figure, a line for years that follow each other, a name for each', async () => {
    const root = await draw(chartOf(APART));
    for (const { id, stops } of chartOf(APART).series) {
      const figures = stops.filter(({ kind }) => kind === 'figure').length;
      expect(count(root, `.figures [data-target="${id}"] .mark`)).toBe(figures);
      expect(count(root, `[data-label="${id}"]`)).toBe(1);
    }
    // 2022–2025 of Kazakhstan–Uzbekistan; China–Russia from its measured start; Russia–Uzbekistan; India–UAE;
    // of China–South Korea the two years that follow each other; China–Kazakhstan.
    expect(points(root)).toEqual([4, 3, 2, 3, 2, 3]);
  });

  test('marks stand where the shares are: up by share, across by time', async () => {
    const chart = chartOf(['uz-kz-10bn-2021']);
    const root = await draw(chart);
    const g = scalesOf(chart.y, layoutFor(1200));
    // Recharts' own line through the same four years.
    const drawn = root.querySelector('.series-line path.recharts-curve')?.getAttribute('d') ?? '';
    const places = drawn
      .slice(1)
      .split('L')
      .map((pair) => pair.split(',').map(Number));
    const { stops } = chart.series[0]!;
    const expected = stops.flatMap(({ kind, timeUsed, share }) =>
      kind === 'figure' ? [[g.x(timeUsed), g.y(share)]] : [],
    );
    for (const [i, [x, y]] of expected.entries()) {
      expect(places[i]?.[0]).toBeCloseTo(x!, 1);
      expect(places[i]?.[1]).toBeCloseTo(y!, 1);
    }
  });

  test('one figure alone is drawn without a line, and the goal and the straight path with it', async () => {
    const root = await draw(chartOf(['tur-are-40bn-2023']));
    expect(points(root)).toEqual([]);
    expect(count(root, '.figures .mark')).toBe(1);
    expect(count(root, '.goalpost .bar')).toBe(1);
    expect(count(root, '.curve.straight')).toBe(1);
  });

  for (const [language, i18n] of BOTH) {
    test(`without eyes: the title, and a sentence for every target (${language})`, async () => {
      const root = await draw(chartOf(APART), { i18n });
      const application = root.querySelector('[role="application"]');
      expect(application?.getAttribute('aria-label')).toBe('Shares');
      const summary = root.querySelector(
        `[id="${application?.getAttribute('aria-describedby')}"]`,
      )?.textContent;
      for (const series of chartOf(APART).series) expect(summary).toContain(nameOf(series, i18n));
      // (4.97 − 4) / 6 = 16.2 %, at four fifths of the time.
      expect(summary).toContain(i18n.format.percent(0.1617, 1));
    });
  }

  test('arrows go by year and by target; Home is the start; Escape leaves', async () => {
    const root = await draw(chartOf(['uz-kz-10bn-2021', 'chn-kor-200bn-2005']));
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(live(root)).toContain(
      'Kazakhstan–Uzbekistan, $10bn by 2026. 2025: $4.97bn, Uzbek side, preliminary',
    );
    expect(live(root)).toContain('16.2% of the increase, 80.0% of the time');
    expect(live(root)).toContain('Compound path: 72.1%');
    await user.keyboard('{ArrowLeft}');
    expect(live(root)).toContain('2024: about $4.2bn');
    await user.keyboard('{Home}');
    expect(live(root)).toMatch(/start, 2021: .*\$4bn/);
    await user.keyboard('{ArrowDown}{Home}{ArrowRight}{ArrowRight}');
    expect(live(root)).toMatch(/China–South Korea.*no figure found/);
    expect(count(root, '.chart-ring')).toBe(0);
    await user.keyboard('{Escape}');
    expect(live(root)).toBe('');
  });

  test('the compound path is drawn for the target the reader stands on, and for no other', async () => {
    const root = await draw(chartOf(['uz-kz-10bn-2021', 'chn-rus-300bn-2023']));
    expect(count(root, '.curve.compound')).toBe(0);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(root.querySelector('.curve.compound')?.getAttribute('data-path-of')).toBe('chn-rus-300bn-2023');
  });

  test('a pointer stands on the nearest mark, and on nothing far from all', async () => {
    const chart = chartOf(['uz-kz-10bn-2021']);
    const root = await draw(chart);
    const g = scalesOf(chart.y, layoutFor(1200));
    const box = root.querySelector('[role="application"]')!;
    fireEvent.pointerMove(box, { clientX: g.x(0.8) + 3, clientY: g.y(0.16) - 3 });
    expect(live(root)).toContain('2025: $4.97bn');
    fireEvent.pointerMove(box, { clientX: g.x(0.8), clientY: g.y(0.9) });
    expect(live(root)).toBe('');
  });
});
