import type { Day } from '#src/domain/day.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { endsAt, sameYearKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import { type AnnualSeries, annualSeries } from './annual-series.ts';
import { type Move, movesOf, type Post } from './chain.ts';
import { deadlineOf, dueYear } from './deadline.ts';
import { type Focus, focusOf } from './current-target.ts';
import { type FastestYear, fastestYear } from './fastest-year.ts';
import { type JudgedPost, judgePost } from './judged-post.ts';
import { knownOn } from './known-on.ts';
import { leadCell } from './lead-cell.ts';
import { nextFigures } from './next-figures.ts';
import { type PairOutlook, pairOutlook } from './pair-outlook.ts';
import { partYears } from './part-year/part-years.ts';
import type { PathId } from './paths/registry.ts';
import type { StartBasis } from './start-value.ts';
import type { VerdictCell } from './verdict-matrix.ts';

/** The choices of a reader that change what follows. */
export interface Choices {
  /** A statement's id, or `null` for the pair's current chain. */
  readonly target: string | null;
  /** One reporter alone, or `null` for all. */
  readonly reporter: Reporter | null;
  /** The path the numbers in sentences are counted against. */
  readonly path: PathId;
  /** Which start progress is counted from. */
  readonly start: StartBasis;
}

/** All that a page about a pair says, before any words. */
export interface PairStory {
  readonly record: PairRecord;
  readonly asOf: Day;
  readonly focus: Focus;
  readonly judged: JudgedPost;
  /** Where the goal stands now: by its own start, and counted from the start of the judged post. */
  readonly now: (JudgedPost & { readonly fromFirstStart: JudgedPost; readonly move: Move | null }) | null;
  readonly series: readonly AnnualSeries[];
  /** The cell whose numbers the sentences use: newest figure first, then the first side. `null` without one. */
  readonly lead: VerdictCell | null;
  readonly partYears: readonly Observation[];
  readonly fastest: FastestYear | null;
  /** Where the lead's figures may go from here; `null` when no goal lies ahead of them. */
  readonly outlook: PairOutlook | null;
  readonly next: ReturnType<typeof nextFigures>;
}

/** The story of a pair as known on `asOf`, or `null` when the record held no target by then. */
export function pairStory(record: PairRecord, choices: Choices, asOf: Day): PairStory | null {
  return knownStory(knownOn(record, asOf), choices, asOf);
}

/** As `pairStory`, for a record that holds nothing but what was known on `asOf`. */
export function knownStory(record: PairRecord, choices: Choices, asOf: Day): PairStory | null {
  const focus = focusOf(record, choices.target);
  if (focus === null) return null;

  const judged = judgePost(record, focus.post, asOf, choices);
  const series = shown(annualSeries(record, focus.post.target.quantity), choices.reporter);
  const moves = movesOf(focus.posts);
  const lead = leadCell(judged.judgement, choices.path);
  return {
    record,
    asOf,
    focus,
    judged,
    now: focus.now && {
      ...judgePost(record, focus.now, asOf, choices),
      fromFirstStart: judgePost(record, withStart(focus.now, focus.post.target), asOf, choices),
      move: moves.findLast((m) => m.to === focus.now) ?? null,
    },
    series,
    lead,
    partYears: partYears(record, focus.post.target.quantity, series).filter(
      (o) => choices.reporter === null || o.reporter === choices.reporter,
    ),
    fastest: fastestYear(annualSeries(record, focus.post.target.quantity)),
    outlook: outlookOf(record, focus, lead, asOf),
    next: nextFigures(series, asOf),
  };
}

/** Counted from the lead's own series alone, to the goal being judged and to where it stands now. */
function outlookOf(
  record: PairRecord,
  focus: Focus,
  lead: VerdictCell | null,
  asOf: Day,
): PairOutlook | null {
  const series =
    lead &&
    annualSeries(record, focus.post.target.quantity).find(
      (s) => s.reporter === lead.reporter && sameYearKind(s.yearLike, lead.yearLike),
    );
  if (!series) return null;
  const goals = [focus.post, ...(focus.now ? [focus.now] : [])].flatMap(({ goal, target }) => {
    const deadline = deadlineOf(target);
    return deadline === null || target.goal.kind === 'cumulative'
      ? []
      : [{ goal, dueEnd: endsAt(dueYear(deadline.readings[0].period, series.yearLike)) }];
  });
  return pairOutlook(series, goals, asOf);
}

function withStart(post: Post, first: Target): Post {
  return { ...post, target: { ...post.target, baseline: first.baseline } };
}

function shown(series: readonly AnnualSeries[], reporter: Reporter | null): readonly AnnualSeries[] {
  return reporter === null ? series : series.filter((s) => s.reporter === reporter);
}
