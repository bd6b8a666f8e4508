import { lastDayOf } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { formatPeriod, lastDay, periodKind } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Finding } from './fault.ts';

/** Whether each figure agrees with itself and with the rows it names. */
export function figureFaults(record: PairRecord): readonly Finding[] {
  const byId = new Map(record.observations.map((row) => [row.id, row]));
  return [
    ...record.observations.flatMap((row) =>
      [
        statusFault(row),
        publicationFault(row),
        supersedesFault(row, byId),
        referenceFault(row, 'sameFactAs', byId),
      ].filter((finding) => finding !== null),
    ),
    ...duplicates(record.observations),
  ];
}

function statusFault({ id, status, period }: Observation): Finding | null {
  const kind = periodKind(period);
  const text = formatPeriod(period);
  if (status === 'part-year' && kind !== 'part-year') {
    return { row: id, rule: 'status', message: `status part-year, but ${text} is not part of a year` };
  }
  if ((status === 'final' || status === 'preliminary') && kind === 'part-year') {
    return { row: id, rule: 'status', message: `status ${status}, but ${text} is only part of a year` };
  }
  return null;
}

function publicationFault({ id, status, period, source: { publishedOn } }: Observation): Finding | null {
  if (publishedOn === null || status === 'expected' || lastDayOf(publishedOn) >= lastDay(period)) return null;
  return {
    row: id,
    rule: 'publication',
    message: `published ${publishedOn}, before ${formatPeriod(period)} ended: only an expected figure can be`,
  };
}

function supersedesFault(row: Observation, byId: ReadonlyMap<string, Observation>): Finding | null {
  const unknown = referenceFault(row, 'supersedes', byId);
  if (unknown !== null || row.supersedes === null) return unknown;
  const [published, before] = [row.source.publishedOn, byId.get(row.supersedes)?.source.publishedOn ?? null];
  if (published === null || before === null || lastDayOf(before) <= lastDayOf(published)) return null;
  return {
    row: row.id,
    rule: 'supersedes',
    message: `published ${published}, but supersedes ${row.supersedes}, published later (${before})`,
  };
}

function referenceFault(
  row: Observation,
  key: 'supersedes' | 'sameFactAs',
  byId: ReadonlyMap<string, Observation>,
): Finding | null {
  const named = row[key];
  if (named === null || (byId.has(named) && named !== row.id)) return null;
  const what = named === row.id ? 'which is the row itself' : 'which is no observation of this pair';
  return { row: row.id, rule: key, message: `${key} names ${named}, ${what}` };
}

/** One figure read from one page is one row. */
function duplicates(rows: readonly Observation[]): Finding[] {
  const first = new Map<string, string>();
  return rows.flatMap((row) => {
    const { period, flow, scope, reporter, amount, source } = row;
    const key = JSON.stringify([period, flow, scope, reporter, amount, source.url]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row.id);
      return [];
    }
    return [
      {
        row: row.id,
        rule: 'duplicate',
        message: `says the same as ${earlier}, from the same page: keep one`,
      },
    ];
  });
}
