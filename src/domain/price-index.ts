import type { Currency } from './amount.ts';
import type { Source } from './source.ts';
import type { Text } from './text.ts';

/** A yearly price index, to set sums of different years against each other (domain 7.11). */
export interface PriceIndex {
  readonly id: string;
  readonly name: Text;
  /** Of the sums it may be used on. */
  readonly currency: Currency;
  /** What it measures, and the year it is 100 in. */
  readonly base: Text;
  readonly source: Source;
  /** By calendar year, each above zero. A year that is not here is not known. */
  readonly years: ReadonlyMap<number, number>;
}
