import type { Claim } from './claim.ts';
import type { Milestone } from './event.ts';
import type { Observation } from './observation.ts';
import type { PairId, PartyCode } from './party.ts';
import type { Publisher } from './source.ts';
import type { Target } from './target.ts';

/** All that is held about one pair. */
export interface PairRecord {
  readonly pair: PairId;
  /** Which side is drawn first (blue, circle) and which second: an assignment, fixed for the pair. */
  readonly sides: { readonly first: PartyCode; readonly second: PartyCode };
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  readonly claims: readonly Claim[];
  readonly events: readonly Milestone[];
}

/** Publishers by id. */
export type Publishers = ReadonlyMap<string, Publisher>;

/** The state of the record: `YYYY-MM-DD.n`, raised with every change of a row. */
export type Vintage = string;
