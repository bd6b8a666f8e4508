import { isPartyCode, type PartyCode } from '#src/domain/party.ts';
import { PARTY_NAMES } from '#src/i18n/party-names.ts';
import { normalise } from './normalise.ts';
import { withinOneEdit } from './one-edit.ts';

/** How well a word fits a party: larger is better, and what does not fit is absent. */
export type Fits = ReadonlyMap<PartyCode, number>;

/** A party as search compares it. */
interface Terms {
  readonly alpha2: string;
  /** Whole names, words joined: "southkorea". */
  readonly whole: readonly string[];
  /** What a name also goes by: each of its words, and its end from each word on: "korea", "arabemirates". */
  readonly parts: readonly string[];
}

const FIT = { code: 7, name: 6, part: 5, begins: 4, partBegins: 3, alpha2: 2, typo: 1, typoBegins: 0.5 };
/** Letters below which another letter makes another word, not a typo. */
const LONG_ENOUGH = 4;
/** No name is longer; what follows in a pasted text is not looked at. */
const LONGEST = 100;
/** "Democratic People’s Republic of Korea, United States of America" has eight. */
const MOST_WORDS = 12;
/** "and", "with", "of" as normalised: said between names, part of none. */
const BETWEEN = new Set([
  'and',
  'with',
  'of',
  'the',
  'vs',
  'и',
  'с',
  'со',
  'против',
  'va',
  'bilan',
  'мен',
  'жане',
]);

const ALL: ReadonlyMap<PartyCode, Terms> = new Map(
  [...PARTY_NAMES].map(([code, { names, alpha2 }]) => [code, termsOf(names, alpha2)]),
);

function termsOf(names: readonly string[], alpha2: string | null): Terms {
  const split = names.map((name) => normalise(name).split(' '));
  const naming = split.map((words) => words.filter((word) => !BETWEEN.has(word)));
  return {
    alpha2: alpha2?.toLowerCase() ?? '',
    whole: [...new Set([...split, ...naming].map((words) => words.join('')))],
    parts: [
      ...new Set(
        naming
          .filter((words) => words.length > 1)
          .flatMap((words) => words.flatMap((word, i) => [word, words.slice(i).join('')])),
      ),
    ],
  };
}

/** The words of a query that name something. */
export function wordsOf(query: string): readonly string[] {
  const words = normalise(query.slice(0, LONGEST)).split(' ').filter(Boolean).slice(0, MOST_WORDS);
  const naming = words.filter((word) => !BETWEEN.has(word));
  return naming.length > 0 ? naming : words;
}

/**
 * The parties that a word, or a name with its words joined, may mean. Codes must be right. A name may go on, and may
 * hold one typo: but a word that is some name as it stands means that name, and no neighbour ("Iran" is not "Iraq").
 */
export function fitsOf(word: string): Fits {
  const right = fitting((terms) => rightFit(word, terms));
  // Even of a party that has no name yet, because the record is newer than this program.
  const code = word.toUpperCase();
  if (isPartyCode(code)) right.set(code, FIT.code);
  if (word.length < LONG_ENOUGH || [...right.values()].some((fit) => fit >= FIT.part)) return right;
  const typos = fitting((terms) => (misspelt(word, terms, false) ? FIT.typo : 0));
  if (right.size + typos.size > 0) return new Map([...typos, ...right]);
  return fitting((terms) => (misspelt(word, terms, true) ? FIT.typoBegins : 0));
}

function fitting(fitOf: (terms: Terms) => number): Map<PartyCode, number> {
  const fits = new Map<PartyCode, number>();
  for (const [code, terms] of ALL) {
    const fit = fitOf(terms);
    if (fit > 0) fits.set(code, fit);
  }
  return fits;
}

function rightFit(word: string, { alpha2, whole, parts }: Terms): number {
  const begins = (term: string) => term.startsWith(word);
  if (whole.includes(word)) return FIT.name;
  if (parts.includes(word)) return FIT.part;
  if (whole.some(begins)) return FIT.begins;
  if (parts.some(begins)) return FIT.partBegins;
  return word === alpha2 ? FIT.alpha2 : 0;
}

function misspelt(word: string, { whole, parts }: Terms, begins: boolean): boolean {
  const near = (term: string) => term.length >= LONG_ENOUGH && withinOneEdit(word, term, begins);
  return whole.some(near) || parts.some(near);
}

/** The parties among `known` that a query names, best first; as given where none is better. An empty query names none. */
export function findParties(query: string, known: readonly PartyCode[]): readonly PartyCode[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const fits = words.map(fitsOf);
  const joined = fitsOf(words.join(''));
  const score = (code: PartyCode) => {
    const each = fits.map((fit) => fit.get(code) ?? 0);
    const apart = each.includes(0) ? 0 : each.reduce((sum, fit) => sum + fit, 0);
    return Math.max(apart, joined.get(code) ?? 0);
  };
  return known.filter((code) => score(code) > 0).toSorted((a, b) => score(b) - score(a));
}

/** The `count` parties of `known` whose names or code look most like the text, whatever was typed. */
export function nearestParties(
  text: string,
  known: readonly PartyCode[],
  count: number,
): readonly PartyCode[] {
  const typed = bigrams(wordsOf(text).join(''));
  const alike = (code: PartyCode) => {
    const terms = ALL.get(code);
    return Math.max(
      ...[code.toLowerCase(), ...(terms?.whole ?? [])].map((name) => likeness(typed, bigrams(name))),
    );
  };
  return known
    .map((code) => ({ code, like: alike(code) }))
    .toSorted((a, b) => b.like - a.like)
    .slice(0, count)
    .map(({ code }) => code);
}

/** Neighbouring letters, the edges counted as letters. */
function bigrams(word: string): ReadonlySet<string> {
  return new Set(Array.from(`^${word}`, (letter, i) => letter + (word[i] ?? '$')));
}

/** Share of neighbouring letters that two words have in common (Dice): 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size);
}
