import { type Day, lastDayOf, type PartialDay } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { lastDay } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';

/**
 * The record as a reader could have known it at the end of `asOf` (domain 7.10).
 *
 * A date known only to the month or year counts from its last day. A figure on an undated page counts from the end of
 * its period, the earliest day on which it can have been a measurement; an undated target or event is always known. An
 * occasion is older than some of what was said about it, so each statement counts from its own page.
 */
export function knownOn(record: PairRecord, asOf: Day): PairRecord {
  const by = (date: PartialDay | null) => date === null || lastDayOf(date) <= asOf;
  return {
    ...record,
    targets: record.targets
      .filter((t) => by(t.announcedOn))
      .map((t) => (t.withdrawn === null || by(t.withdrawn.on) ? t : { ...t, withdrawn: null })),
    observations: record.observations.filter((o) => knownFrom(o) <= asOf),
    claims: record.claims.flatMap((c) => {
      const statements = c.statements.filter((s) => by(s.source.publishedOn));
      return by(c.date) && statements.length > 0 ? [{ ...c, statements }] : [];
    }),
    events: record.events.filter((e) => by(e.date)),
  };
}

/** The day from which the figure counts as known. */
export function knownFrom(observation: Observation): Day {
  const published = observation.source.publishedOn;
  return published === null ? lastDay(observation.period) : lastDayOf(published);
}
