import type { Day } from '#src/domain/day.ts';
import type { Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import type { AnnualFigure } from './annual-series.ts';
import { focusOf } from './current-target.ts';
import { type JudgedPost, judgePost } from './judged-post.ts';
import { knownOn } from './known-on.ts';
import { leadCell } from './lead-cell.ts';
import type { Progress } from './progress.ts';
import type { StartValue } from './start-value.ts';
import type { VerdictCell } from './verdict-matrix.ts';

/** A year of a track: how far the goal had come by its end. */
export interface TrackYear {
  readonly figure: AnnualFigure;
  /** Of the promised increase: (V − B₀) / (T − B₀). Below 0 under the start, above 1 beyond the goal. */
  readonly share: number;
  /** Of the time: (t − t₀) / (t_D − t₀), above 0 and at most 1. */
  readonly timeUsed: number;
  readonly progress: Progress;
}

/** What makes goals of any size and date comparable: each from its own start to its own goal. */
export interface Track {
  readonly cell: VerdictCell;
  /** The origin: no share of the increase, no share of the time. */
  readonly start: Extract<StartValue, { kind: 'known' }>;
  /** Above the start. Whole currency units. */
  readonly goal: number;
  /** The year in which the goal is due, of the kind the figures are in. */
  readonly due: Period;
  /** The years with a figure after the start and up to the deadline, ascending; at least one. */
  readonly years: readonly TrackYear[];
}

const NO_TRACK = [
  'not-announced',
  'cumulative',
  'no-deadline',
  'no-figure',
  'no-start',
  'goal-not-above-start',
  'no-figure-since-start',
] as const;
export type NoTrack = (typeof NO_TRACK)[number];

/** A target with its track, or the reason why it has none. */
export type Comparison =
  | { readonly kind: 'track'; readonly judged: JudgedPost; readonly track: Track }
  | {
      readonly kind: 'none';
      readonly why: NoTrack;
      /** `null` when it had not been announced. */
      readonly judged: JudgedPost | null;
      readonly lead: VerdictCell | null;
    };

/**
 * Share of the promised increase against share of the time (domain 7.6), as known on `asOf`: by the lead reporter's full
 * years alone, from the announced start, to the goal in the calendar year of the deadline. "Over 5" is no value and has
 * no share. A year without a figure is absent. `null` when the record never held a target of this id.
 */
export function comparison(record: PairRecord, id: Target['id'], asOf: Day): Comparison | null {
  if (!record.targets.some((target) => target.id === id)) return null;
  const known = knownOn(record, asOf);
  const focus = known.targets.some((target) => target.id === id) ? focusOf(known, id) : null;
  if (focus === null) return { kind: 'none', why: 'not-announced', judged: null, lead: null };

  const judged = judgePost(known, focus.post, asOf, { reporter: null, start: 'announced' });
  const lead = leadCell(judged.judgement, 'compound');
  const none = (why: NoTrack): Comparison => ({ kind: 'none', why, judged, lead });
  if (judged.judgement.kind === 'cumulative') return none('cumulative');
  // Without a date there is no share of the time, whether there are figures or not.
  if (judged.judgement.deadline === null) return none('no-deadline');
  if (lead === null) return none('no-figure');
  const { start, due } = lead;
  if (due === null) return none('no-deadline');
  if (start.kind === 'unknown') return none('no-start');
  if (judged.post.goal <= start.value) return none('goal-not-above-start');
  const years = lead.years.flatMap(({ figure, progress }): readonly TrackYear[] =>
    progress.shareOfIncrease === null
      ? []
      : [{ figure, share: progress.shareOfIncrease, timeUsed: progress.timeUsed, progress }],
  );
  if (years.length === 0) return none('no-figure-since-start');
  return { kind: 'track', judged, track: { cell: lead, start, goal: judged.post.goal, due, years } };
}
