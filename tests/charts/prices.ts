import type { PriceIndex } from '#src/domain/price-index.ts';
import { source, text } from '#tests/record-builder.ts';

/** An index of American prices by year, for tests: `prices({ 2021: 100, 2022: 125 })`. */
export function prices(byYear: Readonly<Record<number, number>>): PriceIndex {
  return {
    id: 'small',
    name: text('a small index'),
    currency: 'USD',
    base: text('2021 = 100'),
    source: source(),
    years: new Map(Object.entries(byYear).map(([year, index]) => [Number(year), index])),
  };
}
