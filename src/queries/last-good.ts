/** A published file as it was when it last passed every check. */
export interface Saved {
  readonly text: string;
  /** ISO time. */
  readonly savedAt: string;
  /** Whether its checksum could be compared then. */
  readonly verified: boolean;
}

/** Keeps the last good text of each file, by path, for a day on which the server does not answer. */
export interface LastGood {
  readonly read: (path: string) => Saved | null;
  readonly write: (path: string, saved: Saved) => void;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * A store over the browser's. Without one, and when the browser refuses (a foreign frame, a full disk), it keeps
 * everything in memory until the page goes.
 *
 * @param later runs what can wait: a megabyte takes the shelf longer than the page takes to draw it.
 */
export function lastGood(
  shelf: Shelf | null,
  later: (work: () => void) => void = (work) => work(),
): LastGood {
  const memory = new Map<string, Saved>();
  return {
    read: (path) => memory.get(path) ?? readShelf(shelf, path),
    write: (path, saved) => {
      memory.set(path, saved);
      if (shelf !== null) later(() => writeShelf(shelf, path, saved));
    },
  };
}

/** `localStorage`, or `null` where even naming it throws. */
export function browserShelf(): Shelf | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** When the page has nothing else to do, and in any case before it goes. */
export function whenIdle(work: () => void): void {
  let isDone = false;
  const run = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  addEventListener('pagehide', run, { once: true });
  // Safari has no idle time to tell of.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}

function writeShelf(shelf: Shelf, path: string, saved: Saved): void {
  try {
    shelf.setItem(keyOf(path), JSON.stringify(saved));
  } catch {
    // Full or forbidden: memory has it.
  }
}

function readShelf(shelf: Shelf | null, path: string): Saved | null {
  try {
    const saved: unknown = JSON.parse(shelf?.getItem(keyOf(path)) ?? 'null');
    if (typeof saved !== 'object' || saved === null || !('text' in saved) || !('savedAt' in saved))
      return null;
    const { text, savedAt } = saved;
    if (typeof text !== 'string' || typeof savedAt !== 'string' || Number.isNaN(Date.parse(savedAt)))
      return null;
    return { text, savedAt, verified: 'verified' in saved && saved.verified === true };
  } catch {
    return null;
  }
}

function keyOf(path: string): string {
  return `goalpost:data/v1/${path}`;
}
