import * as v from 'valibot';
import { CURRENCIES } from '#src/domain/amount.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import { id, text } from './fields.ts';
import { formatSource } from './format-pair.ts';
import { sourceSchema } from './source-schema.ts';
import type { ObjectMaker } from './strictness.ts';

const calendarYear = v.pipe(v.string(), v.regex(/^(19|20)[0-9]{2}$/, 'not a year such as "2021"'));

/** The digits as published, in text, so that `184.0` stays `184.0`. */
const level = v.pipe(
  v.string(),
  v.regex(/^[0-9]+(\.[0-9]+)?$/, 'not an index in text such as "270.970"'),
  v.check((value) => Number(value) > 0, 'an index of zero, which divides nothing'),
);

const years = v.pipe(
  v.record(calendarYear, level),
  v.check((read) => Object.keys(read).length > 0, 'an index without years'),
  v.check((read) => {
    const known = Object.keys(read).map(Number);
    return Math.max(...known) - Math.min(...known) + 1 === known.length;
  }, 'an index with a year missing in between: add it, or begin after it'),
  v.transform(
    (read): ReadonlyMap<number, number> =>
      new Map(Object.entries(read).map(([year, value]) => [Number(year), Number(value)])),
  ),
);

/** A price index, in the record's file and in the published ones. */
export function priceIndexSchema(object: ObjectMaker) {
  return object({
    id,
    name: text(object),
    currency: v.picklist(CURRENCIES),
    base: text(object),
    source: sourceSchema(object),
    years,
  });
}

/** The way back from the domain to the file. Digits beyond the number itself, such as the nought of 184.0, are gone. */
export function formatPriceIndex({ years: known, source, ...rest }: PriceIndex) {
  const levels = Object.fromEntries([...known].map(([year, value]) => [String(year), String(value)]));
  return { ...rest, source: formatSource(source), years: levels };
}
