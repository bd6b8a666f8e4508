import type { Reporter } from '#src/domain/observation.ts';
import type { VerdictCell } from './verdict-matrix.ts';
import type { State, StateName } from './verdict.ts';

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
      readonly on: readonly ('side' | 'path')[];
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
  'missed',
];

/**
 * The headline that holds on every cell. A reporter whose figures do not reach the year being judged is not counted
 * but named as silent: "every source" means every source with a figure (design guide, section 6). When none has more
 * to say than that it is too early, that is the headline.
 */
export function headline(cells: readonly VerdictCell[]): Headline {
  const loudest = Math.max(...cells.map((c) => weight(c.state)));
  const heard = cells.filter((c) => weight(c.state) === loudest);
  const [first] = heard;
  if (first === undefined) return { kind: 'no-figures' };

  const reached = reporters(heard.filter((c) => REACHED.includes(c.state.state)));
  const not = reporters(heard.filter((c) => ![...REACHED, 'reached-late'].includes(c.state.state)));
  if (reached.length > 0 && not.length > 0) return { kind: 'disputed', reached, not };
  if (heard.every((c) => c.state.state === first.state.state)) {
    const speaking = reporters(heard);
    return {
      kind: 'agreed',
      state: first.state,
      silent: reporters(cells).filter((r) => !speaking.includes(r)),
    };
  }

  const sorted = heard.toSorted((a, b) => SCALE.indexOf(a.state.state) - SCALE.indexOf(b.state.state));
  return {
    kind: 'depends',
    best: sorted[0]!.state,
    worst: sorted.at(-1)!.state,
    on: (['side', 'path'] as const).filter((choice) => flips(heard, choice)),
  };
}

/** Whether changing only this choice changes the state of some cell. */
function flips(cells: readonly VerdictCell[], choice: 'side' | 'path'): boolean {
  return cells.some((a) =>
    cells.some((b) => {
      const sameSide = a.reporter === b.reporter && a.yearLike.from.slice(5) === b.yearLike.from.slice(5);
      const samePath = a.path === b.path;
      const onlyThis = choice === 'side' ? samePath && !sameSide : sameSide && !samePath;
      return onlyThis && a.state.state !== b.state.state;
    }),
  );
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
