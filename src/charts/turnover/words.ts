import type { PathId } from '#src/analysis/paths/registry.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { yearlyGrowth } from '#src/analysis/progress.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { wrapText } from '../parts/wrap-text.ts';
import type { LabelWords } from './labels.ts';
import type { Curve } from './curves.ts';
import { decimalsFor } from './decimals-for.ts';
import type { Layout } from './layout.ts';
import type { Mark, Side } from './sides.ts';
import type { TurnoverChart } from './model.ts';
import { rangeWords } from './projection-words.ts';
import { shortValue } from './value-text.ts';

/** The chart's labels in one language. Only what the chart shows is worded. */
export function labelWords(
  chart: TurnoverChart,
  story: PairStory,
  i18n: I18n,
  { narrow, aside }: Pick<Layout, 'narrow' | 'aside'>,
): LabelWords {
  const { t, format, party } = i18n;
  const { judged, asOf } = story;
  const goal = (value: number) => format.money(value, { decimals: decimalsFor(value) });
  return {
    posts: chart.goalposts.map((post, i) =>
      narrow
        ? [t(postName(chart, i, true)), String(post.year)]
        : [t(postName(chart, i, false)), t('chart.goalIn', { goal: goal(post.goal), year: post.year })],
    ),
    undated: chart.undatedGoal === null ? null : [goal(chart.undatedGoal), t('board.noDate')],
    goalLines: chart.goalLines.map((line) => [
      t('turnover.goalOfEachYear', { goal: goal(line.goal) }),
      t('turnover.inBase', { base: chart.base ?? '' }),
    ]),
    breaks:
      chart.projection?.years.map((year) =>
        year.high80 > chart.y.top ? t('turnover.upTo', { sum: format.money(year.high80) }) : null,
      ) ?? [],
    projection: aside ? projectionWords(chart, story, i18n) : null,
    move: chart.move && moveWords(chart.move, story, i18n),
    latest: chart.sides.flatMap((side) => {
      const mark = side.marks.find((m) => m.latest);
      if (!mark || (narrow && side.reporter !== story.lead?.reporter)) return [];
      const amount = amountOf(mark, chart.base, i18n);
      const lines = narrow
        ? [amount, t('chart.inYear', { year: format.period(mark.figure.observation.period) })]
        : sideLines(party(side.reporter).side, amount);
      return [{ mark, place: side.place, lines }];
    }),
    names: namedPeaks(chart.sides).map(({ side, mark, above }) => ({
      mark,
      above,
      place: side.place,
      lines: narrow
        ? [party(side.reporter).side]
        : sideLines(party(side.reporter).side, amountOf(mark, chart.base, i18n)),
    })),
    curves: chart.curves.flatMap((curve) => {
      const lines = curveWords(curve, chart.base, i18n);
      return lines ? [{ id: curve.id, lines }] : [];
    }),
    // A phone has no room for it beside the path's own name; the number stands right below the chart.
    shortfall:
      narrow || !chart.shortfall
        ? null
        : [
            format.money(chart.shortfall.due - chart.shortfall.value),
            ...wrapText(t('chart.shortOf', { year: format.period(chart.shortfall.period) }), 13),
          ],
    start: chart.start && startWords(chart, story, i18n),
    parts: chart.parts.map((p) => [
      `${party(p.observation.reporter).side} ${shortValue(p.observation.amount, p.value, chart.base, i18n)}`,
      t('chart.part', { year: p.x }),
    ]),
    missing: chart.missing.map((gap) =>
      wrapText(
        gap.from === gap.to
          ? t('chart.noFigureFor', { year: gap.from })
          : t('chart.noFigureBetween', { from: gap.from, to: gap.to }),
        16,
      ),
    ),
    today: chart.today === null ? null : t('chart.asOf', { date: format.dayShort(asOf) }),
  };

  function startWords(model: TurnoverChart, pair: PairStory, { format: f }: I18n): readonly string[] {
    const announced = pair.judged.post.target.baseline;
    if (model.start?.basis === 'announced' && announced) {
      const on = judged.post.target.announcedOn;
      return [
        t('chart.start', { amount: shortValue(announced.amount, model.start.value, model.base, i18n) }),
        ...(on ? [t('chart.startExpected', { date: f.month(on) })] : []),
      ];
    }
    return [t('chart.start', { amount: goal(model.start?.value ?? 0) }), t('chart.startMeasured')];
  }
}

/** On one line where it is short, else name over value: two lines find a place where a long one does not. */
function sideLines(side: string, amount: string): readonly string[] {
  const line = `${side} ${amount}`;
  return line.length > LONG_LINE ? [side, amount] : [line];
}

/** In letters. */
const LONG_LINE = 22;

function postName(chart: TurnoverChart, index: number, short: boolean) {
  if (chart.goalposts.length === 1) return 'chart.goalpost';
  if (index === 0) return short ? 'chart.firstShort' : 'chart.first';
  return short ? 'chart.nowShort' : 'chart.now';
}

function moveWords(
  { from, to }: NonNullable<TurnoverChart['move']>,
  story: PairStory,
  { t, format }: I18n,
): readonly string[] {
  const on = story.now?.post.statements[0]?.announcedOn;
  const change =
    from.goal === to.goal
      ? t('chart.moved', { years: Math.abs(to.year - from.year) })
      : t(to.goal > from.goal ? 'chart.raisedTo' : 'chart.loweredTo');
  return on ? [change, format.dayShort(on)] : [change];
}

function curveWords(curve: Curve, base: number | null, { t, format }: I18n): readonly string[] | null {
  const [start, end] = [curve.points[0], curve.points.at(-1)];
  if (!start || !end) return null;
  const years = curve.to - curve.from;
  // What it asks for a year was asked in dollars of each year.
  const growth = base === null ? yearlyGrowth(start.value, end.value, years) : null;
  const words: Record<PathId | 'later', () => readonly string[]> = {
    compound: () => [
      t('chart.required'),
      ...(growth === null ? [] : [t('chart.requiredRate', { growth: format.growth(growth) })]),
    ],
    straight: () => [
      t('chart.straight'),
      ...(base === null
        ? [t('chart.straightRate', { amount: format.money((end.value - start.value) / years) })]
        : []),
    ],
    later: () => [
      t('chart.laterPath', { year: Math.round(curve.to) }),
      ...(growth === null ? [] : [t('chart.requiredRate', { growth: format.growth(growth) })]),
    ],
  };
  return words[curve.id]();
}

/**
 * A side's name stands at the peak of its line among years both sides have, above for the upper and below for the
 * lower one; a peak that is the latest mark has its label already (design guide, labels 1).
 */
function namedPeaks(sides: readonly Side[]): readonly { side: Side; mark: Mark; above: boolean }[] {
  const shared = (side: Side, mark: Mark) =>
    sides.every((other) => other === side || other.marks.some((m) => m.x === mark.x)) || sides.length === 1;
  return sides.flatMap((side) => {
    const candidates = side.marks.filter((m) => !m.latest && shared(side, m));
    const pool = candidates.length > 0 ? candidates : side.marks.filter((m) => !m.latest);
    const mark = pool.reduce<Mark | null>(
      (best, m) => (best === null || m.value > best.value ? m : best),
      null,
    );
    if (!mark) return [];
    const rivals = sides.filter((s) => s !== side).flatMap((s) => s.marks.filter((m) => m.x === mark.x));
    return [{ side, mark, above: rivals.every((r) => r.value <= mark.value) }];
  });
}

function amountOf(mark: Mark, base: number | null, i18n: I18n): string {
  return shortValue(mark.figure.observation.amount, mark.value, base, i18n);
}

/** In letters, of the column right of the plot. */
const ASIDE = 17;

function projectionWords(chart: TurnoverChart, { outlook }: PairStory, i18n: I18n): readonly string[] | null {
  const range = chart.projection && outlook && rangeWords(outlook, i18n);
  if (!range) return null;
  const { t, party } = i18n;
  const whose = t('turnover.projectionOf', { onFigures: party(outlook.reporter).onFigures });
  return [t('turnover.projection'), ...wrapText(`${whose} ${range}`, ASIDE)];
}
