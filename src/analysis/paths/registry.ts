import { compound } from './compound.ts';
import type { Path } from './path.ts';
import { straight } from './straight.ts';

/** To add a path: write its file, then name it here; its laws run over every path listed. */
export const PATH_IDS = ['compound', 'straight'] as const;

export type PathId = (typeof PATH_IDS)[number];

export const PATHS: Readonly<Record<PathId, Path>> = { compound, straight };
