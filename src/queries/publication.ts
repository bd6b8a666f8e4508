import type { FetchError } from './fetch-error.ts';
import type { FetchOptions } from './http.ts';
import { type LastGood, browserShelf, lastGood, whenIdle } from './last-good.ts';

/**
 * What a view gets: always whole data of one vintage, and what it must say beside it. Only when there is no saved copy to
 * fall back to does a query fail, with a `FetchError`.
 */
export interface Held<T> {
  readonly data: T;
  /** ISO time at which `data` was last fetched and found good. */
  readonly savedAt: string;
  /** False when `data` is a saved copy because `problem` kept newer data away. */
  readonly fresh: boolean;
  /** False when the browser could compare the length but not the checksum. */
  readonly verified: boolean;
  readonly problem: FetchError | null;
}

/** Where the published files are, and the world around. The default is the browser's; tests hand in their own. */
export interface Publication {
  /** Ends with a slash. */
  readonly base: string;
  readonly store: LastGood;
  readonly fetch: Omit<FetchOptions, 'signal' | 'cache'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

let found: Publication | null = null;

/** The published files beside the page. Asked for at the first use, so that importing this needs no browser. */
export function here(): Publication {
  found ??= {
    // Vite writes the address of the site here; at build, outside Vite, pages are drawn for the root.
    base: `${import.meta.env?.BASE_URL ?? '/'}data/v1/`,
    store: lastGood(browserShelf(), whenIdle),
    fetch: {},
    now: Date.now,
  };
  return found;
}
