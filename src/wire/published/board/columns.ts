import * as v from 'valibot';
import { tolerant } from '../../strictness.ts';

type Column = v.ArraySchema<v.GenericSchema, undefined>;

/**
 * A table by its columns: what stands next to each other is alike, so it compresses to a third of what rows would take.
 * Every column holds one value for each row.
 */
export function columns<const E extends Readonly<Record<string, Column>>>(entries: E) {
  return v.pipe(
    tolerant(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const lists: readonly (readonly [string, unknown])[] = Object.entries(dataset.value);
      const lengths = lists.map(([, list]) => (Array.isArray(list) ? list.length : 0));
      const rows = lengths[0] ?? 0;
      lists.forEach(([key, value], i) => {
        if (lengths[i] === rows) return;
        addIssue({
          message: `a column of ${lengths[i]} rows beside one of ${rows}`,
          path: [{ type: 'object', origin: 'value', input: Object.fromEntries(lists), key, value }],
        });
      });
    }),
  );
}
