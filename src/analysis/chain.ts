import { valueOf } from '#src/domain/amount.ts';
import { lastDayOf } from '#src/domain/day.ts';
import { endYear, isFullYear } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { deadlineYear, type Target } from '#src/domain/target.ts';
import { deadlineOf } from './deadline.ts';
import { yearlyGrowth } from './progress.ts';

/** Statements of one chain that set the same goal for the same deadline: one goalpost, however often it was restated. */
export interface Post {
  /** The statement it is judged by: the first that names a full-year start, else the first. */
  readonly target: Target;
  /** In order of announcement. */
  readonly statements: readonly Target[];
  readonly goal: number;
  /** `null` when no date was set. */
  readonly year: number | null;
}

/** How a later goalpost compares with the one before it, by the growth a year each asks for from the same start. */
export interface Move {
  readonly from: Post;
  readonly to: Post;
  readonly change: 'stronger' | 'same' | 'weaker' | 'unknown';
  /** Fractions a year; `null` when there is no full-year start or no deadline. */
  readonly growthBefore: number | null;
  readonly growthAfter: number | null;
}

/** The statements linked to `id`, earlier and later, in order of announcement; undated ones last. */
export function chainOf(record: PairRecord, id: string): readonly Target[] {
  const linked = new Set([id]);
  // Links point backwards only, so sweep until nothing new joins.
  for (let before = 0; before !== linked.size;) {
    before = linked.size;
    for (const t of record.targets) {
      if (t.link === null) continue;
      if (linked.has(t.id) || linked.has(t.link.target)) linked.add(t.id).add(t.link.target);
    }
  }
  return inOrder(record.targets.filter((t) => linked.has(t.id)));
}

/** Statements in order of announcement. One without a date stands after the statement it follows from. */
export function inOrder(targets: readonly Target[]): readonly Target[] {
  const dated = targets.filter((t) => t.announcedOn !== null).toSorted(byDate);
  const undated = targets.filter((t) => t.announcedOn === null);
  return undated.reduce<readonly Target[]>((all, t) => {
    const before = all.findIndex((a) => a.id === t.link?.target);
    const after = all.findIndex((a) => a.link?.target === t.id);
    const at = before >= 0 ? before + 1 : after >= 0 ? after : all.length;
    return [...all.slice(0, at), t, ...all.slice(at)];
  }, dated);
}

/**
 * The goalposts of a chain, in the order in which each was first set (domain 7.1). Statements without a date form
 * posts of their own run by run, because a restatement "in the coming years" is not the dated promise.
 */
export function postsOf(chain: readonly Target[]): readonly Post[] {
  const posts: { statements: Target[]; goal: number; year: number | null }[] = [];
  for (const target of chain) {
    const [goal, year] = [valueOf(target.goal.amount), deadlineYear(target)];
    const home =
      year === null
        ? posts.slice(-1).find((p) => p.year === null && p.goal === goal)
        : posts.find((p) => p.year === year && p.goal === goal);
    if (home) home.statements.push(target);
    else posts.push({ statements: [target], goal, year });
  }
  return posts.map((p) => ({
    ...p,
    target: p.statements.find(hasFullYearStart) ?? p.statements[0]!,
  }));
}

/** Consecutive dated posts compared from the same start (domain 7.1: 10 by 2030 instead of 2026 is weaker). */
export function movesOf(posts: readonly Post[]): readonly Move[] {
  const dated = posts.filter((p) => p.year !== null);
  return dated.slice(1).map((to, i) => {
    const from = dated[i]!;
    const [growthBefore, growthAfter] = [growthFrom(from, from), growthFrom(from, to)];
    return { from, to, growthBefore, growthAfter, change: compare(growthBefore, growthAfter) };
  });
}

function growthFrom(start: Post, to: Post): number | null {
  const { baseline } = start.target;
  const deadline = deadlineOf(to.target);
  if (baseline === null || deadline === null || !hasFullYearStart(start.target)) return null;
  // A sum over several years is no level that a yearly flow could grow to.
  if (start.target.goal.kind === 'cumulative' || to.target.goal.kind === 'cumulative') return null;
  const years = endYear(deadline.readings[0].period) - endYear(baseline.period);
  return yearlyGrowth(valueOf(baseline.amount), to.goal, years);
}

function compare(before: number | null, after: number | null): Move['change'] {
  if (before === null || after === null) return 'unknown';
  if (Math.abs(after - before) < 0.0005) return 'same';
  return after > before ? 'stronger' : 'weaker';
}

/** Goalposts in the order in which each was first set; undated ones last. */
export function byFirstSaid(a: Post, b: Post): number {
  return firstSaid(a).localeCompare(firstSaid(b));
}

function firstSaid({ statements: [said] }: Post): string {
  return said?.announcedOn ? lastDayOf(said.announcedOn) : '9999';
}

function hasFullYearStart(target: Target): boolean {
  return target.baseline !== null && isFullYear(target.baseline.period);
}

function byDate(a: Target, b: Target): number {
  return saidBy(a).localeCompare(saidBy(b)) || valueOf(a.goal.amount) - valueOf(b.goal.amount);
}

/** A date known only to the year or month counts from its last day, as everywhere. */
function saidBy({ announcedOn }: Target): string {
  return announcedOn === null ? '' : lastDayOf(announcedOn);
}
