import { valueOf } from '#src/domain/amount.ts';
import type { DueTarget, TrackRecord } from '#src/domain/track-record.ts';
import { type Column, csv } from '#src/export/csv.ts';
import { HOME } from '../view-state.ts';
import { pairAddress } from '../parts/pair-address.ts';

/**
 * The table as a file, the same in every language: ids and codes instead of words, goals in whole currency units. An empty
 * cell is unknown. Every row carries the vintage and the address of its target's page, so that it can be cited alone.
 */
export function findingsCsv({ due, vintage }: TrackRecord, origin: string): string {
  const columns: readonly Column<DueTarget>[] = [
    { name: 'target', cell: (t) => t.target },
    { name: 'pair', cell: (t) => t.pair },
    { name: 'goal', cell: (t) => valueOf(t.goal) },
    { name: 'goal_qualifier', cell: (t) => t.goal.qualifier },
    { name: 'currency', cell: (t) => t.goal.currency },
    { name: 'deadline', cell: (t) => t.year },
    { name: 'announced', cell: (t) => t.announcedOn },
    { name: 'outcome', cell: (t) => t.outcome },
    { name: 'verdict', cell: (t) => t.verdict },
    { name: 'horizon_years', cell: (t) => t.horizon },
    { name: 'multiple_of_start', cell: (t) => t.multiple },
    { name: 'moved', cell: (t) => t.moved },
    { name: 'page', cell: (t) => new URL(pairAddress(t.pair, { ...HOME, target: t.target }), origin).href },
    { name: 'vintage', cell: () => vintage },
  ];
  return csv(due, columns);
}
