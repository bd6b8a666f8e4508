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
const COUNT = ['', 'одна', 'две', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const PART: Readonly<Record<number, readonly [one: string, many: string]>> = {
  3: ['треть', 'трети'],
  4: ['четверть', 'четверти'],
  5: ['пятая', 'пятых'],
  6: ['шестая', 'шестых'],
  8: ['восьмая', 'восьмых'],
  10: ['десятая', 'десятых'],
};

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
  monthRange: (from, to, year) => (from === to ? `${from} ${year}` : `${from}–${to} ${year}`),
  dayRange: (from, to) => `${from} — ${to}`,
  fraction: (n, d) => {
    if (d === 1) return 'всё';
    if (d === 2) return 'половина';
    const [one, many] = PART[d] ?? ['', ''];
    const bare = d === 3 || d === 4;
    if (n === 1) return bare ? one : `одна ${one}`;
    return `${COUNT[n]} ${many}`;
  },
  join: (items) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} и ${items.at(-1)}`,
};
