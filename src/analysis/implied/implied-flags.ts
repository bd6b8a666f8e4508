import { type Interval, isPoint } from '#src/domain/amount.ts';
import type { Observation, Reporter } from '#src/domain/observation.ts';
import { isFullYear, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { measures, type Quantity } from '../annual-series.ts';
import type { ImpliedFlag, ImpliedRule } from './flag.ts';
import { flowFlags } from './flow-flags.ts';
import { growthFlags } from './growth-flags.ts';
import { monthFlags } from './month-flags.ts';
import { partFlags } from './part-flags.ts';
import { type CountryTotal, shareFlags } from './share-flags.ts';

/** To add a rule, write its file and name it here. */
const RULES: readonly ImpliedRule[] = [growthFlags, flowFlags, monthFlags, partFlags];

/**
 * Everything a record's rows imply that its other rows do not say: a silent revision, a second source, or a value for a
 * year of which none is stored (domain 7.10). The record holds no country totals, so shares are checked against those
 * handed in.
 */
export function impliedFlags(
  record: PairRecord,
  totals: readonly CountryTotal[] = [],
): readonly ImpliedFlag[] {
  return [...ruleFlags(record), ...shareFlags(record, totals)];
}

/** A page asks for the same record's flags with every choice of its reader, so they are found once a record. */
const found = new WeakMap<PairRecord, readonly ImpliedFlag[]>();

function ruleFlags(record: PairRecord): readonly ImpliedFlag[] {
  const flags = found.get(record) ?? RULES.flatMap((rule) => rule(record));
  found.set(record, flags);
  return flags;
}

/** A full year that a later release gives without printing it. */
export interface ImpliedFigure {
  readonly reporter: Reporter;
  readonly period: Period;
  /** Whole currency units. */
  readonly interval: Interval;
  /** The release that implies it. */
  readonly observation: Observation;
}

/**
 * The implied full years of a quantity that no stored figure agrees with, for the chart. What a bound implies is a bound
 * and has no place on a scale.
 */
export function impliedFigures(record: PairRecord, quantity: Quantity): readonly ImpliedFigure[] {
  return ruleFlags(record)
    .filter(
      ({ rule, observation, period }) =>
        rule === 'growth' &&
        measures(observation, quantity) &&
        isFullYear(period) &&
        isPoint(observation.amount),
    )
    .map(({ observation, period, implied }) => ({
      reporter: observation.reporter,
      period,
      interval: implied,
      observation,
    }));
}
