import { knownRows, measuresSame } from './figures.ts';
import { lastDate, lastDateOfMonth, money, months, type RawPair, type RawTarget } from './raw.ts';
import type { CellState } from './state.ts';

/**
 * A goal for a sum over several years (domain 7.5 and pitfall 26): a straight path from nothing. Only a sum somebody
 * published counts, from the window's first month; years are never added up here.
 */
export function sumState(pair: RawPair, target: RawTarget, asOf: string): CellState {
  const goal = money(target.goal.amount).value;
  const window = months(target.goal.window ?? '');
  const rows = knownRows(pair, asOf).filter((o) => measuresSame(o, target.quantity));
  const corrected = rows.map((o) => o.supersedes);
  const sums = rows
    .filter((o) => o.status !== 'expected' && !corrected.includes(o.id))
    .map((o) => ({ id: o.id, ...months(o.period), money: money(o.amount) }));
  const isOpen = asOf <= lastDateOfMonth(window.to);
  const part = sums
    .filter((s) => s.from === window.from && s.to < window.to && lastDateOfMonth(s.to) <= asOf)
    .toSorted((a, b) => a.to - b.to)
    .at(-1);
  const whole = sums.find((s) => s.from === window.from && s.to === window.to);
  const level = (s: { readonly money: { readonly value: number } }) => s.money.value / goal;

  if (part && part.money.low >= goal) {
    return { state: 'reached', sum: part.id, shareOfLevel: level(part), shareOfIncrease: null };
  }
  if (whole && !isOpen) {
    const { low, high, words, value } = whole.money;
    const exact = words === 'exactly' || words === 'about';
    const increase = target.goal.increase === undefined ? null : money(target.goal.increase).value;
    return {
      state: low >= goal ? 'reached' : exact && high > goal ? 'within-rounding' : 'missed',
      sum: whole.id,
      shareOfLevel: level(whole),
      // What there would have been anyway is the goal less the promised increase.
      shareOfIncrease: increase === null ? null : (value - (goal - increase)) / increase,
    };
  }
  if (target.withdrawn !== undefined && lastDate(target.withdrawn.on) <= asOf) {
    return { state: 'withdrawn', on: target.withdrawn.on };
  }
  if (!isOpen) return { state: 'pending', longOverdue: asOf > lastDateOfMonth(window.to + 12) };
  if (!part || !['exactly', 'about'].includes(part.money.words)) {
    return { state: 'not-judged', why: 'no-running-sum' };
  }
  const timeUsed = (part.to - part.from + 1) / (window.to - window.from + 1);
  const shares = { sum: part.id, shareOfLevel: level(part), shareOfIncrease: null, timeUsed };
  if (timeUsed < 0.2) return { state: 'too-early', why: 'time', ...shares };
  const share = level(part) / timeUsed;
  return { state: share >= 0.95 ? 'on-track' : share >= 0.6 ? 'too-slow' : 'far-behind', ...shares };
}
