import type { Currency, Qualifier, TradeAmount } from '#src/domain/amount.ts';

/** A sum as an office prints it: to so many significant digits, in millions or billions. `value` is in millions. */
export function amountOf(
  value: number,
  digits: number,
  currency: Currency,
  qualifier: Qualifier = 'exactly',
): TradeAmount {
  const billions = value >= 1000;
  const shown = billions ? value / 1000 : value;
  const wholes = String(Math.floor(shown)).length;
  return {
    published: shown.toFixed(Math.max(0, Math.min(3, digits - wholes))),
    scale: billions ? 'billion' : 'million',
    currency,
    qualifier,
    measure: 'trade',
  };
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10] as const;

/** The first number a speaker would name that is above `value`: 3, 40, 150, 2500. Millions. */
export function roundAbove(value: number): number {
  let unit = 1;
  while (unit * 10 <= value) unit *= 10;
  // Below ten million nobody names a decimal.
  return Math.max(1, Math.ceil((ROUND.find((n) => n * unit > value * 1.0001) ?? 12) * unit));
}

/** A goal as it is spoken: no digit that is not needed. Millions. */
export function goalAmount(value: number, currency: Currency, qualifier: Qualifier = 'exactly'): TradeAmount {
  const billions = value >= 1000;
  return {
    published: String(billions ? value / 1000 : value),
    scale: billions ? 'billion' : 'million',
    currency,
    qualifier,
    measure: 'trade',
  };
}
