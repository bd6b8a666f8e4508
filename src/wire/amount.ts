import { CURRENCIES, QUALIFIERS, SCALES, type Amount } from '#src/domain/amount.ts';

const qualifiers = QUALIFIERS.filter((qualifier) => qualifier !== 'exactly');
const scales = Object.keys(SCALES);

/** `4.97 billion USD`, `about 4.2 billion USD`: one way to write a sum of money, so that one sum has one text. */
export const AMOUNT = new RegExp(
  `^(?:(${qualifiers.join('|')}) )?((?:0|[1-9][0-9]*)(?:\\.[0-9]+)?) (${scales.join('|')}) (${CURRENCIES.join('|')})$`,
);

/**
 * Reads an amount with its digits as published: `5` and `5.0` stay apart. No qualifier means `exactly`.
 *
 * @returns `null` for anything else: grouping, a sign, another unit, two spaces.
 */
export function parseAmount(text: string): Amount | null {
  const [, qualifierText = 'exactly', published, scaleText, currencyText] = AMOUNT.exec(text) ?? [];
  const qualifier = QUALIFIERS.find((known) => known === qualifierText);
  const scale = scaleText === 'million' || scaleText === 'billion' ? scaleText : undefined;
  const currency = CURRENCIES.find((known) => known === currencyText);
  if (published === undefined || !qualifier || !scale || !currency) return null;
  return { published, scale, currency, qualifier };
}

/** The text that `parseAmount` reads back as `amount`. */
export function formatAmount(amount: Amount): string {
  const qualifier = amount.qualifier === 'exactly' ? '' : `${amount.qualifier} `;
  return `${qualifier}${amount.published} ${amount.scale} ${amount.currency}`;
}
