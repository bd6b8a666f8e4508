import { type AnnualSeries, annualSeries } from '#src/analysis/annual-series.ts';
import type { TradeAmount } from '#src/domain/amount.ts';
import { isPartialDay, type PartialDay } from '#src/domain/day.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { parsePeriod, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Source } from '#src/domain/source.ts';
import type { DeadlineReading, Goal, Target } from '#src/domain/target.ts';
import type { Text } from '#src/domain/text.ts';
import { parseAmount } from '#src/wire/amount.ts';

// Small records for tests. Every function fills in what a test does not care about, and writes amounts and periods the
// way the record does: `figure('UZB', '2022', '4.6')`. Amounts are in billions of dollars unless they say otherwise.

/** `trade('4.97')`, `trade('above 5')`, `trade('850 million EUR')`. */
export function trade(amount: string): TradeAmount {
  const read = parseAmount(amount) ?? parseAmount(`${amount} billion USD`);
  if (read === null) throw new Error(`not an amount: ${amount}`);
  return { ...read, measure: 'trade' };
}

export function period(text: string): Period {
  const read = parsePeriod(text);
  if (read === null) throw new Error(`not a period: ${text}`);
  return read;
}

/** A date of any precision: `2021`, `2021-12`, `2021-12-06`. */
export function date(text: string): PartialDay {
  if (!isPartialDay(text)) throw new Error(`not a date: ${text}`);
  return text;
}

export function text(en: string): Text {
  return { en, ru: en };
}

export function source(publishedOn: string | null = null): Source {
  return {
    publisher: 'office',
    url: 'https://example.org/page',
    publishedOn: publishedOn === null ? null : date(publishedOn),
    citing: null,
  };
}

export interface FigureFields extends Partial<Omit<Observation, 'source'>> {
  /** `null`, the default, is a page without a date: known from the end of its period. */
  readonly publishedOn?: string | null;
}

/** A final turnover figure of unspecified scope from official statistics. */
export function figure(
  reporter: Reporter,
  of: string,
  amount: string,
  fields: FigureFields = {},
): Observation {
  const { publishedOn = null, ...rest } = fields;
  return {
    id: `${reporter}-${of}`.toLowerCase().replace('/', '_'),
    period: period(of),
    flow: 'turnover',
    scope: 'unspecified',
    reporter,
    basis: 'official-statistics',
    status: 'final',
    amount: trade(amount),
    growth: null,
    share: null,
    source: source(publishedOn),
    reading: 'confirmed',
    supersedes: null,
    sameFactAs: null,
    note: null,
    ...rest,
  };
}

export interface TargetFields extends Partial<
  Omit<Target, 'announcedOn' | 'goal' | 'baseline' | 'deadline'>
> {
  readonly announcedOn?: string | null;
  /** The level of a year: `'10'`. */
  readonly goal?: string | Goal;
  /** Amount and period: `['4.0', '2021']`. */
  readonly baseline?: readonly [string, string] | null;
  readonly deadline?: DeadlineReading;
}

/** The promise of 6 December 2021 unless told otherwise: $10bn within five years, from an expected $4.0bn in 2021. */
export function target(fields: TargetFields = {}): Target {
  const { announcedOn = '2021-12-06', goal = '10', baseline = ['4.0', '2021'], deadline, ...rest } = fields;
  return {
    id: 'ten-by-2026',
    announcedOn: announcedOn === null ? null : date(announcedOn),
    announcedOnBasis: announcedOn === null ? 'unknown' : 'page',
    speaker: text('the two presidents'),
    words: { paraphrase: text('trade will reach the goal'), quote: null },
    strength: 'joint-statement',
    goal: typeof goal === 'string' ? { kind: 'level', amount: trade(goal) } : goal,
    quantity: { flow: 'turnover', scope: 'unspecified' },
    baseline:
      baseline === null ? null : { amount: trade(baseline[0]), period: period(baseline[1]), derived: false },
    deadline: {
      text: text('within the next five years'),
      reading: deadline ?? { kind: 'within-years', years: 5, year: 2026 },
    },
    link: null,
    withdrawn: null,
    source: source(announcedOn),
    reading: 'confirmed',
    note: null,
    ...rest,
  };
}

/** A pair drawn with Uzbekistan first and Kazakhstan second. */
export function pairRecord(fields: Partial<PairRecord> = {}): PairRecord {
  return {
    pair: 'kaz-uzb',
    sides: { first: 'UZB', second: 'KAZ' },
    targets: [target()],
    observations: [],
    claims: [],
    events: [],
    ...fields,
  };
}

/** The one turnover series these figures make. */
export function seriesOf(...observations: readonly Observation[]): AnnualSeries {
  const all = annualSeries(pairRecord({ observations }), target().quantity);
  if (all[0] === undefined || all.length > 1) throw new Error(`expected one series, found ${all.length}`);
  return all[0];
}
