import type { TradeAmount } from './amount.ts';
import type { Flow, Observation, Reporter, Scope, Status } from './observation.ts';
import type { PairId } from './party.ts';
import type { PriceIndex } from './price-index.ts';
import type { Period } from './period.ts';
import type { PairRecord, Publishers, Vintage } from './record.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';

/** One pair as the list of all pairs shows it. */
export interface BoardRow {
  readonly pair: PairId;
  readonly sides: PairRecord['sides'];
  /** How many statements of a target are held. */
  readonly targets: number;
  /** The target in force, or `null` when there is none. */
  readonly target: BoardTarget | null;
  /** The newest figure for it, or `null` when none is known. */
  readonly latest: BoardFigure | null;
}

export type BoardTarget = Pick<Target, 'id' | 'goal' | 'quantity' | 'deadline' | 'announcedOn'>;

export interface BoardFigure {
  /** Id of the observation. */
  readonly observation: Observation['id'];
  readonly period: Period;
  readonly amount: TradeAmount;
  readonly reporter: Reporter;
  readonly status: Status;
  readonly scope: Scope;
  readonly flow: Flow;
  readonly source: Source;
}

/** The list of all pairs, as published in one vintage. */
export interface Board {
  readonly vintage: Vintage;
  readonly pairs: readonly BoardRow[];
  /** Those whose figures stand in `pairs`. */
  readonly publishers: Publishers;
}

/** All that is held about one pair, as published in one vintage. */
export interface PublishedPair {
  readonly vintage: Vintage;
  readonly record: PairRecord;
  /** Those the record and the index name. */
  readonly publishers: Publishers;
  /** The index that turns dollars of one year into those of another. */
  readonly prices: PriceIndex;
}
