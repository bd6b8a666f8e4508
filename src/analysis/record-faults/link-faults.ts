import { valueOf } from '#src/domain/amount.ts';
import { lastDayOf } from '#src/domain/day.ts';
import { sameFlow } from '#src/domain/observation.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { type ChainLink, type Target, deadlineYear } from '#src/domain/target.ts';
import type { Finding } from './fault.ts';

/** Whether each target's link to an earlier one says what the two targets themselves say (domain 7.1). */
export function linkFaults(record: PairRecord): readonly Finding[] {
  const byId = new Map(record.targets.map((target) => [target.id, target]));
  return record.targets.flatMap((target) => {
    const { link } = target;
    if (link === null) return [];
    const earlier = byId.get(link.target);
    const messages =
      earlier === undefined
        ? [`link names ${link.target}, which is no target of this pair`]
        : [cycleFault(target, byId), orderFault(target, earlier), kindFault(target, link, earlier)];
    return messages
      .filter((message) => message !== null)
      .map((message) => ({ row: target.id, rule: 'link', message }));
  });
}

function orderFault(target: Target, earlier: Target): string | null {
  if (target.announcedOn === null || earlier.announcedOn === null) return null;
  if (lastDayOf(earlier.announcedOn) <= lastDayOf(target.announcedOn)) return null;
  return `announced ${target.announcedOn}, but it follows ${earlier.id}, announced ${earlier.announcedOn}: turn the link round`;
}

/** Told once for a circle, at its row with the smallest id. */
function cycleFault(target: Target, byId: ReadonlyMap<string, Target>): string | null {
  const seen = [target.id];
  for (let at = target.link?.target; at !== undefined; at = byId.get(at)?.link?.target) {
    if (at === target.id) {
      return seen.toSorted()[0] === at ? `links run in a circle: ${[...seen, at].join(' → ')}` : null;
    }
    if (seen.includes(at)) return null;
    seen.push(at);
  }
  return null;
}

function kindFault(target: Target, link: ChainLink, earlier: Target): string | null {
  const both = `${link.kind} ${earlier.id}`;
  if (link.kind === 're-dates') {
    const [from, to] = [deadlineYear(earlier), deadlineYear(target)];
    return from === to ? `${both}, but both name ${to ?? 'no deadline'}` : null;
  }
  if (link.kind !== 'raises' && link.kind !== 'lowers') return null;
  if (!comparable(target, earlier)) return null;
  const difference = valueOf(target.goal.amount) - valueOf(earlier.goal.amount);
  const agrees = link.kind === 'raises' ? difference > 0 : difference < 0;
  // "Over 10" does raise "10", and "nearly 10" does lower it: the printed numbers alone do not decide.
  const unclear = difference === 0 && target.goal.amount.qualifier !== earlier.goal.amount.qualifier;
  return agrees || unclear
    ? null
    : `${both}, but goes from ${amountText(earlier)} to ${amountText(target)}: correct the kind of the link or the amount`;
}

function comparable(a: Target, b: Target): boolean {
  return (
    (a.goal.kind === 'cumulative') === (b.goal.kind === 'cumulative') &&
    a.goal.amount.currency === b.goal.amount.currency &&
    sameFlow(a.quantity.flow, b.quantity.flow)
  );
}

function amountText({ goal: { amount } }: Target): string {
  return `${amount.published} ${amount.scale}`;
}
