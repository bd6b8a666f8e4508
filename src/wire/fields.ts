import * as v from 'valibot';
import type { Amount, ClaimedAmount, TradeAmount } from '#src/domain/amount.ts';
import { isDay, isPartialDay } from '#src/domain/day.ts';
import { parsePeriod, type Period } from '#src/domain/period.ts';
import { AMOUNT, parseAmount } from './amount.ts';
import type { ObjectMaker } from './strictness.ts';

// Every message completes the sentence `"4,97" is …`. Shapes are regular expressions without flags, so that the
// published JSON Schema carries them too.

/** Control characters and bidirectional overrides, which break exports and can disguise what a line says. */
// oxlint-disable-next-line no-control-regex -- it is there to find them
const PLAIN = /^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]*$/;

const plain = v.pipe(
  v.string(),
  v.nonEmpty('empty: leave the key out, or write the words'),
  v.regex(PLAIN, 'text with control characters: remove them'),
  v.check((text) => text.trim() === text, 'text with spaces at its start or end: remove them'),
  v.check((text) => !hasLoneSurrogate(text), 'text with half a character in it: type it again'),
);

/** A short run of words in one language. */
export const words = plain;

/** A sentence in every language of the record. */
export function text(object: ObjectMaker) {
  return object({ en: plain, ru: plain });
}

/** A text that must fit in a chart's key. */
export function shortText(object: ObjectMaker) {
  const short = v.pipe(plain, v.maxLength(60, 'longer than 60 characters: shorten it'));
  return object({ en: short, ru: short });
}

/** A row's name: lower case, digits, and `-`, `_` or `.` between. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/, 'not an id: use lower-case letters, digits and hyphens'),
);

export const partyCode = v.pipe(
  v.string(),
  v.regex(/^[A-Z]{3}$/, 'not a country code (ISO 3166-1 alpha-3 such as "UZB", or "EUU")'),
);

export const pairCode = v.pipe(
  v.string(),
  v.regex(/^[a-z]{3}-[a-z]{3}$/, 'not a pair (two codes in lower case such as "kaz-uzb")'),
);

export const reporter = v.pipe(
  v.string(),
  v.regex(/^([A-Z]{3}|press|PIIE)$/, 'not a reporter (a country code, "press" or "PIIE")'),
);

export const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag such as "en"'),
);

/** A date as precisely as its source gives it. */
export const partialDay = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
  v.guard(isPartialDay, 'not a date of the calendar'),
);

export const count = v.pipe(v.number(), v.safeInteger('not a count'), v.minValue(0, 'not a count'));

export const civilDay = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, 'not a day (YYYY-MM-DD)'),
  v.guard(isDay, 'not a day of the calendar'),
);

export const period = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}(-[0-9]{2}\/[0-9]{4}-[0-9]{2})?$/, 'not a period ("2025" or "2025-01/2025-09")'),
  v.rawTransform(({ dataset, addIssue, NEVER }): Period => {
    const read = parsePeriod(dataset.value);
    if (read !== null) return read;
    addIssue({ message: 'not a period: its months do not exist or it ends before it starts' });
    return NEVER;
  }),
);

export const year = v.pipe(
  v.number(),
  v.integer('not a whole year'),
  v.minValue(1900, 'not a year from 1900 to 2200'),
  v.maxValue(2200, 'not a year from 1900 to 2200'),
);

/** A percentage with the digits as published, in text, so that `12.0` stays `12.0`. */
export const percent = v.pipe(
  v.string(),
  v.regex(/^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/, 'not a number in text such as "11.4"'),
);

/** A link a reader can follow: nothing but http and https, and no password in it. */
export const url = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s]+$/,
    'not a web address: it must start with https:// or http:// and hold no spaces',
  ),
  v.check(isOpenUrl, 'not a web address without user name and password'),
);

export const vintage = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}\.[1-9][0-9]*$/, 'not a vintage such as "2026-11-24.1"'),
  v.check((value) => isPartialDay(value.slice(0, 10)), 'not a vintage: its date is not in the calendar'),
);

const amount = v.pipe(
  v.string(),
  v.regex(AMOUNT, 'not an amount such as "4.97 billion USD" or "about 600 million USD"'),
  v.rawTransform(({ dataset, NEVER }): Amount => parseAmount(dataset.value) ?? NEVER),
);

/** Trade that took place. */
export const tradeAmount = v.pipe(
  amount,
  v.transform((read): TradeAmount => ({ ...read, measure: 'trade' })),
);

/** What a speaker said something is worth. Another type than trade, so the two cannot meet in one series. */
export const claimedAmount = v.pipe(
  amount,
  v.transform((read): ClaimedAmount => ({ ...read, measure: 'claimed' })),
);

function isOpenUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password } = new URL(address);
  return username === '' && password === '';
}

function hasLoneSurrogate(value: string): boolean {
  return /[\uD800-\uDFFF]/u.test(value);
}
