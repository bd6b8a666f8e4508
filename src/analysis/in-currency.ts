import type { Currency } from '#src/domain/amount.ts';
import type { PairRecord } from '#src/domain/record.ts';

/** The record without figures in other money: euros are never held against dollars, because nobody said at what rate. */
export function inCurrency(record: PairRecord, currency: Currency): PairRecord {
  const observations = record.observations.filter(({ amount }) => amount.currency === currency);
  return observations.length === record.observations.length ? record : { ...record, observations };
}
