import type { CompareChart } from './model.ts';

/** What Recharts is given: one row per place on the axis of time, sorted and unique (hardening, finding 7). */
export interface Row {
  readonly timeUsed: number;
  /** By line id: one id per run of consecutive years, so a missing year is never bridged. */
  readonly shares: Readonly<Record<string, number>>;
}

export interface Lines {
  readonly rows: readonly Row[];
  readonly lines: readonly { readonly id: string; readonly place: number }[];
}

/** @throws {RangeError} on a share that is not a finite number: Recharts would draw nothing and say nothing. */
export function linesOf({ series }: CompareChart): Lines {
  const rows = new Map<number, { timeUsed: number; shares: Record<string, number> }>();
  const lines = series.flatMap(({ place, runs }) =>
    runs.flatMap((run, n) => {
      const id = `series-${place}-run-${n}`;
      for (const { timeUsed, share } of run) {
        if (!Number.isFinite(share)) throw new RangeError(`${id} has a share that is no number: ${share}`);
        const row = rows.get(timeUsed) ?? { timeUsed, shares: {} };
        rows.set(timeUsed, row);
        row.shares[id] = share;
      }
      return run.length > 1 ? [{ id, place }] : [];
    }),
  );
  return { rows: [...rows.values()].toSorted((a, b) => a.timeUsed - b.timeUsed), lines };
}
