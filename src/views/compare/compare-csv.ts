import type { CompareChart, CompareStop } from '#src/charts/compare/model.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { Day } from '#src/domain/day.ts';
import { formatPeriod } from '#src/domain/period.ts';
import type { Vintage } from '#src/domain/record.ts';
import { type Column, csv } from '#src/export/csv.ts';
import { pairAddress } from '../parts/pair-address.ts';
import { yearOf } from '#src/domain/target.ts';
import type { ComparedTarget } from './compared-target.ts';

interface Row {
  readonly one: ComparedTarget;
  /** `null` for a target that is not on the chart. */
  readonly stop: CompareStop | null;
}

/**
 * Every year on the chart as a file, the same in every language: codes instead of words, whole currency units, fractions.
 * An empty cell is unknown. A target that is not on the chart has one row, which says why.
 */
export function compareCsv(
  compared: readonly ComparedTarget[],
  chart: CompareChart,
  { asOf, vintage, origin }: { readonly asOf: Day; readonly vintage: Vintage; readonly origin: string },
): string {
  const rows = compared.flatMap((one): readonly Row[] => {
    const series = chart.series.find(({ id }) => id === one.listed.id);
    return series ? series.stops.map((stop) => ({ one, stop })) : [{ one, stop: null }];
  });
  const columns: readonly Column<Row>[] = [
    { name: 'target', cell: ({ one }) => one.listed.id },
    { name: 'pair', cell: ({ one }) => one.listed.pair },
    { name: 'goal', cell: ({ one }) => valueOf(one.listed.goal.amount) },
    { name: 'currency', cell: ({ one }) => one.listed.goal.amount.currency },
    {
      name: 'deadline',
      cell: ({ one: { listed } }) => yearOf(listed.deadline),
    },
    {
      name: 'reporter',
      cell: ({ one, stop }) => (stop === null ? null : (trackOf(one)?.cell.reporter ?? null)),
    },
    { name: 'kind', cell: ({ stop }) => stop?.kind ?? null },
    { name: 'period', cell: ({ stop }) => (stop === null ? null : formatPeriod(stop.period)) },
    { name: 'value', cell: valueIn },
    { name: 'status', cell: statusIn },
    { name: 'share_of_increase', cell: ({ stop }) => stop?.share ?? null },
    { name: 'time_used', cell: ({ stop }) => stop?.timeUsed ?? null },
    { name: 'not_on_chart', cell: ({ one }) => whyNot(one) },
    { name: 'source', cell: sourceIn },
    {
      name: 'page',
      cell: ({ one: { listed } }) =>
        new URL(pairAddress(listed.pair, { lang: null, asOf, target: listed.id }), origin).href,
    },
    { name: 'as_of', cell: () => asOf },
    { name: 'vintage', cell: () => vintage },
  ];
  return csv(rows, columns);
}

function trackOf(one: ComparedTarget) {
  return one.kind === 'here' && one.comparison.kind === 'track' ? one.comparison.track : null;
}

function valueIn({ one, stop }: Row): number | null {
  if (stop?.kind === 'figure') return stop.figure.value;
  return stop?.kind === 'start' ? (trackOf(one)?.start.value ?? null) : null;
}

function statusIn({ one, stop }: Row): string | null {
  if (stop?.kind === 'figure') return stop.figure.observation.status;
  return stop?.kind === 'start' ? (trackOf(one)?.start.basis ?? null) : null;
}

function sourceIn({ one, stop }: Row): string | null {
  if (stop?.kind === 'figure') return stop.figure.observation.source.url;
  if (stop?.kind !== 'start' || one.kind !== 'here' || one.comparison.kind !== 'track') return null;
  return (one.comparison.track.start.observation ?? one.comparison.judged.post.target).source.url;
}

function whyNot(one: ComparedTarget): string | null {
  if (one.kind !== 'here') return one.kind;
  return one.comparison.kind === 'none' ? one.comparison.why : null;
}
