import { chanceOfReaching } from '#src/analysis/projection/chance.ts';
import { type Cell, isRunning } from './cells.ts';
import { growth } from './columns.ts';
import { type Figure, isMeasured } from './figures.ts';
import { lastDateOfMonth, sameDate } from './raw.ts';

// The design guide's section 6 on "will be missed", over the whole sheet. Only the chance itself is taken from src: it
// has its own tests against data it never saw.

/** Says nothing of the goal, so holds nothing up. */
const SILENT = ['no-deadline', 'too-early', 'pending', 'not-judged'];
/** Paces are compared in one year: a series whose newest figure is about a year behind is not counted. */
const SAME_YEAR_MONTHS = 10.8;

/** The cells that say it: all that have a figure for the newest year, or none. The others keep their pace. */
export function sureToMiss(
  cells: readonly Cell[],
  figures: readonly Figure[],
  asOf: string,
): readonly Cell[] {
  const speaking = cells.filter((c) => !SILENT.includes(String(c.state['state'])));
  const fastest = Math.max(...growths(figures));
  if (speaking.length === 0 || !speaking.every(isRunning) || fastest === -Infinity) return [];

  const values = (c: Cell) => figures.filter((f) => f.series === c.series && isMeasured(f));
  const end = (c: Cell) => values(c).at(-1)!.months.to + 1;
  const newest = Math.max(...speaking.map(end));
  const counted = speaking.filter((c) => newest - end(c) < SAME_YEAR_MONTHS);
  const all = counted.every((c) => {
    const { due, goal } = c;
    // Less than a year is left of the period: its last day a year ago has passed.
    if (due === null || sameDate(lastDateOfMonth(due - 1), -1) >= asOf) return false;
    const needed = growth(values(c).at(-1)!.money.value, goal, due - end(c));
    const years = Math.ceil((due - end(c)) / 12);
    if (needed === null || needed < 1.5 * fastest || years > 10) return false;
    const run = values(c).map((f) => ({ end: (f.months.to + 1) / 12, value: f.money.value }));
    const chance = chanceOfReaching(run, goal, years);
    return chance !== null && chance < 0.05;
  });
  return all ? counted : [];
}

/** Every yearly growth anybody reported for the pair: as printed, and from one measured year to the next. */
function growths(figures: readonly Figure[]): readonly number[] {
  return figures.flatMap((f) => {
    const before = figures.find((b) => b.series === f.series && f.months.to - b.months.to === 12);
    const computed =
      before && isMeasured(before) && isMeasured(f) ? [f.money.value / before.money.value - 1] : [];
    return [...f.growths.map((percent) => percent / 100), ...computed];
  });
}
