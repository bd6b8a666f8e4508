import type { PairRecord } from '#src/domain/record.ts';
import type { Source } from '#src/domain/source.ts';

/** Every row of a record that has an id, in the order of the file. */
export function rowIds(record: PairRecord): readonly string[] {
  return [...record.targets, ...record.observations, ...record.claims, ...record.events].map((row) => row.id);
}

/** Every source named in a record, with the id of the row that names it. */
export function rowSources(record: PairRecord): readonly { readonly row: string; readonly source: Source }[] {
  const { targets, observations, claims, events } = record;
  return [
    ...[...targets, ...observations].map(({ id, source }) => ({ row: id, source })),
    ...claims.flatMap((claim) => claim.statements.map(({ source }) => ({ row: claim.id, source }))),
    ...events.map(({ id, source }) => ({ row: id, source })),
  ];
}
