/**
 * What the `*` of a pattern such as `/pairs/uzb-kaz/*` stands for in `path`, or `null` when the two do not match; empty
 * for a pattern without one. A `/*` at the end also matches the path without it, as static hosts have it.
 */
export function splat(pattern: string, path: string): string | null {
  const star = pattern.indexOf('*');
  if (star === -1) return path === pattern ? '' : null;
  const before = pattern.slice(0, star);
  const after = pattern.slice(star + 1);
  if (after === '' && before.endsWith('/') && path === before.slice(0, -1)) return '';
  const long = path.length >= before.length + after.length;
  return long && path.startsWith(before) && path.endsWith(after)
    ? path.slice(before.length, path.length - after.length)
    : null;
}
