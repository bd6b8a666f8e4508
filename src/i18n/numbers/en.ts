import type { NumberWords } from '../number-words.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SCALE = { one: '', million: 'm', billion: 'bn' } as const;
const SIGN = { USD: '$', EUR: '€' } as const;
const COUNT = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const PART: Readonly<Record<number, readonly [one: string, many: string]>> = {
  1: ['all', 'all'],
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
  6: ['sixth', 'sixths'],
  8: ['eighth', 'eighths'],
  10: ['tenth', 'tenths'],
};

export const numbers: NumberWords = {
  decimal: '.',
  group: ',',
  money: (digits, scale, currency) =>
    digits.startsWith('−')
      ? `−${SIGN[currency]}${digits.slice(1)}${SCALE[scale]}`
      : `${SIGN[currency]}${digits}${SCALE[scale]}`,
  qualified: {
    exactly: (m) => m,
    about: (m) => `about ${m}`,
    above: (m) => `over ${m}`,
    below: (m) => `nearly ${m}`,
  },
  percent: (digits) => `${digits}%`,
  monthsOfDay: MONTHS,
  months: MONTHS,
  monthsShort: MONTHS.map((m) => m.slice(0, 3)),
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  monthsIn: MONTHS,
  inMonth: (month, year) => `in ${month} ${year}`,
  onDay: (day) => `on ${day}`,
  inYear: (year) => `in ${year}`,
  monthRange: (from, to, year) => (from === to ? `${from} ${year}` : `${from}–${to} ${year}`),
  dayRange: (from, to) => `${from} to ${to}`,
  fraction: (n, d) => {
    if (d === 1) return 'all';
    if (d === 2) return 'half';
    const [one, many] = PART[d] ?? ['', ''];
    return `${COUNT[n]}-${n === 1 ? one : many}`;
  },
  join: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
};
