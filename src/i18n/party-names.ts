import { isPartyCode, type PartyCode } from '#src/domain/party.ts';
import { ALPHA_2 } from './parties/alpha-2.ts';
import { parties as en } from './parties/en.ts';
import { OTHER_NAMES } from './parties/other-names.ts';
import type { PartyWords } from './parties/party-words.ts';
import { parties as ru } from './parties/ru.ts';

/** Everything by which a reader may look for a party, whatever language the page speaks. */
export interface PartyNames {
  /** As shown, language by language, then names that are not shown. */
  readonly names: readonly string[];
  /** Two letters of ISO 3166-1; `null` where there are none. */
  readonly alpha2: string | null;
}

/** Every language's party words. A new language joins search with its word here. */
const SPOKEN: readonly Readonly<Record<string, PartyWords>>[] = [en, ru];

/** By code. Needs every language at once, so whoever wants it early on a page imports it late. */
export const PARTY_NAMES: ReadonlyMap<PartyCode, PartyNames> = new Map(
  [...new Set(SPOKEN.flatMap((words) => Object.keys(words)))].filter(isPartyCode).map((code) => [
    code,
    {
      names: [...SPOKEN.flatMap((words) => words[code]?.name ?? []), ...(OTHER_NAMES[code] ?? [])],
      alpha2: ALPHA_2.get(code) ?? null,
    },
  ]),
);
