import { type Path, paceWord } from './columns.ts';
import { type Figure, isMeasured } from './figures.ts';
import { deadline, type Start } from './promise.ts';
import { lastDate, lastDateOfMonth, monthText, type RawTarget } from './raw.ts';

/** The word and whatever belongs to it: a year, a number of years, a share. Periods are `2025-01/2025-12`. */
export type CellState = Readonly<Record<string, string | number | boolean | null>>;

/** The state machine of domain 7.9, one rule a line, the first that fits. */
export function stateOf({
  target,
  own,
  start,
  goal,
  due,
  path,
  asOf,
}: {
  readonly target: RawTarget;
  readonly own: readonly Figure[];
  readonly start: Start | null;
  readonly goal: number;
  readonly due: number | null;
  readonly path: Path;
  readonly asOf: string;
}): CellState {
  const last = deadline(target);
  const takenBack = target.withdrawn !== undefined && lastDate(target.withdrawn.on) <= asOf;
  const withdrawn = takenBack ? { state: 'withdrawn', on: target.withdrawn?.on ?? '' } : null;
  if (last === null || due === null) return withdrawn ?? { state: 'no-deadline' };

  const able = own.filter((f) => canMeet(f, target.announcedOn));
  const inTime = able.filter((f) => f.months.to < due);
  const reached = inTime.find((f) => f.money.low >= goal);
  if (reached) {
    // Half-open intervals: a figure of which everything is under the goal has its upper end at the goal at most.
    if (own.at(-1)!.money.high <= goal) return { state: 'reached-fallen', period: periodText(reached) };
    return {
      state: 'reached',
      period: periodText(reached),
      yearsEarly: Math.round((due - reached.months.to - 1) / 12),
    };
  }
  const around = inTime.find((f) => isMeasured(f) && f.money.low < goal && goal < f.money.high);
  if (around) return { state: 'within-rounding', period: periodText(around) };
  if (withdrawn) return withdrawn;

  if (asOf > last) {
    const settling = able.find((f) => f.months.to + 1 === due);
    // House rule: we wait a year after the due period before we say that nothing was found.
    if (!settling) return { state: 'pending', longOverdue: asOf > lastDateOfMonth(due - 1 + 12) };
    const late = able.find((f) => f.months.to >= due && f.money.low >= goal);
    if (late) {
      const yearsLate = Math.round((late.months.to + 1 - due) / 12);
      return { state: 'reached-late', period: periodText(late), yearsLate };
    }
    // House rule: a bound short of the goal is no claim to have met it, but has no exact share either.
    const bound = isMeasured(settling) ? null : settling.money.words;
    const share =
      start && bound === null && goal > start.money.value
        ? (settling.money.value - start.money.value) / (goal - start.money.value)
        : null;
    return { state: 'missed', shareOfIncrease: share, shareOfLevel: settling.money.value / goal, bound };
  }

  if (!start) return { state: 'not-judged', why: 'no-start' };
  if (goal <= start.money.value) return { state: 'not-judged', why: 'goal-not-above-start' };
  const now = own.filter(isMeasured).at(-1);
  if (!now || now.months.to + 1 <= start.t0) return { state: 'too-early', why: 'figures' };
  const line = { b0: start.money.value, t0: start.t0, goal, due, v: now.money.value, t: now.months.to + 1 };
  const word = paceWord(line, path);
  return word === 'too-early' ? { state: word, why: 'time' } : { state: word };
}

/**
 * A period that was over before the promise was made cannot keep it. House rule for a promise known by its year alone:
 * it may have been made on 1 January, so that year counts.
 */
function canMeet({ months: { to } }: Figure, announcedOn: string | undefined): boolean {
  if (announcedOn === undefined) return true;
  return announcedOn.length === 4
    ? to >= Number(announcedOn) * 12
    : lastDateOfMonth(to) >= lastDate(announcedOn);
}

function periodText({ months: { from, to } }: Figure): string {
  return `${monthText(from)}/${monthText(to)}`;
}
