import type { Milestone } from '#src/domain/event.ts';

const SHOWN = 6;
/** What bears on the promise comes first; projects are told in the list below the chart. */
const WEIGHT: Readonly<Record<Milestone['kind'], number>> = {
  programme: 0,
  summit: 1,
  target: 2,
  customs: 3,
  forum: 4,
  project: 5,
};

/**
 * The few events flagged on the chart, in order of date: one a year, so that flags stand clear of each other, being the
 * one that bears most on the promise and among equals the later; of the last six years that have one.
 */
export function chartEvents(events: readonly Milestone[]): readonly Milestone[] {
  const best = new Map<string, Milestone>();
  for (const event of events) {
    const year = event.date.slice(0, 4);
    const other = best.get(year);
    if (
      !other ||
      WEIGHT[event.kind] < WEIGHT[other.kind] ||
      (event.kind === other.kind && event.date > other.date)
    ) {
      best.set(year, event);
    }
  }
  return [...best.values()].toSorted((a, b) => a.date.localeCompare(b.date)).slice(-SHOWN);
}
