import * as v from 'valibot';

/**
 * Makes the object schemas of a format. The record's files and the published ones have the same shape and differ in
 * one thing only, what happens to a key nobody knows, so each schema is written once and takes its maker.
 */
export type ObjectMaker = <const E extends v.ObjectEntries>(entries: E) => v.ObjectSchema<E, undefined>;

/** Unknown keys are ignored: a newer minor version may have added some. */
export const tolerant: ObjectMaker = (entries) => v.object(entries);

/** Unknown keys are faults: in a file written by hand they are slips of the pen. */
export const strict: ObjectMaker = <const E extends v.ObjectEntries>(entries: E) =>
  // A strict object infers the very same types; only the tag in its own type differs.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  v.strictObject(entries) as unknown as v.ObjectSchema<E, undefined>;
