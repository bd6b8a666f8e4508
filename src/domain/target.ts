import type { TradeAmount } from './amount.ts';
import type { PartialDay } from './day.ts';
import type { Flow, Scope } from './observation.ts';
import type { Period } from './period.ts';
import type { Reading, Source } from './source.ts';
import type { Text } from './text.ts';

/** The words of the promise. A paraphrase is ours and is marked so; a quotation is verbatim. */
export interface Words {
  readonly paraphrase: Text;
  readonly quote: { readonly lang: string; readonly text: string } | null;
}

/** What is promised (domain 7.1). Every kind carries the amount the goal comes to, in the window it names. */
export type Goal =
  /** A yearly flow reaches `amount`. */
  | { readonly kind: 'level'; readonly amount: TradeAmount }
  /** The yearly flow becomes `factor` times the baseline; `amount` is what that comes to. */
  | {
      readonly kind: 'multiple';
      readonly amount: TradeAmount;
      readonly factor: number;
      readonly derived: boolean;
    }
  /** The yearly flow rises by `increase` over the baseline; `amount` is what that comes to. */
  | {
      readonly kind: 'increase';
      readonly amount: TradeAmount;
      readonly increase: TradeAmount;
      readonly derived: boolean;
    }
  /** The sum over `window` reaches `amount`, of which `increase` is above the baseline when the text says so. */
  | {
      readonly kind: 'cumulative';
      readonly amount: TradeAmount;
      readonly window: Period;
      readonly increase: TradeAmount | null;
    };

export const STRENGTHS = ['treaty', 'programme', 'joint-statement', 'one-side', 'reported'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The start value as announced. `derived` marks arithmetic on what the page says. */
export interface Baseline {
  readonly amount: TradeAmount;
  readonly period: Period;
  readonly derived: boolean;
}

/** The deadline's words, read (domain 7.4). `none` is an answer: no date was set, so nothing can fall due. */
export type DeadlineReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'by-year'; readonly year: number }
  | { readonly kind: 'within-years'; readonly years: number; readonly year: number };

export const LINK_KINDS = ['restates', 're-dates', 'raises', 'lowers', 'replaces'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** The speaker took the promise back. */
export interface Withdrawal {
  readonly on: PartialDay;
  readonly source: Source;
}

/** How a statement follows from an earlier one of the same pair. */
export interface ChainLink {
  readonly kind: LinkKind;
  readonly target: string;
}

/** One dated statement that a quantity will reach a level. Restatements are targets of their own, linked in a chain. */
export interface Target {
  readonly id: string;
  /** `null` when no date is known. */
  readonly announcedOn: PartialDay | null;
  readonly announcedOnBasis: 'page' | 'inferred' | 'unknown';
  readonly speaker: Text;
  readonly words: Words;
  readonly strength: Strength;
  readonly goal: Goal;
  readonly quantity: { readonly flow: Flow; readonly scope: Scope };
  readonly baseline: Baseline | null;
  readonly deadline: { readonly text: Text; readonly reading: DeadlineReading };
  readonly link: ChainLink | null;
  readonly withdrawn: Withdrawal | null;
  readonly source: Source;
  readonly reading: Reading;
  readonly note: Text | null;
}

/** The deadline's calendar year, or `null` when none was set. */
export function deadlineYear({ deadline: { reading } }: Pick<Target, 'deadline'>): number | null {
  return yearOf(reading);
}

/** The calendar year that the words of a deadline come to, or `null` when they set none. */
export function yearOf(reading: DeadlineReading): number | null {
  return reading.kind === 'none' ? null : reading.year;
}
