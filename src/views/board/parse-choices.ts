import { BOARD_STATES } from '#src/domain/board.ts';
import { isDay } from '#src/domain/day.ts';
import { isPartyCode } from '#src/domain/party.ts';
import { isRegion } from '#src/domain/region.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { FOREIGN, LONGEST, TARGET } from '../view-state.ts';
import { ALL_TARGETS, type BoardChoices, DEADLINE_BANDS, DIRECTIONS, SORT_KEYS } from './board-choices.ts';

/** Letters of a search: more is no name. */
export const LONGEST_SEARCH = 60;
/** Targets side by side. */
export const MOST_COMPARED = 6;

/**
 * Reads a query string. What it does not understand falls back to the default and is named in `ignored`, so that an
 * old or mistyped link still opens and says what it left out (hardening, O4).
 */
export function parseChoices(search: string): {
  readonly choices: BoardChoices;
  readonly ignored: readonly string[];
} {
  if (search.length > LONGEST) return { choices: ALL_TARGETS, ignored: ['…'] };
  const query = new URLSearchParams(search);
  const ignored: string[] = [];
  const read = <T>(key: string, parse: (text: string) => T | undefined, fallback: T): T => {
    const text = query.get(key);
    if (text === null) return fallback;
    const value = parse(text);
    if (value === undefined) ignored.push(`${key}=${text.slice(0, 40)}`);
    return value ?? fallback;
  };
  const oneOf =
    <T extends string>(all: readonly T[]) =>
    (text: string) =>
      all.find((one) => one === text);
  const yes = (text: string) => (text === 'yes' ? true : undefined);
  const choices: BoardChoices = {
    q: read('q', (x) => (x.length <= LONGEST_SEARCH ? x : undefined), ALL_TARGETS.q),
    country: read('country', parseCountry, ALL_TARGETS.country),
    region: read('region', (x) => (isRegion(x) ? x : undefined), ALL_TARGETS.region),
    verdict: read('verdict', oneOf(BOARD_STATES), ALL_TARGETS.verdict),
    deadline: read('deadline', oneOf(DEADLINE_BANDS), ALL_TARGETS.deadline),
    direction: read('direction', oneOf(DIRECTIONS), ALL_TARGETS.direction),
    superseded: read('superseded', yes, ALL_TARGETS.superseded),
    sort: read('sort', oneOf(SORT_KEYS), ALL_TARGETS.sort),
    reversed: read('reversed', yes, ALL_TARGETS.reversed),
    compare: read('compare', parseIds, ALL_TARGETS.compare),
    asOf: read('asOf', (x) => (isDay(x) ? x : undefined), ALL_TARGETS.asOf),
    lang: read('lang', (x) => (isLanguage(x) ? x : undefined), ALL_TARGETS.lang),
  };
  for (const key of new Set(query.keys())) {
    if (!Object.hasOwn(ALL_TARGETS, key) && !FOREIGN.test(key)) ignored.push(key.slice(0, 40));
  }
  return { choices, ignored };
}

/** The shortest query string that reads back as `choices`, keys in a fixed order, without the question mark. */
export function formatChoices(choices: BoardChoices): string {
  const query = new URLSearchParams();
  const write = (key: keyof BoardChoices, text: string | null) => {
    if (text !== null && text !== '') query.set(key, text);
  };
  write('q', choices.q);
  write('country', choices.country?.toLowerCase() ?? null);
  write('region', choices.region);
  write('verdict', choices.verdict);
  write('deadline', choices.deadline);
  write('direction', choices.direction);
  write('superseded', choices.superseded ? 'yes' : null);
  write('sort', choices.sort === ALL_TARGETS.sort ? null : choices.sort);
  write('reversed', choices.reversed ? 'yes' : null);
  write('compare', choices.compare.join(','));
  write('asOf', choices.asOf);
  write('lang', choices.lang);
  return query.toString();
}

function parseCountry(text: string): string | undefined {
  const code = text.toUpperCase();
  return text.length === 3 && isPartyCode(code) ? code : undefined;
}

/** Ids with commas between them. One that can be no id spoils the list: what would be compared is not what was meant. */
function parseIds(text: string): readonly string[] | undefined {
  const ids = text.split(',');
  const sound = ids.every((id) => TARGET.test(id)) && new Set(ids).size === ids.length;
  return sound && ids.length <= MOST_COMPARED ? ids : undefined;
}
