export const SCALES = { million: 1e6, billion: 1e9 } as const;
export type Scale = keyof typeof SCALES;

export const CURRENCIES = ['USD', 'EUR'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** `exactly` as published; `about` a rounding; `above` ("over") and `below` ("nearly") are bounds, never values. */
export const QUALIFIERS = ['exactly', 'about', 'above', 'below'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A sum of money as its source printed it: the digits say how precise it is, so "5" and "5.0" differ. */
export interface Amount {
  /** Digits with a decimal point, no sign and no grouping: `4.97`. */
  readonly published: string;
  readonly scale: Scale;
  readonly currency: Currency;
  readonly qualifier: Qualifier;
}

/**
 * What trade was. The `measure` keeps it apart from the value of signed documents, which is not trade and can enter
 * no turnover series (domain 7.12, pitfall 15).
 */
export interface TradeAmount extends Amount {
  readonly measure: 'trade';
}

/** What somebody put on signed papers, or on trade in passing. A measurement is an observation, with its own status. */
export interface ClaimedAmount extends Amount {
  readonly measure: 'claimed';
}

/** Half-open [low, high) in whole currency units. `high` is Infinity for "over x". */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The printed number in whole currency units: "4.97 billion" is 4 970 000 000. For a bound it is the bound itself. */
export function valueOf(amount: Amount): number {
  // Read with its exponent in one go: 4.97 * 1e9 is not 4970000000 in binary floating point.
  return Number(`${amount.published}e${exponentOf(amount)}`);
}

/**
 * Every true value that would have been printed like this (domain 7.10): 4.6 is [4.55, 4.65). "About" doubles the
 * width; "over 5" is [5, ∞); "nearly 5" is [0, 5).
 */
export function intervalOf(amount: Amount): Interval {
  const value = valueOf(amount);
  const half = Number(`0.5e${exponentOf(amount) - decimalsOf(amount)}`);
  switch (amount.qualifier) {
    case 'exactly':
      return { low: value - half, high: value + half };
    case 'about':
      return { low: value - 2 * half, high: value + 2 * half };
    case 'above':
      return { low: value, high: Infinity };
    case 'below':
      return { low: 0, high: value };
  }
}

/** Whether it is a value, exact or rounded. "Over 5" and "nearly 5" are bounds: nothing can be computed with them as values. */
export function isPoint({ qualifier }: Amount): boolean {
  return qualifier === 'exactly' || qualifier === 'about';
}

/** Digits printed after the decimal point. */
export function decimalsOf(amount: Amount): number {
  return amount.published.split('.')[1]?.length ?? 0;
}

function exponentOf(amount: Amount): number {
  // Engines may approximate a logarithm, and an exponent that is not whole reads as NaN.
  return Math.round(Math.log10(SCALES[amount.scale]));
}
