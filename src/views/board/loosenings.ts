import type { Board } from '#src/domain/board.ts';
import { ALL_TARGETS, type BoardChoices } from './board-choices.ts';
import { type Filter, FILTERS } from './filter-targets.ts';
import { listed, type ListedIn } from './listed.ts';

/** How many targets would be listed without one of the filters. */
export interface Loosening {
  readonly filter: Filter;
  readonly patch: Partial<BoardChoices>;
  readonly targets: number;
}

/** The filters that leave something out. `superseded` does so when it is off, which is how the board opens. */
export function filtersSet(choices: BoardChoices): readonly Filter[] {
  return FILTERS.filter((filter) => filter !== 'superseded' && choices[filter] !== ALL_TARGETS[filter]);
}

/** All choices that filter, as they were when the board was opened. */
export function withoutFilters(): Partial<BoardChoices> {
  const { q, country, region, verdict, deadline, direction, superseded } = ALL_TARGETS;
  return { q, country, region, verdict, deadline, direction, superseded };
}

/** Single filters to loosen, the one that brings most first; none where no single one is enough. */
export function loosenings(board: Board, choices: BoardChoices, where: ListedIn): readonly Loosening[] {
  const patches = [
    ...filtersSet(choices).map((filter) => ({ filter, patch: { [filter]: ALL_TARGETS[filter] } })),
    ...(choices.superseded ? [] : [{ filter: 'superseded' as const, patch: { superseded: true } }]),
  ];
  return patches
    .map(({ filter, patch }) => ({
      filter,
      patch,
      targets: listed(board, { ...choices, ...patch }, where).length,
    }))
    .filter(({ targets }) => targets > 0)
    .toSorted((a, b) => b.targets - a.targets);
}
