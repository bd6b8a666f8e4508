import { isDay } from '#src/domain/day.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { MOST_COMPARED } from '../board/board-choices.ts';
import { named, type ReadQuery, readQuery } from '../read-query.ts';
import { TARGET } from '../view-state.ts';
import { type CompareChoices, NOTHING_COMPARED } from './compare-choices.ts';

export interface ParsedCompare extends ReadQuery<CompareChoices> {
  /** How many targets came after the most that can be compared. */
  readonly cut: number;
}

/** Reads a query string as `readQuery` does. An id given twice is one target; one that can be none is named. */
export function parseCompare(search: string): ParsedCompare {
  const { choices, ignored } = readQuery<CompareChoices>(search, NOTHING_COMPARED, (read) => ({
    targets: read('targets', (x) => [...new Set(x.split(','))].filter((id) => id !== '')),
    asOf: read('asOf', (x) => (isDay(x) ? x : undefined)),
    lang: read('lang', (x) => (isLanguage(x) ? x : undefined)),
  }));
  const ids = choices.targets.filter((id) => TARGET.test(id));
  const strange = choices.targets.filter((id) => !TARGET.test(id));
  return {
    choices: { ...choices, targets: ids.slice(0, MOST_COMPARED) },
    ignored: [...strange.map((id) => named('targets=', id)), ...ignored],
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
