import { columns, type Columns, type Line, type Path, paceWord } from './columns.ts';
import { type Figure, isMeasured } from './figures.ts';
import { type Start, startOf } from './promise.ts';
import { money, type RawTarget } from './raw.ts';
import { type CellState, stateOf } from './state.ts';

/** A line of the second sheet: one reporter, one path, one reading of the deadline. */
export interface Cell {
  readonly series: string;
  readonly path: Path;
  readonly reading: string;
  readonly start: Start | null;
  readonly goal: number;
  /** The month after the last of the due period: where it ends. `null` without a deadline. */
  readonly due: number | null;
  readonly latest: Figure;
  /** Those of the last year inside the window. */
  readonly columns: Columns | null;
  readonly state: CellState;
  /** Best and worst word that rounding leaves open for a running pace. */
  readonly rounding: readonly [string, string] | null;
  readonly years: readonly YearLine[];
}

export interface YearLine {
  readonly figure: string;
  /** Where the year ends, in months. */
  readonly end: number;
  readonly columns: Columns;
  readonly word: string;
  readonly rounding: readonly [string, string] | null;
}

const RUNNING = ['on-track', 'too-slow', 'far-behind', 'below-start'];

/** A cell whose pace is being judged. */
export function isRunning({ state }: Cell): boolean {
  return RUNNING.includes(String(state['state']));
}

export function cellOf(
  target: RawTarget,
  own: readonly Figure[],
  reading: string,
  due: number | null,
  path: Path,
  asOf: string,
): Cell {
  const goal = money(target.goal.amount).value;
  const start = startOf(target, own);
  const years =
    start === null || due === null
      ? []
      : own.flatMap((f) => {
          const t = f.months.to + 1;
          if (!isMeasured(f) || t <= start.t0 || t > due) return [];
          const line = { b0: start.money.value, t0: start.t0, goal, due, v: f.money.value, t };
          return [
            {
              figure: f.id,
              end: t,
              columns: columns(line),
              word: paceWord(line, path),
              rounding: span(line, start, f, path),
            },
          ];
        });
  const state = stateOf({ target, own, start, goal, due, path, asOf });
  const last = years.at(-1);
  return {
    series: own[0]!.series,
    path,
    reading,
    start,
    goal,
    due,
    latest: own.at(-1)!,
    columns: last?.columns ?? null,
    state,
    rounding: RUNNING.includes(String(state['state'])) ? (last?.rounding ?? null) : null,
    years,
  };
}

/** Each end of what the digits can mean, the start's too when it was measured and not promised (domain 7.10). */
function span(line: Line, start: Start, figure: Figure, path: Path): readonly [string, string] | null {
  const { low, high } = start.announced ? { low: line.b0, high: line.b0 } : start.money;
  const best = paceWord({ ...line, v: figure.money.high, b0: low }, path);
  const worst = paceWord({ ...line, v: figure.money.low, b0: high }, path);
  return best === worst ? null : [best, worst];
}
