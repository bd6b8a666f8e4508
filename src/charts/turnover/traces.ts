import type { AnnualFigure } from '#src/analysis/annual-series.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { ImpliedFigure } from '#src/analysis/implied/implied-flags.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { endsAt } from '#src/domain/period.ts';
import type { InDollars } from './dollars.ts';

/**
 * A value a year also has, beside the one that stands for it: one that was corrected, a rival of the same reporter, or
 * one nobody published but a later release implies. No line goes through it and no key stops at it.
 */
export type Trace = {
  readonly reporter: Reporter;
  readonly x: number;
  /** In the dollars shown. */
  readonly value: number;
  /** The row it comes from. */
  readonly observation: Observation;
  readonly kind: 'earlier' | 'rival' | 'implied';
};

/** No two traces of a chart share it. */
export function traceKey({ kind, observation, x }: Trace): string {
  return `${kind}-${observation.id}-${x}`;
}

/** Of the series shown, where there is a value in these dollars; each value of a year once. */
export function tracesOf(
  story: PairStory,
  implied: readonly ImpliedFigure[],
  convert: InDollars,
): readonly Trace[] {
  const reported = story.series.flatMap((series) =>
    series.figures.flatMap((figure) => otherValues(figure, series.reporter)),
  );
  const reporters = new Set(story.series.map((s) => s.reporter));
  const unpublished = implied
    .filter((i) => reporters.has(i.reporter) && Number.isFinite(i.interval.high))
    .map((i): Trace => ({
      kind: 'implied',
      reporter: i.reporter,
      x: endsAt(i.period) - 1,
      value: (i.interval.low + i.interval.high) / 2,
      observation: i.observation,
    }));
  return [...reported, ...unpublished].flatMap((trace) => {
    const value = convert(trace.value, trace.x);
    return value === null ? [] : [{ ...trace, value }];
  });
}

function otherValues(figure: AnnualFigure, reporter: Reporter): readonly Trace[] {
  const seen = new Set([figure.value]);
  const list = (rows: readonly Observation[], kind: 'earlier' | 'rival') =>
    rows.flatMap((observation): readonly Trace[] => {
      const { amount } = observation;
      const value = valueOf(amount);
      // "Over 5" has no place on an axis beside a value.
      const isValue = amount.qualifier === 'exactly' || amount.qualifier === 'about';
      if (!isValue || seen.has(value)) return [];
      seen.add(value);
      return [{ kind, reporter, x: figure.end - 1, value, observation }];
    });
  return [...list(figure.superseded, 'earlier'), ...list(figure.others, 'rival')];
}
