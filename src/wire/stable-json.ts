/**
 * JSON of which equal values have equal bytes: keys in code-unit order at every depth, arrays as they are, no spaces,
 * one newline at the end. A hash of it says whether anything changed.
 */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
