/** Longer than this nobody waits in front of a page; milliseconds. */
export const LONGEST_WAIT = 30_000;

const HTTP_DATE = /^[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} GMT$/;

/**
 * Reads a `Retry-After` header: the wait in milliseconds, at least a second, so that a time in the past does not make a
 * storm. `null` when there is none or it is neither whole seconds nor an HTTP date.
 *
 * @param now milliseconds since 1970
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  // Twelve digits are 30 000 years: more is no time, and no date could hold it.
  if (/^[0-9]{1,12}$/.test(text)) return Math.max(1000, Number(text) * 1000);
  const at = HTTP_DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? null : Math.max(1000, at - now);
}

/**
 * The wait before the next try, in milliseconds: 1, 2, 4 s, each ± 50 % so that many pages do not come back together.
 *
 * @param tries how many have failed, 1 or more
 * @param random from 0 to 1
 */
export function backOff(tries: number, random: number): number {
  return 1000 * 2 ** (tries - 1) * (0.5 + random);
}
