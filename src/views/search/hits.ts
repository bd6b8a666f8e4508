import type { BoardTarget } from '#src/domain/board.ts';
import type { PairId, PartyCode } from '#src/domain/party.ts';

/** One thing the box can lead to. */
export type Hit =
  | {
      readonly kind: 'pair';
      readonly pair: PairId;
      /** The goal in force that falls due last; `null` when there is none, or the list is not there. */
      readonly target: BoardTarget | null;
    }
  | {
      readonly kind: 'country';
      readonly code: PartyCode;
      /** Goals in force. */
      readonly targets: number;
    }
  /** The list of targets, searched for the same. */
  | { readonly kind: 'all'; readonly query: string; readonly pairs: number };

/** What a query finds. */
export interface Hits {
  readonly hits: readonly Hit[];
  /** Nothing fits, and `hits` are the nearest. */
  readonly near: boolean;
}

export const NO_HITS: Hits = { hits: [], near: false };
