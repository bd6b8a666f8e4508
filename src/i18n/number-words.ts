import type { Currency, Qualifier, Scale } from '#src/domain/amount.ts';

/**
 * Where a share stands in its sentence, because some languages inflect it: by itself, as the time something took
 * ("за половину срока"), or at an end of a range ("от половины до двух третей").
 */
export type ShareRole = 'plain' | 'during' | 'range';

/**
 * A language's own patterns for numbers, money and dates. They are ours and not the browser's, because Chromium has no
 * Kazakh or Kyrgyz data and shortens Uzbek oddly (domain 6.5), and because a figure must look the same in a picture
 * drawn at build.
 */
export interface NumberWords {
  readonly decimal: string;
  /** Between thousands. */
  readonly group: string;
  /** Around finished digits: "$4.97bn". */
  readonly money: (digits: string, scale: Scale | 'one', currency: Currency) => string;
  readonly qualified: Readonly<Record<Qualifier, (money: string) => string>>;
  readonly percent: (digits: string) => string;
  /** Names of the months as they stand after a day, and alone. */
  readonly monthsOfDay: readonly string[];
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** "6 December 2021" from finished parts. */
  readonly day: (day: string, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  /** "on 6 December 2021", from the finished day. */
  readonly onDay: (day: string) => string;
  /** Names of the months as they stand in `inMonth`. */
  readonly monthsIn: readonly string[];
  /** "in December 2021". */
  readonly inMonth: (month: string, year: string) => string;
  readonly inYear: (year: string) => string;
  /** A range inside one year: "January–September 2025". */
  readonly monthRange: (from: string, to: string, year: string) => string;
  readonly dayRange: (from: string, to: string) => string;
  /** Simple fractions in words, by numerator and denominator: "four-fifths". */
  readonly fraction: (numerator: number, denominator: number, role: ShareRole) => string;
  readonly join: (items: readonly string[]) => string;
}
