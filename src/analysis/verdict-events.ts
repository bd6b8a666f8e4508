import { addDays, addYears, type Day, lastDayOf } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { formatPeriod, isFullYear, lastDay } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { measures } from './annual-series.ts';
import { chainOf, type Post, postsOf } from './chain.ts';
import type { CumulativeState } from './cumulative.ts';
import { deadlineOf } from './deadline.ts';
import { type Headline, headline } from './headline.ts';
import { knownFrom, knownOn } from './known-on.ts';
import { standingOf } from './standing.ts';
import { type Judgement, judgeKnown } from './verdict-matrix.ts';

/** Why a verdict changed (domain 7.9). `time` is the calendar alone: less than a year left, or a year without figures. */
export type Cause =
  | { readonly kind: 'announced' }
  | { readonly kind: 'new-figure' | 'revision'; readonly figures: readonly Observation[] }
  | { readonly kind: 'target-moved'; readonly to: Post }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'deadline-passed' }
  | { readonly kind: 'time' };

/** What all cells said from that day on. */
export type Said = Headline | CumulativeState;

/** A day on which what could be said of a target changed, or the target itself was moved. */
export interface VerdictEvent {
  readonly on: Day;
  readonly cause: Cause;
  /** `null` before the announcement. */
  readonly before: Said | null;
  readonly after: Said;
}

/**
 * Every change of a target's verdict up to `until`, oldest first, derived from the record alone by judging it again on
 * each day on which something became known or ran out. A move is an event of the old promise even though its own verdict
 * runs on unchanged (pitfall 9); a verdict that changed because a published figure was corrected says so (pitfall 21).
 * Figures on undated pages count from the end of their period. Empty for a target announced after `until`; one without a
 * known date starts with the first figure.
 */
export function verdictEvents(whole: PairRecord, target: Target, until: Day): readonly VerdictEvent[] {
  const figures = whole.observations.filter(
    (o) => o.status !== 'expected' && measures(o, target.quantity) && bears(o, target),
  );
  const days = eventDays(whole, target, figures).filter((d) => d <= until);
  const events: VerdictEvent[] = [];
  let before: Said | null = null;
  let moved: string | null = null;
  for (const on of days) {
    const record = knownOn(whole, on);
    const after = saidOf(judgeKnown(record, target, on));
    const standing = standingOf(record, postOf(record, target));
    const movedTo = standing.kind === 'moved' ? standing.to.target.id : null;
    if (standing.kind === 'moved' && movedTo !== moved) {
      events.push({ on, cause: { kind: 'target-moved', to: standing.to }, before, after });
    }
    if (before === null || signature(before) !== signature(after)) {
      events.push({
        on,
        cause: before === null ? { kind: 'announced' } : causeOn(on, target, figures),
        before,
        after,
      });
    }
    [before, moved] = [after, movedTo];
  }
  return events;
}

function eventDays(whole: PairRecord, target: Target, figures: readonly Observation[]): readonly Day[] {
  const deadline = deadlineOf(target);
  const announced = target.announcedOn === null ? null : lastDayOf(target.announcedOn);
  const due = deadline && lastDay(deadline.readings[0].period);
  const all: readonly (Day | null)[] = [
    announced,
    ...figures.map(knownFrom),
    ...chainOf(whole, target.id).map((t) => t.announcedOn && lastDayOf(t.announcedOn)),
    target.withdrawn && lastDayOf(target.withdrawn.on),
    deadline && addDays(deadline.date, 1),
    // The first days of the last year, and of the time after which a figure is called not found.
    due && addDays(addYears(due, -1), 1),
    due && addDays(addYears(due, 1), 1),
  ];
  const known = all.filter((d) => d !== null).filter((d) => announced === null || d >= announced);
  return [...new Set(known)].toSorted();
}

/** Full years for a yearly goal, sums for a cumulative one. */
function bears({ period }: Observation, { goal }: Target): boolean {
  return goal.kind === 'cumulative' ? period.from >= goal.window.from : isFullYear(period);
}

function postOf(record: PairRecord, target: Target): Post {
  const posts = postsOf(chainOf(record, target.id));
  return posts.find((p) => p.statements.some((s) => s.id === target.id)) ?? postsOf([target])[0]!;
}

function causeOn(on: Day, target: Target, figures: readonly Observation[]): Cause {
  const fresh = figures.filter((o) => knownFrom(o) === on);
  if (fresh.length > 0) {
    const earlier = figures.filter((o) => knownFrom(o) < on);
    const corrects = (o: Observation) =>
      earlier.some((e) => e.reporter === o.reporter && formatPeriod(e.period) === formatPeriod(o.period));
    return { kind: fresh.every(corrects) ? 'revision' : 'new-figure', figures: fresh };
  }
  if (target.withdrawn && lastDayOf(target.withdrawn.on) === on) return { kind: 'withdrawn' };
  const deadline = deadlineOf(target);
  return { kind: deadline && on === addDays(deadline.date, 1) ? 'deadline-passed' : 'time' };
}

export function saidOf(judgement: Judgement): Said {
  return judgement.kind === 'yearly' ? headline(judgement.cells) : judgement.state;
}

/** What makes two verdicts the same to a reader: the states, not the numbers in them. */
function signature(said: Said): string {
  if (!('kind' in said)) return said.state;
  switch (said.kind) {
    case 'agreed':
      return `agreed ${said.state.state}`;
    case 'depends':
      return `depends ${said.best.state} ${said.worst.state} ${said.on.join()}`;
    case 'disputed':
      return `disputed ${said.reached.join()} ${said.not.join()}`;
    case 'no-figures':
      return said.kind;
  }
}
