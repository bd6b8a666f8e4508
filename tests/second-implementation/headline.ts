import { type Cell, isRunning } from './cells.ts';

// What all cells allow us to say (domain 7.9), over the finished sheet.

const REACHED = ['reached', 'reached-fallen', 'within-rounding'];
/** From best to worst. */
const ORDER = [
  'reached',
  'within-rounding',
  'reached-fallen',
  'on-track',
  'reached-late',
  'too-slow',
  'far-behind',
  'below-start',
  'will-be-missed',
  'missed',
];

/** `agreed: missed`, `disputed: KAZ, not UZB`, `depends on path: too-slow to far-behind` or `no figures`. */
export function headlineText(cells: readonly Cell[]): string {
  const loudest = Math.max(...cells.map(says));
  const loud = cells.filter((c) => says(c) === loudest);
  const newest = Math.max(...loud.filter(isPaced).map(paceEnd));
  // House rule: paces are compared in one year, so one that ended about a year before the newest is not counted.
  const heard = loud.filter((c) => !isPaced(c) || newest - paceEnd(c) < 10.8);
  if (heard.length === 0) return 'no figures';

  const reached = heard.filter((c) => REACHED.includes(word(c)));
  const not = heard.filter((c) => ![...REACHED, 'reached-late'].includes(word(c)));
  if (reached.length > 0 && not.length > 0) return `disputed: ${sides(reached)}, not ${sides(not)}`;

  const words = heard.flatMap((c) => [word(c), ...(c.rounding ?? [])]);
  if (new Set(words).size === 1) return `agreed: ${words[0]}`;
  const ranked = words.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return `depends on ${flips(heard)}: ${ranked[0]} to ${ranked.at(-1)}`;
}

function word(c: Cell): string {
  return String(c.state['state']);
}

function isPaced(c: Cell): boolean {
  return isRunning(c) || word(c) === 'will-be-missed';
}

/** A verdict says more than that it is too early, that more than a wait, and that more than "cannot be judged". */
function says(c: Cell): number {
  const { state, why } = c.state;
  if (state === 'not-judged') return 0;
  if (state === 'pending' || (state === 'too-early' && why === 'figures')) return 1;
  return state === 'too-early' ? 2 : 3;
}

function paceEnd(c: Cell): number {
  const last = c.years.at(-1);
  return last === undefined ? Infinity : last.end;
}

function sides(cells: readonly Cell[]): string {
  return [...new Set(cells.map(reporter))].toSorted().join(' and ');
}

function reporter(c: Cell): string {
  return c.series.slice(0, c.series.indexOf(' '));
}

/** A choice flips the verdict when two cells that differ in nothing else differ in their word. */
function flips(cells: readonly Cell[]): string {
  const choices = { side: (c: Cell) => c.series, path: (c: Cell) => c.path, reading: (c: Cell) => c.reading };
  const found = Object.entries(choices).filter(([name]) => {
    const others = Object.entries(choices).filter(([other]) => other !== name);
    return cells.some((a) =>
      cells.some((b) => word(a) !== word(b) && others.every(([, of]) => of(a) === of(b))),
    );
  });
  const rounding = cells.some((c) => c.rounding !== null) ? ['rounding'] : [];
  return [...found.map(([name]) => name), ...rounding].join(' and ');
}
