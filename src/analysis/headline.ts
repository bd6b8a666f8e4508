import type { Reporter } from '#src/domain/observation.ts';
import { endsAt } from '#src/domain/period.ts';
import type { VerdictCell } from './verdict-matrix.ts';
import type { State, StateName } from './verdict.ts';
import { isRunning, SAME_YEAR } from './will-be-missed.ts';

/** What a verdict can depend on: whose figures, which path, how the deadline is read, or the digits that rounding hides. */
export const VERDICT_CHOICES = ['side', 'path', 'reading', 'rounding'] as const;
export type Choice = (typeof VERDICT_CHOICES)[number];

/** What all cells together allow us to say (domain 7.9). */
export type Headline =
  /** Every cell with something to say is in this state; `silent` are the reporters with nothing to say. */
  | { readonly kind: 'agreed'; readonly state: State; readonly silent: readonly Reporter[] }
  /** Some cells say reached, others not: not yet while the time runs, or not in time. */
  | { readonly kind: 'disputed'; readonly reached: readonly Reporter[]; readonly not: readonly Reporter[] }
  /** The cells differ; `on` names the choices that flip the verdict. */
  | {
      readonly kind: 'depends';
      readonly best: State;
      readonly worst: State;
      readonly on: readonly Choice[];
    }
  | { readonly kind: 'no-figures' };

const REACHED: readonly StateName[] = ['reached', 'reached-fallen', 'within-rounding'];

/** From best to worst. States outside the scale say nothing about the goal. */
const SCALE: readonly StateName[] = [
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

/**
 * The headline that holds on every cell. A reporter whose figures do not reach the year being judged is not counted
 * but named as silent: "every source" means every source with a figure (design guide, section 6). When none has more
 * to say than that it is too early, that is the headline.
 */
export function headline(cells: readonly VerdictCell[]): Headline {
  const loudest = Math.max(...cells.map((c) => weight(c.state)));
  const heard = upToDate(cells.filter((c) => weight(c.state) === loudest));
  const [first] = heard;
  if (first === undefined) return { kind: 'no-figures' };

  const reached = reporters(heard.filter((c) => REACHED.includes(c.state.state)));
  const not = reporters(heard.filter((c) => ![...REACHED, 'reached-late'].includes(c.state.state)));
  if (reached.length > 0 && not.length > 0) return { kind: 'disputed', reached, not };
  const spans = heard.flatMap((c) => (c.rounding ? [c.rounding.best, c.rounding.worst] : []));
  if ([...heard.map((c) => c.state), ...spans].every((s) => s.state === first.state.state)) {
    const speaking = reporters(heard);
    return {
      kind: 'agreed',
      state: common(heard.map((c) => c.state)) ?? first.state,
      silent: reporters(cells).filter((r) => !speaking.includes(r)),
    };
  }

  const sorted = [...heard.map((c) => c.state), ...spans].toSorted(
    (a, b) => SCALE.indexOf(a.state) - SCALE.indexOf(b.state),
  );
  return {
    kind: 'depends',
    best: sorted[0]!,
    worst: sorted.at(-1)!,
    on: VERDICT_CHOICES.filter((choice) => flips(heard, choice)),
  };
}

/** Of cells in one state, what all of them support: the latest year of reaching it, and overdue where all are. */
function common(states: readonly State[]): State | null {
  const latest = states
    .filter((s) => 'period' in s)
    .toSorted((a, b) => endsAt(b.period) - endsAt(a.period))[0];
  if (latest) return latest;
  return states.find((s) => s.state === 'pending' && !s.longOverdue) ?? states[0] ?? null;
}

/** Whether changing only this choice changes the state of some cell. */
function flips(cells: readonly VerdictCell[], choice: Choice): boolean {
  if (choice === 'rounding') return cells.some((c) => c.rounding !== null);
  return cells.some((a) =>
    cells.some((b) => {
      const same = {
        side: a.reporter === b.reporter && a.yearLike.from.slice(5) === b.yearLike.from.slice(5),
        path: a.path === b.path,
        reading: a.reading === b.reading,
      };
      const onlyThis = (['side', 'path', 'reading'] as const).every((k) => same[k] === (k !== choice));
      return onlyThis && a.state.state !== b.state.state;
    }),
  );
}

/**
 * Paces are compared in one year only: a side whose newest figure is older than another's is not counted but named, or
 * a figure of three years ago would still say "on track" (pitfall 27).
 */
function upToDate(cells: readonly VerdictCell[]): readonly VerdictCell[] {
  const paced = (c: VerdictCell) => isRunning(c.state) || c.state.state === 'will-be-missed';
  const newest = Math.max(...cells.filter(paced).map(paceEnd));
  return cells.filter((c) => !paced(c) || paceEnd(c) >= newest - SAME_YEAR);
}

/** Where the year of the figure ends that a pace was taken from. */
function paceEnd({ years }: VerdictCell): number {
  return years.at(-1)?.figure.end ?? Infinity;
}

/** How much a state says: a verdict before "too early" or a wait, and those before "cannot be judged". */
function weight(state: State): number {
  switch (state.state) {
    case 'not-judged':
      return 0;
    case 'pending':
      return 1;
    case 'too-early':
      return state.why === 'figures' ? 1 : 2;
    default:
      return 3;
  }
}

function reporters(cells: readonly VerdictCell[]): readonly Reporter[] {
  return [...new Set(cells.map((c) => c.reporter))];
}
