import { RecordError } from '../../record-error.ts';

/**
 * What a place in another list refers to.
 *
 * @throws {RecordError} when there is nothing.
 */
export function found<T>(value: T | undefined, column: string, row?: number): T {
  if (value !== undefined) return value;
  const path = row === undefined ? column : `${column}[${row}]`;
  throw new RecordError([
    { file: 'index.json', row: null, path, rule: 'link', message: 'names a place where nothing is' },
  ]);
}
