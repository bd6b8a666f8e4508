import { type PartyCode, partiesOf } from '#src/domain/party.ts';
import type { DueTarget } from '#src/domain/track-record.ts';

/** How often a party is a side of a target. */
export interface SideCount {
  readonly party: PartyCode;
  readonly targets: number;
}

/** The parties by the number of targets in which they are a side, most first, then by code. The counts add up to two a target. */
export function sideCounts(due: readonly DueTarget[]): readonly SideCount[] {
  const counts = new Map<PartyCode, number>();
  for (const { pair } of due) {
    for (const party of partiesOf(pair)) counts.set(party, (counts.get(party) ?? 0) + 1);
  }
  return [...counts]
    .map(([party, targets]) => ({ party, targets }))
    .toSorted((a, b) => b.targets - a.targets || (a.party < b.party ? -1 : 1));
}
