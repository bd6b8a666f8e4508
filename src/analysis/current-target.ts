import { valueOf } from '#src/domain/amount.ts';
import { lastDayOf } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { deadlineYear, type Target } from '#src/domain/target.ts';
import { chainOf, type Post, postsOf } from './chain.ts';

/**
 * The target a pair is held to now: among statements that no later one follows from, one whose chain ever set a deadline
 * before one that never did (a restatement "in the coming years" does not take the promise's date away), then the latest
 * said, then the larger. `null` when the pair has no target.
 */
export function currentTarget(record: PairRecord): Target | null {
  const followed = new Set(record.targets.map((t) => t.link?.target));
  const [first] = record.targets
    .filter((t) => !followed.has(t.id))
    .toSorted(
      (a, b) =>
        Number(!everDated(record, a)) - Number(!everDated(record, b)) ||
        said(b).localeCompare(said(a)) ||
        valueOf(b.goal.amount) - valueOf(a.goal.amount),
    );
  return first ?? null;
}

/** The goalposts a page about `id` tells of. */
export interface Focus {
  /** The post being judged. */
  readonly post: Post;
  /** Where the goal stands now, when it was re-dated, raised, lowered or replaced since; else `null`. */
  readonly now: Post | null;
  readonly posts: readonly Post[];
}

/**
 * The post of a chosen statement and where its chain stands now.
 *
 * Without a choice: the first post of the current chain that set the goal of today with a date, because an old promise
 * keeps its clock (design guide, principle 4). A record without targets has no focus.
 */
export function focusOf(record: PairRecord, chosen: string | null): Focus | null {
  const current = currentTarget(record);
  const target = record.targets.find((t) => t.id === chosen) ?? current;
  if (target === null) return null;
  const posts = postsOf(chainOf(record, target.id));
  const byChoice = posts.find((p) => p.statements.some((s) => s.id === chosen));
  const goal = valueOf(target.goal.amount);
  const post = byChoice ?? posts.find((p) => p.year !== null && p.goal === goal) ?? posts.at(-1)!;
  // A repetition without a date moves nothing: the goal stands where it was last dated or changed.
  const last = posts.findLast((p, i) => p.year !== null || p.goal !== posts[i - 1]?.goal) ?? post;
  return { post, now: posts.indexOf(last) > posts.indexOf(post) ? last : null, posts };
}

function everDated(record: PairRecord, target: Target): boolean {
  return chainOf(record, target.id).some((t) => deadlineYear(t) !== null);
}

function said(target: Target): string {
  return target.announcedOn === null ? '' : lastDayOf(target.announcedOn);
}
