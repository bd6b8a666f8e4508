import { beforeAll, describe, expect, test } from 'vitest';
import { type Day, day, type PartialDay } from '#src/domain/day.ts';
import { createFormat, type Format } from '#src/i18n/format.ts';
import { type Language, LANGUAGE_CODES, LANGUAGES } from '#src/i18n/languages.ts';
import { date, period, trade } from '#tests/record-builder.ts';

const formats = new Map<Language, Format>();

beforeAll(async () => {
  for (const code of LANGUAGE_CODES) {
    formats.set(code, createFormat((await LANGUAGES[code].load()).pack.numbers));
  }
});

type Say = (format: Format) => string;

/** A tilde stands for a non-breaking space (U+00A0), which cannot be seen. Every language must have its answer. */
type Case = readonly [what: string, say: Say, expected: Readonly<Record<Language, string>>];

const amount = (text: string) => (f: Format) => f.amount(trade(text));
const onDay = (text: string) => (f: Format) => f.day(date(text));
const days = (from: Day, to: Day) => (f: Format) => f.days(from, to);
const over = (text: string) => (f: Format) => f.period(period(text));
const share = (fraction: number) => (f: Format) => f.share(fraction);

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'sums of money': [
    ['as published', amount('4.97'), { en: '$4.97bn', ru: '4,97~млрд~долл.' }],
    ['digits as published: 5.0 is not 5', amount('5.0'), { en: '$5.0bn', ru: '5,0~млрд~долл.' }],
    ['millions', amount('529.4 million USD'), { en: '$529.4m', ru: '529,4~млн~долл.' }],
    ['euros', amount('850 million EUR'), { en: '€850m', ru: '850~млн~евро' }],
    ['over', amount('above 5'), { en: 'over $5bn', ru: 'более 5~млрд~долл.' }],
    ['nearly', amount('below 14'), { en: 'nearly $14bn', ru: 'почти 14~млрд~долл.' }],
    ['about', amount('about 10'), { en: 'about $10bn', ru: 'около 10~млрд~долл.' }],
    ['computed', (f) => f.money(3.36e9), { en: '$3.4bn', ru: '3,4~млрд~долл.' }],
    ['computed, below a billion', (f) => f.money(7.07e8), { en: '$707.0m', ru: '707,0~млн~долл.' }],
    ['negative', (f) => f.money(-3.83e9, { decimals: 2 }), { en: '−$3.83bn', ru: '−3,83~млрд~долл.' }],
    ['in a given scale', (f) => f.money(9e8, { scale: 'billion' }), { en: '$0.9bn', ru: '0,9~млрд~долл.' }],
  ],
  numbers: [
    ['with digits', (f) => f.number(0.277, 2), { en: '0.28', ru: '0,28' }],
    ['four figures stay together', (f) => f.number(2026, 0), { en: '2026', ru: '2026' }],
    ['five do not', (f) => f.number(12_345.6, 1), { en: '12,345.6', ru: '12~345,6' }],
    ['a minus is −', (f) => f.number(-6.8, 1), { en: '−6.8', ru: '−6,8' }],
    ['nothing is not negative', (f) => f.number(-0.04, 1), { en: '0.0', ru: '0,0' }],
    ['percent', (f) => f.percent(0.162), { en: '16%', ru: '16~%' }],
    ['percent with digits', (f) => f.percent(0.201, 1), { en: '20.1%', ru: '20,1~%' }],
    ['negative percent', (f) => f.percent(-0.068, 1), { en: '−6.8%', ru: '−6,8~%' }],
    ['growth below 100 %', (f) => f.growth(0.15), { en: '15.0%', ru: '15,0~%' }],
    ['growth above', (f) => f.growth(1.012), { en: '101%', ru: '101~%' }],
    ['over a percent', (f) => f.qualified(f.percent(0.57), 'above'), { en: 'over 57%', ru: 'более 57~%' }],
  ],
  days: [
    ['a day', onDay('2021-12-06'), { en: '6 December 2021', ru: '6~декабря 2021' }],
    ['a month', onDay('2021-12'), { en: 'December 2021', ru: 'декабрь 2021' }],
    ['a year', onDay('2021'), { en: '2021', ru: '2021' }],
    ['short', (f) => f.dayShort(day('2026-11-24')), { en: '24 Nov 2026', ru: '24~нояб. 2026' }],
    ['its month', (f) => f.month(day('2021-12-06')), { en: 'December 2021', ru: 'декабрь 2021' }],
    ['in a month', inMonth('2021-12-06'), { en: 'in December 2021', ru: 'в декабре 2021~года' }],
    ['in a year', inMonth('2021'), { en: 'in 2021', ru: 'в 2021~году' }],
    ['on a day', (f) => f.onDay(day('2025-03-15')), { en: 'on 15 March 2025', ru: '15~марта 2025' }],
    ['on no known day', (f) => f.onDay(date('2024')), { en: 'in 2024', ru: 'в 2024~году' }],
  ],
  'spans of days': [
    [
      'inside a month',
      days(day('2027-01-20'), day('2027-01-30')),
      { en: '20 to 30 January 2027', ru: '20–30~января 2027' },
    ],
    [
      'across months',
      days(day('2027-01-20'), day('2027-02-05')),
      { en: '20 January to 5 February 2027', ru: '20~января – 5~февраля 2027' },
    ],
    [
      'across years',
      days(day('2026-12-28'), day('2027-01-05')),
      { en: '28 December 2026 to 5 January 2027', ru: '28~декабря 2026 – 5~января 2027' },
    ],
    [
      'of one day',
      days(day('2027-01-20'), day('2027-01-20')),
      { en: '20 January 2027', ru: '20~января 2027' },
    ],
  ],
  periods: [
    ['a calendar year', over('2025'), { en: '2025', ru: '2025' }],
    ['a fiscal year', over('2024-04/2025-03'), { en: '2024–25', ru: '2024–25' }],
    ['part of a year', over('2025-01/2025-09'), { en: 'January–September 2025', ru: 'январь–сентябрь 2025' }],
    ['one month', over('2025-01/2025-01'), { en: 'January 2025', ru: 'январь 2025' }],
    [
      'months of two years',
      over('2022-04/2023-02'),
      { en: 'April 2022 – February 2023', ru: 'апрель 2022 – февраль 2023' },
    ],
    ['several years', over('2020-01/2021-12'), { en: '2020–2021', ru: '2020–2021' }],
  ],
  'shares in words': [
    ['0.8', share(0.8), { en: 'four-fifths', ru: 'четыре пятых' }],
    ['0.162, near a sixth', share(0.162), { en: 'one-sixth', ru: 'одна шестая' }],
    ['0.5', share(0.5), { en: 'half', ru: 'половина' }],
    ['0.33', share(0.33), { en: 'one-third', ru: 'треть' }],
    ['0.75', share(0.75), { en: 'three-quarters', ru: 'три четверти' }],
    ['0.47, near nothing simple', share(0.47), { en: '47%', ru: '47~%' }],
    ['0', share(0), { en: '0%', ru: '0~%' }],
    ['the whole', share(1), { en: '100%', ru: '100~%' }],
    ['as the time used', (f) => f.share(1 / 6, 'during'), { en: 'one-sixth', ru: 'одну шестую' }],
    ['as an end of a range', (f) => f.share(0.8, 'range'), { en: 'four-fifths', ru: 'четырёх пятых' }],
    ['a half as time', (f) => f.share(0.5, 'during'), { en: 'half', ru: 'половину' }],
    ['two thirds in a range', (f) => f.share(2 / 3, 'range'), { en: 'two-thirds', ru: 'двух третей' }],
  ],
  lists: [
    ['of one', (f) => f.join(['2024']), { en: '2024', ru: '2024' }],
    ['of three', (f) => f.join(['a', 'b', 'c']), { en: 'a, b and c', ru: 'a, b и c' }],
  ],
};

function inMonth(text: string): Say {
  const d: PartialDay = date(text);
  return (f) => f.inMonth(d);
}

describe.each(LANGUAGE_CODES)('%s', (code) => {
  const say = (how: Say) => {
    const format = formats.get(code);
    if (format === undefined) throw new Error(`no format for ${code}`);
    return how(format).replaceAll('\u00a0', '~');
  };

  describe.each(Object.entries(CASES))('%s', (_, cases) => {
    test.each(cases)('%s', (_, how, expected) => {
      expect(say(how)).toBe(expected[code]);
    });
  });

  test('every month has its name in every form', () => {
    const months = Array.from({ length: 12 }, (_, i) => date(`2025-${String(i + 1).padStart(2, '0')}`));
    const forms: readonly ((f: Format, d: PartialDay) => string)[] = [
      (f, d) => f.month(d),
      (f, d) => f.inMonth(d),
      (f, d) => f.day(date(`${d}-01`)),
      (f, d) => f.dayShort(date(`${d}-01`)),
    ];
    for (const form of forms) {
      const names = months.map((d) => say((f) => form(f, d)).replace(/[\d~]/g, ''));
      expect(new Set(names).size).toBe(12);
      expect(names.join(' ')).not.toContain('undefined');
    }
  });

  test('every share from nothing to all can be said in every role', () => {
    for (const role of ['plain', 'during', 'range'] as const) {
      for (let percent = 0; percent <= 100; percent++) {
        expect(say((f) => f.share(percent / 100, role))).toMatch(/^(\d+~?%|[a-zа-яё -]+)$/);
        expect(say((f) => f.share(percent / 100, role))).not.toContain('undefined');
      }
    }
  });
});
