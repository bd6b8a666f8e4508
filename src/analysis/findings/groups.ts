import type { DueTarget } from '#src/domain/track-record.ts';
import { type OnTimeShare, onTimeShare } from './on-time-share.ts';

/** By the time a target was given, in calendar years. */
export const HORIZONS = ['to-2', '3-to-5', '6-to-10', 'over-10', 'unknown'] as const;
export type HorizonBand = (typeof HORIZONS)[number];

/** By how many times its start a goal is. A band holds its lower end: doubling is in `from-2`, tripling in `from-3`. */
export const MULTIPLES = ['under-1-5', 'from-1-5', 'from-2', 'from-3', 'unknown'] as const;
export type MultipleBand = (typeof MULTIPLES)[number];

const MOVED = ['kept', 'moved'] as const;
export type MovedBand = (typeof MOVED)[number];

export interface FindingGroup<Band extends string> extends OnTimeShare {
  readonly band: Band;
  readonly due: readonly DueTarget[];
}

/** The same targets cut three ways; each way every target is in one group. Groups without a target are kept. */
export interface FindingGroups {
  readonly horizon: readonly FindingGroup<HorizonBand>[];
  readonly multiple: readonly FindingGroup<MultipleBand>[];
  readonly moved: readonly FindingGroup<MovedBand>[];
}

export function findingGroups(due: readonly DueTarget[]): FindingGroups {
  return {
    horizon: grouped(due, HORIZONS, ({ horizon }) => horizonBand(horizon)),
    multiple: grouped(due, MULTIPLES, ({ multiple }) => multipleBand(multiple)),
    moved: grouped(due, MOVED, ({ moved }) => (moved ? 'moved' : 'kept')),
  };
}

export function horizonBand(years: number | null): HorizonBand {
  if (years === null) return 'unknown';
  if (years <= 2) return 'to-2';
  if (years <= 5) return '3-to-5';
  return years <= 10 ? '6-to-10' : 'over-10';
}

export function multipleBand(multiple: number | null): MultipleBand {
  if (multiple === null) return 'unknown';
  if (multiple < 1.5) return 'under-1-5';
  if (multiple < 2) return 'from-1-5';
  return multiple < 3 ? 'from-2' : 'from-3';
}

function grouped<Band extends string>(
  due: readonly DueTarget[],
  bands: readonly Band[],
  bandOf: (target: DueTarget) => Band,
): readonly FindingGroup<Band>[] {
  return bands.map((band) => {
    const members = due.filter((target) => bandOf(target) === band);
    return { band, due: members, ...onTimeShare(members) };
  });
}
