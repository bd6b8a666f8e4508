import { type Day, yearOf } from '#src/domain/day.ts';
import type { Target } from '#src/domain/target.ts';
import type { Text } from '#src/domain/text.ts';
import { parties as english } from '#src/i18n/parties/en.ts';
import { parties as russian } from '#src/i18n/parties/ru.ts';
import type { Trade } from './generated-row.ts';
import type { Seeded } from './seeded.ts';

/** When something was promised, and for when; `null` for no date. */
interface Promised {
  readonly on: Day;
  readonly year: number | null;
  readonly cumulative: boolean;
}

/** Who said it. */
export function speaker(chance: Seeded, { first, second }: Trade): Text {
  const names = (words: typeof english) =>
    [first, second].map((code) => words[code]?.name ?? code).join(', ');
  const [en, ru] = chance.pick([
    ['Ministers of trade', 'Министры торговли'],
    ['Heads of government', 'Главы правительств'],
    ['The two presidents', 'Два президента'],
  ] as const);
  return { en: `${en} (${names(english)})`, ru: `${ru} (${names(russian)})` };
}

/** A year by name, or so many years from the announcement. */
export function deadlineText(chance: Seeded, { on, year, cumulative }: Promised): Target['deadline'] {
  if (year === null) {
    return { text: { en: 'no date given', ru: 'срок не назван' }, reading: { kind: 'none' } };
  }
  const years = year - yearOf(on);
  if (cumulative || years < 1 || !chance.chance(0.3)) return byYear(year);
  return {
    text: { en: `within ${years} years`, ru: `в течение ${years} лет` },
    reading: { kind: 'within-years', years, year },
  };
}

export function byYear(year: number): Target['deadline'] {
  return { text: { en: `by ${year}`, ru: `к ${year} году` }, reading: { kind: 'by-year', year } };
}
