/** Longer than any link we make: what comes beyond is not ours (hardening, E4). */
const LONGEST = 2000;
/** Of what is named as not understood. */
const LONGEST_NAMED = 40;
/** Marks that other sites add to links. They mean nothing here and are not worth a word. */
const FOREIGN = /^(utm_\w+|fbclid|gclid|yclid|ref|mock)$/;

/** One choice from its text in the link; the default where the link is silent or says what `parse` does not know. */
export type ReadChoice<T> = <K extends keyof T & string>(
  key: K,
  parse: (text: string) => T[K] | undefined,
) => T[K];

export interface ReadQuery<T> {
  readonly choices: T;
  /** What was not understood, to be named. */
  readonly ignored: readonly string[];
}

/**
 * Reads a query string. What it does not understand falls back to the default and is named in `ignored`, so that an
 * old or mistyped link still opens and says what it left out (hardening, O4).
 */
export function readQuery<T extends object>(
  search: string,
  defaults: T,
  choicesBy: (read: ReadChoice<T>) => T,
): ReadQuery<T> {
  if (search.length > LONGEST) return { choices: defaults, ignored: ['…'] };
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const choices = choicesBy((key, parse) => {
    const text = query.get(key);
    if (text === null) return defaults[key];
    const value = parse(text);
    if (value === undefined) ignored.push(named(`${key}=`, text));
    return value ?? defaults[key];
  });
  for (const key of new Set(query.keys())) {
    if (!Object.hasOwn(defaults, key) && !FOREIGN.test(key)) ignored.push(named('', key));
  }
  return { choices, ignored };
}

/** What is not understood, shortened so that a hostile link cannot fill the page. */
export function named(prefix: string, text: string): string {
  return prefix + text.slice(0, LONGEST_NAMED);
}
