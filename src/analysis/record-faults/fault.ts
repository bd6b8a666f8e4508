import type { PairRecord } from '#src/domain/record.ts';

/** A pair's record and the file it was read from, such as `pairs/kaz-uzb.json`. */
export interface FiledRecord {
  readonly file: string;
  readonly record: PairRecord;
}

/** Something in one record that cannot be true, in words that say which row and what to do. */
export interface Finding {
  /** Id of the row, or `null` where the file as a whole is meant. */
  readonly row: string | null;
  readonly rule: string;
  readonly message: string;
}

export interface Fault extends Finding {
  readonly file: string;
}

/** A rule looks at one pair by itself. */
export type Rule = (record: PairRecord) => readonly Finding[];
