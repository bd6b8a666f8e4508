import type { PartialDay } from './day.ts';

/** Where a statement or figure was read. */
export interface Source {
  /** Key into the publishers of the record. */
  readonly publisher: string;
  readonly url: string;
  /** `null` when the page gives no date. */
  readonly publishedOn: PartialDay | null;
  /** The office or agency the page itself names as its origin. */
  readonly citing: string | null;
}

export const PUBLISHER_KINDS = ['government', 'agency', 'press', 'research'] as const;

/** Who publishes the page. `country` is `null` where unknown; `licence` is `null` where we have not checked it. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly kind: (typeof PUBLISHER_KINDS)[number];
  readonly country: string | null;
  readonly language: string;
  readonly licence: string | null;
}

/** How sure we are that the page says what the row says. */
export const READINGS = ['confirmed', 'supported', 'unverified', 'read-once'] as const;
export type Reading = (typeof READINGS)[number];
