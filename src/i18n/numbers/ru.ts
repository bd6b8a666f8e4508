import type { NumberWords } from '../number-words.ts';

const NBSP = '\u00a0';
const MONTHS = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
];
const OF_DAY = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];
const IN = [
  'январе',
  'феврале',
  'марте',
  'апреле',
  'мае',
  'июне',
  'июле',
  'августе',
  'сентябре',
  'октябре',
  'ноябре',
  'декабре',
];
const SHORT = [
  'янв.',
  'февр.',
  'марта',
  'апр.',
  'мая',
  'июня',
  'июля',
  'авг.',
  'сент.',
  'окт.',
  'нояб.',
  'дек.',
];
const SCALE = { one: '', million: `млн${NBSP}`, billion: `млрд${NBSP}` } as const;
const NAME = { USD: 'долл.', EUR: 'евро' } as const;

/** Nominative by itself, accusative after "за", genitive between "от" and "до". */
const ROLES = { plain: 0, during: 1, range: 2 } as const;
type Cases = readonly [plain: string, during: string, range: string];
/** Parts with a name of their own; the others are ordinal numerals. */
const NAMED: Readonly<Record<number, { readonly one: Cases; readonly many: Cases }>> = {
  2: { one: ['половина', 'половину', 'половины'], many: ['половины', 'половины', 'половин'] },
  3: { one: ['треть', 'треть', 'трети'], many: ['трети', 'трети', 'третей'] },
  4: { one: ['четверть', 'четверть', 'четверти'], many: ['четверти', 'четверти', 'четвертей'] },
};
const ORDINAL: Readonly<Record<number, string>> = { 5: 'пят', 6: 'шест', 8: 'восьм', 10: 'десят' };
const ONE: Cases = ['одна', 'одну', 'одной'];
const COUNT: Readonly<Record<number, Cases>> = {
  2: ['две', 'две', 'двух'],
  3: ['три', 'три', 'трёх'],
  4: ['четыре', 'четыре', 'четырёх'],
  5: ['пять', 'пять', 'пяти'],
  6: ['шесть', 'шесть', 'шести'],
  7: ['семь', 'семь', 'семи'],
  8: ['восемь', 'восемь', 'восьми'],
  9: ['девять', 'девять', 'девяти'],
};
const ORDINAL_ENDING: Cases = ['ая', 'ую', 'ой'];

export const numbers: NumberWords = {
  decimal: ',',
  group: NBSP,
  money: (digits, scale, currency) => `${digits}${NBSP}${SCALE[scale]}${NAME[currency]}`,
  qualified: {
    exactly: (m) => m,
    about: (m) => `около ${m}`,
    above: (m) => `более ${m}`,
    below: (m) => `почти ${m}`,
  },
  percent: (digits) => `${digits}${NBSP}%`,
  monthsOfDay: OF_DAY,
  months: MONTHS,
  monthsShort: SHORT,
  day: (day, month, year) => `${day}${NBSP}${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  monthsIn: IN,
  inMonth: (month, year) => `в ${month} ${year}${NBSP}года`,
  onDay: (day) => day,
  inYear: (year) => `в ${year}${NBSP}году`,
  monthRange: (from, to, year) => (from === to ? `${from} ${year}` : `${from}–${to} ${year}`),
  // Spaces around the dash only where a word stands beside it.
  dayRange: (from, to) => (/^\d+$/.test(from) ? `${from}–${to}` : `${from} – ${to}`),
  fraction: (n, d, role) => {
    const at = ROLES[role];
    const named = NAMED[d];
    if (n === 1) return named ? named.one[at] : `${ONE[at]} ${ORDINAL[d]}${ORDINAL_ENDING[at]}`;
    return `${COUNT[n]?.[at]} ${named ? named.many[at] : `${ORDINAL[d]}ых`}`;
  },
  join: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`,
};
