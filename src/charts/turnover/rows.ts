import type { TurnoverChart } from './model.ts';

/** What Recharts is given: one row per place on the axis, sorted and unique (hardening, finding 7). */
export interface Row {
  readonly x: number;
  /** By line id: one id per run of consecutive years, so a missing year is never bridged. */
  readonly values: Readonly<Record<string, number>>;
  readonly bands: Readonly<Record<string, readonly [low: number, high: number]>>;
}

export interface Lines {
  readonly rows: readonly Row[];
  readonly lines: readonly { readonly id: string; readonly place: string }[];
  readonly bands: readonly string[];
}

/** @throws {RangeError} on a value that is not a finite number: Recharts would draw nothing and say nothing. */
export function linesOf(chart: TurnoverChart): Lines {
  const rows = new Map<
    number,
    { x: number; values: Record<string, number>; bands: Record<string, readonly [number, number]> }
  >();
  const rowAt = (x: number) => {
    const row = rows.get(x) ?? { x, values: {}, bands: {} };
    rows.set(x, row);
    return row;
  };
  for (const year of chart.years) rowAt(year);
  const lines = chart.sides.flatMap((side, s) => {
    // One reporter may have two series, of calendar and of fiscal years, so its code alone names no line.
    const nth = chart.sides.slice(0, s).filter(({ reporter }) => reporter === side.reporter).length;
    return side.runs.flatMap((run, i) => {
      const id = `${side.reporter}-${nth}-run-${i}`;
      for (const mark of run) rowAt(mark.x).values[id] = finite(mark.value, id);
      return run.length > 1 ? [{ id, place: side.place }] : [];
    });
  });
  const bands = chart.bands.flatMap((run, i) => {
    const id = `band-${i}`;
    for (const b of run) rowAt(b.x).bands[id] = [finite(b.low, id), finite(b.high, id)];
    return run.length > 1 ? [id] : [];
  });
  return { rows: [...rows.values()].toSorted((a, b) => a.x - b.x), lines, bands };
}

function finite(value: number, where: string): number {
  if (!Number.isFinite(value)) throw new RangeError(`${where} has a value that is no number: ${value}`);
  return value;
}

const values = new Map<string, (row: Row) => number | null>();
const ranges = new Map<string, (row: Row) => readonly [number, number] | null>();

/**
 * How Recharts finds the values of a line in a row. The same function for ever: Recharts runs every selector again when
 * an accessor changes identity.
 */
export function valueOf(id: string): (row: Row) => number | null {
  const known = values.get(id) ?? ((row: Row) => row.values[id] ?? null);
  values.set(id, known);
  return known;
}

/** How Recharts finds the two ends of a band in a row. */
export function bandOf(id: string): (row: Row) => readonly [number, number] | null {
  const known = ranges.get(id) ?? ((row: Row) => row.bands[id] ?? null);
  ranges.set(id, known);
  return known;
}
