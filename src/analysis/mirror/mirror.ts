import { type Interval, intervalOf, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { partiesOf, type PartyCode } from '#src/domain/party.ts';
import { endsAt, isFullYear, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Quantity } from '../annual-series.ts';
import { asymmetry, asymmetryRange } from './asymmetry.ts';
import { type CifRatio, cifRatio, type CifSign, cifSign, type Measured, QUOTED_FREIGHT } from './cif-sign.ts';
import { standingRows } from './standing-rows.ts';

interface Direction {
  readonly exporter: PartyCode;
  readonly importer: PartyCode;
}

/** One direction of one period as both sides recorded it. */
export interface MirrorDirection extends Direction {
  /** X: as the exporter recorded it, normally FOB and by last known destination. */
  readonly exports: Observation;
  /** M: as the importer recorded it, normally CIF and by country of origin. */
  readonly imports: Observation;
  /** Of the printed numbers: positive where the exporter's is higher. */
  readonly asymmetry: number;
  readonly asymmetryRange: Interval;
  readonly ratio: CifRatio;
  readonly sign: CifSign;
  /** Whether both may be one value that each rounded: the ratio may be 1. */
  readonly withinRounding: boolean;
}

/** One direction of one period that one side alone recorded. */
export interface OneSided extends Direction {
  readonly known: Observation;
  /** The side whose figure is not on record. */
  readonly missing: PartyCode;
}

export interface MirrorPeriod {
  readonly period: Period;
  /** Directions that both sides gave: the alphabetically first party's exports first. */
  readonly compared: readonly MirrorDirection[];
  readonly oneSided: readonly OneSided[];
}

/**
 * Every full year and every part of a year for which a side recorded a direction, newest first, with the sign test
 * where both did (domain 7.2). Only equal periods meet. The sides' figures are set beside each other and never added or
 * averaged (pitfall 3).
 */
export function mirror(
  record: PairRecord,
  scope: Quantity['scope'],
  freight: Interval = QUOTED_FREIGHT,
): readonly MirrorPeriod[] {
  const [a, b] = partiesOf(record.pair);
  const directions = [
    { exporter: a, importer: b },
    { exporter: b, importer: a },
  ].map((flow) => ({
    flow,
    exports: standingRows(record, { flow, scope }, flow.exporter),
    imports: standingRows(record, { flow, scope }, flow.importer),
  }));
  const periods = new Map(
    directions
      .flatMap((d) => [...d.exports, ...d.imports])
      .map(([key, observation]) => [key, observation.period]),
  );
  return [...periods]
    .map(([key, period]) => {
      const found = directions.map((d) => ({ ...d.flow, x: d.exports.get(key), m: d.imports.get(key) }));
      return {
        period,
        compared: found.flatMap(({ x, m, ...flow }) =>
          x && m && comparable(x, m) ? [compare(flow, x, m, freight)] : [],
        ),
        oneSided: found.flatMap(({ x, m, ...flow }): OneSided[] => {
          if (x && !m) return [{ ...flow, known: x, missing: flow.importer }];
          return m && !x ? [{ ...flow, known: m, missing: flow.exporter }] : [];
        }),
      };
    })
    .toSorted((p, q) => endsAt(q.period) - endsAt(p.period) || p.period.from.localeCompare(q.period.from));
}

/**
 * The period to tell in full: both directions before one, a full year before part of one, then the newest. `null` when
 * no direction was given by both sides for the same period.
 */
export function fullestPeriod(periods: readonly MirrorPeriod[]): MirrorPeriod | null {
  const rank = (p: MirrorPeriod) => 2 * p.compared.length + Number(isFullYear(p.period));
  const [best] = periods.filter((p) => p.compared.length > 0).toSorted((p, q) => rank(q) - rank(p));
  return best ?? null;
}

/** The sum with its rounding. */
export function measured({ amount }: Observation): Measured {
  return { ...intervalOf(amount), value: valueOf(amount) };
}

/** Dollars are not held against euros, and what rounds to nothing has no ratio. */
export function comparable(a: Observation, b: Observation): boolean {
  return a.amount.currency === b.amount.currency && [a, b].every((o) => intervalOf(o.amount).low > 0);
}

function compare(
  flow: Direction,
  exports: Observation,
  imports: Observation,
  freight: Interval,
): MirrorDirection {
  const [x, m] = [measured(exports), measured(imports)];
  const ratio = cifRatio(x, m);
  return {
    ...flow,
    exports,
    imports,
    asymmetry: asymmetry(x.value, m.value),
    asymmetryRange: asymmetryRange(x, m),
    ratio,
    sign: cifSign(ratio, freight),
    withinRounding: ratio.low <= 1 && ratio.high >= 1,
  };
}
