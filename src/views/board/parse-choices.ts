import { BOARD_STATES } from '#src/domain/board.ts';
import { isDay } from '#src/domain/day.ts';
import { isPartyCode } from '#src/domain/party.ts';
import { isRegion } from '#src/domain/region.ts';
import { isLanguage } from '#src/i18n/languages.ts';
import { type ReadQuery, readQuery } from '../read-query.ts';
import { TARGET } from '../view-state.ts';
import {
  ALL_TARGETS,
  type BoardChoices,
  LONGEST_SEARCH,
  MOST_COMPARED,
  DEADLINE_BANDS,
  DIRECTIONS,
  SORT_KEYS,
} from './board-choices.ts';

/** Reads a query string as `readQuery` does. */
export function parseChoices(search: string): ReadQuery<BoardChoices> {
  return readQuery<BoardChoices>(search, ALL_TARGETS, (read) => ({
    q: read('q', (x) => (x.length <= LONGEST_SEARCH ? x : undefined)),
    country: read('country', parseCountry),
    region: read('region', (x) => (isRegion(x) ? x : undefined)),
    verdict: read('verdict', oneOf(BOARD_STATES)),
    deadline: read('deadline', oneOf(DEADLINE_BANDS)),
    direction: read('direction', oneOf(DIRECTIONS)),
    superseded: read('superseded', yes),
    sort: read('sort', oneOf(SORT_KEYS)),
    reversed: read('reversed', yes),
    compare: read('compare', parseIds),
    asOf: read('asOf', (x) => (isDay(x) ? x : undefined)),
    lang: read('lang', (x) => (isLanguage(x) ? x : undefined)),
  }));
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

function oneOf<T extends string>(all: readonly T[]): (text: string) => T | undefined {
  return (text) => all.find((one) => one === text);
}

function yes(text: string): true | undefined {
  return text === 'yes' ? true : undefined;
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
