import { isDay } from '#src/domain/day.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { MOST_COMPARED } from '../board/parse-choices.ts';
import { FOREIGN, LONGEST, TARGET } from '../view-state.ts';
import { type CompareChoices, NOTHING_COMPARED } from './compare-choices.ts';

export interface ParsedCompare {
  readonly choices: CompareChoices;
  /** What was not understood, to be named. */
  readonly ignored: readonly string[];
  /** How many targets came after the most that can be compared. */
  readonly cut: number;
}

/**
 * Reads a query string. What it does not understand falls back to the default and is named in `ignored`, so that an
 * old or mistyped link still opens and says what it left out (hardening, O4). An id given twice is one target.
 */
export function parseCompare(search: string): ParsedCompare {
  if (search.length > LONGEST) return { choices: NOTHING_COMPARED, ignored: ['…'], cut: 0 };
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(key: string, parse: (text: string) => T | undefined): T | null => {
    const text = query.get(key);
    const value = text === null ? null : parse(text);
    if (value === undefined) ignored.push(`${key}=${shortened(text ?? '')}`);
    return value ?? null;
  };
  const named = [...new Set((query.get('targets') ?? '').split(','))].filter((id) => id !== '');
  const ids = named.filter((id) => TARGET.test(id));
  const strange = named.filter((id) => !TARGET.test(id)).map((id) => `targets=${shortened(id)}`);
  const asOf = read('asOf', (text) => (isDay(text) ? text : undefined));
  const lang = read('lang', (text) => (isLanguage(text) ? text : undefined));
  for (const key of new Set(query.keys())) {
    if (!Object.hasOwn(NOTHING_COMPARED, key) && !FOREIGN.test(key)) ignored.push(shortened(key));
  }
  return {
    choices: { targets: ids.slice(0, MOST_COMPARED), asOf, lang },
    ignored: [...strange, ...ignored],
    cut: Math.max(0, ids.length - MOST_COMPARED),
  };
}

/** The shortest query string that reads back as `choices`, keys in a fixed order, without the question mark. */
export function formatCompare({ targets, asOf, lang }: CompareChoices): string {
  const query = new URLSearchParams();
  if (targets.length > 0) query.set('targets', targets.join(','));
  if (asOf !== null) query.set('asOf', asOf);
  if (lang !== null) query.set('lang', lang);
  return query.toString();
}

/** As the router's search object. */
export function compareSearch(choices: CompareChoices): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(formatCompare(choices)));
}

function shortened(text: string): string {
  return text.slice(0, 40);
}
