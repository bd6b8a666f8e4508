import { verdictOn } from '#src/analysis/board/verdict-on.ts';
import type { BoardState, BoardTarget } from '#src/domain/board.ts';
import { type Day, yearOf } from '#src/domain/day.ts';
import { type PairId, partiesOf } from '#src/domain/party.ts';
import { type Region, regionsOf } from '#src/domain/region.ts';
import type { BoardChoices, DeadlineBand, Direction } from './board-choices.ts';

/** The choices that leave targets out. */
export const FILTERS = [
  'q',
  'country',
  'region',
  'verdict',
  'deadline',
  'direction',
  'superseded',
] as const satisfies readonly (keyof BoardChoices)[];
export type Filter = (typeof FILTERS)[number];

/** What a filter cannot read off a target by itself. */
export interface FilterFacts {
  /** Pairs that match what is typed; every pair for an empty search. */
  readonly found: ReadonlySet<PairId>;
  /** From which deadlines are counted, and on which verdicts stand. */
  readonly today: Day;
}

/** The targets that every choice lets through, in the order they came in. */
export function filterTargets(
  targets: readonly BoardTarget[],
  choices: BoardChoices,
  { found, today }: FilterFacts,
): readonly BoardTarget[] {
  const { q, country, region, verdict, deadline, direction, superseded } = choices;
  const tests: ((target: BoardTarget) => boolean)[] = [];
  if (!superseded) tests.push((target) => target.standing === 'current');
  if (verdict) tests.push((target) => isVerdict(verdictOn(target, today).state, verdict));
  if (deadline) tests.push((target) => deadlineBand(target.lastDay, today) === deadline);
  if (direction) tests.push((target) => directionOf(target) === direction);
  if (country) tests.push((target) => isSide(target.pair, country.toLowerCase()));
  if (region) tests.push((target) => regionsOfPair(target.pair).has(region));
  if (q.trim() !== '') tests.push((target) => found.has(target.pair));
  return tests.length === 0 ? targets : targets.filter((target) => tests.every((test) => test(target)));
}

/** Whether a reader who asks for `chosen` means `state` too. */
function isVerdict(state: BoardState, chosen: BoardState): boolean {
  return state === chosen || verdictGroup(state) === chosen;
}

/** The verdict under which a reader looks for this one: what was reached in time and fell later was reached. */
export function verdictGroup(state: BoardState): BoardState {
  return state === 'reached-fallen' ? 'reached' : state;
}

/** When the promise falls due. A day that has not ended is this year's; the next five are whole calendar years. */
export function deadlineBand(lastDay: Day | null, today: Day): DeadlineBand {
  if (lastDay === null) return 'none';
  if (lastDay < today) return 'passed';
  const years = yearOf(lastDay) - yearOf(today);
  if (years === 0) return 'this-year';
  return years <= 5 ? 'next-five' : 'later';
}

/** Whether the promise is about both directions of trade or one. */
function directionOf({ quantity }: BoardTarget): Direction {
  return quantity.flow === 'turnover' ? 'both-ways' : 'one-way';
}

/** The regions in which either side lies. */
function regionsOfPair(pair: PairId): ReadonlySet<Region> {
  const known = REGIONS_OF_PAIR.get(pair);
  if (known) return known;
  const regions = new Set(partiesOf(pair).flatMap(regionsOf));
  REGIONS_OF_PAIR.set(pair, regions);
  return regions;
}

/** Thousands of targets are of a few pairs, and asked for at every letter. */
const REGIONS_OF_PAIR = new Map<PairId, ReadonlySet<Region>>();

function isSide(pair: PairId, code: string): boolean {
  return pair.startsWith(code) || pair.endsWith(code);
}
