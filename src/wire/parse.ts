import * as v from 'valibot';
import { RecordError, type RecordFault } from './record-error.ts';

/**
 * Holds `json` against a schema.
 *
 * @param file how the faults name where `json` came from
 * @throws {RecordError} with every fault there is.
 */
export function parseWith<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  file: string,
): v.InferOutput<S> {
  // Of one value the first fault is enough; the next ones only follow from it.
  const result = v.safeParse(schema, json, { abortPipeEarly: true });
  if (result.success) return result.output;
  throw new RecordError(result.issues.map((issue) => toFault(issue, json, file)));
}

type Key = string | number;

function toFault(issue: v.BaseIssue<unknown>, json: unknown, file: string): RecordFault {
  const keys = (issue.path ?? []).map((item): Key =>
    typeof item.key === 'number' ? item.key : String(item.key),
  );
  return { file, row: rowOf(json, keys), path: pathText(keys), ...inWords(issue) };
}

function inWords(issue: v.BaseIssue<unknown>): { rule: string; message: string } {
  // Of a text that is too long the library tells the length; the writer needs the text.
  const received = shortened(typeof issue.input === 'string' ? JSON.stringify(issue.input) : issue.received);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return { rule: 'unknown key', message: 'no such key here: check its spelling or remove it' };
  }
  if (issue.received === 'undefined') return { rule: 'missing', message: 'missing: add it' };
  // Messages of our own complete a sentence; the library's begin with "Invalid".
  if (!issue.message.startsWith('Invalid')) {
    const isRead = typeof issue.input === 'object';
    return { rule: 'format', message: isRead ? issue.message : `${received} is ${issue.message}` };
  }
  return { rule: 'type', message: `expected ${issue.expected ?? 'another value'}, found ${received}` };
}

function shortened(received: string): string {
  return received.length > 80 ? `${received.slice(0, 79)}…` : received;
}

/** `targets[3].goal.amount` */
function pathText(keys: readonly Key[]): string {
  return keys.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');
}

/** The id of the innermost object on the way that has one. */
function rowOf(json: unknown, keys: readonly Key[]): string | null {
  let [row, at]: [string | null, unknown] = [null, json];
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) break;
    at = Reflect.get(at, key);
    if (typeof at === 'object' && at !== null && 'id' in at && typeof at.id === 'string') row = at.id;
  }
  return row;
}
