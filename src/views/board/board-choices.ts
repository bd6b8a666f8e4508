import type { Region } from '#src/domain/region.ts';
import type { BoardState } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import type { PartyCode } from '#src/domain/party.ts';
import type { Language } from '#src/i18n/languages.ts';

/** When the promise falls due, counted from the board's day. */
export const DEADLINE_BANDS = ['passed', 'this-year', 'next-five', 'later', 'none'] as const;
export type DeadlineBand = (typeof DEADLINE_BANDS)[number];

/** What is promised: both directions together, or one of them. */
export const DIRECTIONS = ['both-ways', 'one-way'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const SORT_KEYS = [
  'verdict',
  'pair',
  'goal',
  'deadline',
  'share',
  'needed',
  'achieved',
  'latest',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Letters of a search: more is no name. */
export const LONGEST_SEARCH = 60;
/** Targets side by side. */
export const MOST_COMPARED = 6;

/** All that a link to the list of targets can say. `null` and the empty text are no choice. */
export interface BoardChoices {
  /** As typed, at most 60 characters. */
  readonly q: string;
  readonly country: PartyCode | null;
  readonly region: Region | null;
  readonly verdict: BoardState | null;
  readonly deadline: DeadlineBand | null;
  readonly direction: Direction | null;
  /** Whether superseded goalposts are listed too. */
  readonly superseded: boolean;
  readonly sort: SortKey;
  /** Against the natural order of the key: worst verdict, A to Z, largest, soonest, least delivered, … first. */
  readonly reversed: boolean;
  /** Ids of the targets picked for comparison, at most six, in order of picking. */
  readonly compare: readonly string[];
  /** The day on which the reader stands on the pages that can go back; carried along. */
  readonly asOf: Day | null;
  readonly lang: Language | null;
}

export const ALL_TARGETS: BoardChoices = {
  q: '',
  country: null,
  region: null,
  verdict: null,
  deadline: null,
  direction: null,
  superseded: false,
  sort: 'verdict',
  reversed: false,
  compare: [],
  asOf: null,
  lang: null,
};
