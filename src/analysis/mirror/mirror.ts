import { type Interval, intervalOf, valueOf } from '#src/domain/amount.ts';
import { lastDayOf } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { partiesOf, type PartyCode } from '#src/domain/party.ts';
import { endsAt, formatPeriod, isFullYear, type Period } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { annualSeries, type Quantity } from '../annual-series.ts';
import { usableRows } from '../implied/usable-rows.ts';
import { asymmetry, asymmetryRange } from './asymmetry.ts';
import { type CifRatio, cifRatio, type CifSign, cifSign } from './cif-sign.ts';

/** One direction of one period as both sides recorded it. */
export interface MirrorDirection {
  readonly exporter: PartyCode;
  readonly importer: PartyCode;
  /** X: as the exporter recorded it, normally FOB and by last known destination. */
  readonly exports: Observation;
  /** M: as the importer recorded it, normally CIF and by country of origin. */
  readonly imports: Observation;
  readonly asymmetry: number;
  readonly asymmetryRange: Interval;
  readonly ratio: CifRatio;
  readonly sign: CifSign;
  /** Whether the two can be one value that both rounded. */
  readonly withinRounding: boolean;
}

export interface MirrorPeriod {
  readonly period: Period;
  /** One or both; a direction that only one side gives is not here. */
  readonly directions: readonly MirrorDirection[];
}

/**
 * Every period for which both sides recorded the same direction, newest first, full years before parts of a year that
 * end in them (domain 7.2). The sides' figures are set beside each other and never added or averaged (pitfall 3).
 * Bounds, expected and corrected rows are left out.
 */
export function mirror(record: PairRecord, scope: Quantity['scope']): readonly MirrorPeriod[] {
  const [a, b] = partiesOf(record.pair);
  const flows = [
    { exporter: a, importer: b },
    { exporter: b, importer: a },
  ];
  const found = new Map<string, { period: Period; directions: MirrorDirection[] }>();
  for (const flow of flows) {
    const [exports, imports] = [flow.exporter, flow.importer].map((reporter) =>
      standing(record, { flow, scope }, reporter),
    );
    for (const [key, x] of exports ?? []) {
      const m = imports?.get(key);
      if (m === undefined || valueOf(x.amount) <= 0 || valueOf(m.amount) <= 0) continue;
      const row = found.get(key) ?? { period: x.period, directions: [] };
      row.directions.push(direction(flow, x, m));
      found.set(key, row);
    }
  }
  return [...found.values()].toSorted(
    (p, q) => endsAt(q.period) - endsAt(p.period) || p.period.from.localeCompare(q.period.from),
  );
}

function direction(
  flow: { readonly exporter: PartyCode; readonly importer: PartyCode },
  exports: Observation,
  imports: Observation,
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
    sign: cifSign(ratio),
    withinRounding: x.low < m.high && m.low < x.high,
  };
}

function measured({ amount }: Observation): Interval & { readonly value: number } {
  return { ...intervalOf(amount), value: valueOf(amount) };
}

/** One reporter's row for each period: for a full year the one that stands, for part of a year the one published last. */
function standing(
  record: PairRecord,
  quantity: Quantity,
  reporter: PartyCode,
): ReadonlyMap<string, Observation> {
  const usable = usableRows(record).filter((o) => o.reporter === reporter);
  const years = annualSeries({ ...record, observations: usable }, quantity).flatMap((s) => s.figures);
  const parts = usable
    .filter(
      ({ period, flow }) =>
        !isFullYear(period) &&
        flow !== 'turnover' &&
        quantity.flow !== 'turnover' &&
        flow.exporter === quantity.flow.exporter,
    )
    .toSorted((p, q) => published(p).localeCompare(published(q)));
  return new Map([...parts, ...years.map((f) => f.observation)].map((o) => [formatPeriod(o.period), o]));
}

function published({ source }: Observation): string {
  return source.publishedOn === null ? '' : lastDayOf(source.publishedOn);
}
