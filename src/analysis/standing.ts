import { lastDayOf, type PartialDay } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { chainOf, type Post, postsOf } from './chain.ts';
import { deadlineOf } from './deadline.ts';

/** Whether a goalpost still stands where it was put. Its own verdict runs on either way (domain 7.9, pitfall 9). */
export type Standing =
  | { readonly kind: 'in-force' }
  /** Re-dated, raised, lowered or replaced before its deadline; `on` is `null` where no date is known. */
  | { readonly kind: 'moved'; readonly to: Post; readonly on: PartialDay | null }
  | { readonly kind: 'withdrawn'; readonly on: PartialDay };

/**
 * The standing of a post in a record as known on some day. A later statement after the deadline does not move a promise
 * that had run out; one without a date moves nothing, unless it changes the goal.
 */
export function standingOf(record: PairRecord, post: Post): Standing {
  const withdrawn = post.statements.find((s) => s.withdrawn !== null)?.withdrawn;
  if (withdrawn) return { kind: 'withdrawn', on: withdrawn.on };
  const posts = postsOf(chainOf(record, post.target.id));
  const at = posts.findIndex((p) => p.target.id === post.target.id);
  const deadline = deadlineOf(post.target)?.date ?? null;
  const to = posts.slice(at + 1).find((p) => {
    const on = p.statements[0]?.announcedOn ?? null;
    const inTime = deadline === null || on === null || lastDayOf(on) <= deadline;
    return inTime && (p.year !== null || p.goal !== post.goal);
  });
  return to ? { kind: 'moved', to, on: to.statements[0]?.announcedOn ?? null } : { kind: 'in-force' };
}
