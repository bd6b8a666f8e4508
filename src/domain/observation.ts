import type { TradeAmount } from './amount.ts';
import type { PartyCode } from './party.ts';
import type { Period } from './period.ts';
import type { Reading, Source } from './source.ts';
import type { Text } from './text.ts';

/** Both directions together, or one direction with its exporter and importer named (domain 7.2). */
export type Flow = 'turnover' | { readonly exporter: PartyCode; readonly importer: PartyCode };

/** What kinds of trade are counted. A series never mixes scopes (domain 7.12). */
export const SCOPES = [
  'unspecified',
  'goods',
  'goods-and-services',
  'energy',
  'covered-products',
  'covered-goods',
  'non-oil-goods',
] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Whose figure it is: a country by its code, an outside body by its short name, or `press` where the page does not
 * say whose.
 */
export type Reporter = PartyCode | 'press' | 'PIIE';

export const BASES = ['official-statistics', 'official-statement', 'press'] as const;

/** `expected` was said before the period ended: it is never a measurement (pitfall 5). */
export const STATUSES = ['final', 'preliminary', 'part-year', 'expected'] as const;
export type Status = (typeof STATUSES)[number];

/** One published figure. Rows are never edited: a correction is a new row that names the one it supersedes. */
export interface Observation {
  readonly id: string;
  readonly period: Period;
  readonly flow: Flow;
  readonly scope: Scope;
  readonly reporter: Reporter;
  readonly basis: (typeof BASES)[number];
  readonly status: Status;
  readonly amount: TradeAmount;
  /** Growth on a year earlier in percent, with the digits as published: `11.4`. */
  readonly growth: string | null;
  /** Share of one country's whole trade, in percent as published. */
  readonly share: { readonly percent: string; readonly of: PartyCode } | null;
  readonly source: Source;
  readonly reading: Reading;
  readonly supersedes: string | null;
  /** The same figure from the same reporter at another publisher: show one, cite both. */
  readonly sameFactAs: string | null;
  readonly note: Text | null;
}

export function sameFlow(a: Flow, b: Flow): boolean {
  if (a === 'turnover' || b === 'turnover') return a === b;
  return a.exporter === b.exporter && a.importer === b.importer;
}
