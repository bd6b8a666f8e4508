import type { HttpHandler } from 'msw';
import { TROUBLES, type Trouble } from './answer.ts';
import { boardHandlers, boardTrouble } from './board.ts';
import { manifestHandlers, manifestTrouble } from './manifest.ts';
import { pairHandlers, pairTrouble } from './pair.ts';
import { pastGrowthHandlers, pastGrowthTrouble } from './past-growth.ts';
import { trackRecordHandlers, trackRecordTrouble } from './track-record.ts';

/** A good day. */
export const handlers: readonly HttpHandler[] = [
  ...manifestHandlers,
  ...boardHandlers,
  ...pairHandlers,
  ...trackRecordHandlers,
  ...pastGrowthHandlers,
];

export function isTrouble(name: string): name is Trouble {
  return TROUBLES.some((trouble) => trouble === name);
}

/** The same trouble on every route; in `missing` the manifest is there and promises files that are not. */
export function handlersFor(trouble: Trouble): readonly HttpHandler[] {
  const manifest = trouble === 'missing' ? manifestHandlers : [manifestTrouble[trouble]];
  return [
    ...manifest,
    boardTrouble[trouble],
    pairTrouble[trouble],
    trackRecordTrouble[trouble],
    pastGrowthTrouble[trouble],
  ];
}
