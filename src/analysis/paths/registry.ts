import { compound } from './compound.ts';
import type { Path } from './path.ts';
import { straight } from './straight.ts';

/** To add a path: write its file, then its line here; its laws run over every path listed. */
export const PATHS = { compound, straight } satisfies Record<string, Path>;

export type PathId = keyof typeof PATHS;

export const PATH_IDS = Object.keys(PATHS) as readonly PathId[];
