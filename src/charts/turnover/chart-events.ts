import type { Milestone } from '#src/domain/event.ts';

const SHOWN = 5;
/** What bears on the promise comes first; projects are told in the list below the chart. */
const WEIGHT: Readonly<Record<Milestone['kind'], number>> = {
  programme: 0,
  summit: 1,
  target: 2,
  customs: 3,
  forum: 4,
  project: 5,
};

/** The few events flagged on the chart, in order of date. */
export function chartEvents(events: readonly Milestone[]): readonly Milestone[] {
  return events
    .toSorted((a, b) => WEIGHT[a.kind] - WEIGHT[b.kind] || b.date.localeCompare(a.date))
    .slice(0, SHOWN)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
