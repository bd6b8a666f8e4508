// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARD_STATES } from '#src/domain/board.ts';
import { day } from '#src/domain/day.ts';
import { REGIONS } from '#src/domain/region.ts';
import { LANGUAGE_CODES } from '#src/i18n/languages.ts';
import {
  ALL_TARGETS,
  type BoardChoices,
  DEADLINE_BANDS,
  DIRECTIONS,
  SORT_KEYS,
} from '#src/views/board/board-choices.ts';
import { formatChoices, parseChoices } from '#src/views/board/parse-choices.ts';

const everything: BoardChoices = {
  q: 'Oʻzbekiston & co',
  country: 'KAZ',
  region: 'central-asia',
  verdict: 'too-slow',
  deadline: 'next-five',
  direction: 'one-way',
  superseded: true,
  sort: 'goal',
  reversed: true,
  compare: ['uz-kz-10bn-2021', 'in-jp-25bn'],
  asOf: day('2023-03-31'),
  lang: 'ru',
};

const someChoices = fc.record<BoardChoices>({
  q: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => text.length <= 60),
  country: fc.option(fc.stringMatching(/^[A-Z]{3}$/)),
  region: fc.option(fc.constantFrom(...REGIONS)),
  verdict: fc.option(fc.constantFrom(...BOARD_STATES)),
  deadline: fc.option(fc.constantFrom(...DEADLINE_BANDS)),
  direction: fc.option(fc.constantFrom(...DIRECTIONS)),
  superseded: fc.boolean(),
  sort: fc.constantFrom(...SORT_KEYS),
  reversed: fc.boolean(),
  compare: fc.uniqueArray(fc.stringMatching(/^[a-z0-9.-]{3,60}$/), { maxLength: 6 }),
  asOf: fc.option(
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((at) => day(at.toISOString().slice(0, 10))),
  ),
  lang: fc.option(fc.constantFrom(...LANGUAGE_CODES)),
});

describe('the choices of the board and their link', () => {
  test('all choices survive the trip through a link, and nothing in it is ignored', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        expect(parseChoices(formatChoices(choices))).toEqual({ choices, ignored: [] });
        expect(parseChoices(`?${formatChoices(choices)}`)).toEqual({ choices, ignored: [] });
      }),
    );
  });

  test('the link is the shortest: it names each difference from the default in a fixed order, and nothing else', () => {
    fc.assert(
      fc.property(someChoices, (choices) => {
        const named = [...new URLSearchParams(formatChoices(choices)).keys()];
        const differs = Object.keys(ALL_TARGETS).filter((key) => {
          const [value, usual] = [choices[key as keyof BoardChoices], ALL_TARGETS[key as keyof BoardChoices]];
          return String(value) !== String(usual);
        });
        expect(named).toEqual(differs);
      }),
    );
  });

  test('no choice needs no words', () => {
    expect(formatChoices(ALL_TARGETS)).toBe('');
    expect(parseChoices('')).toEqual({ choices: ALL_TARGETS, ignored: [] });
    expect(parseChoices('?q=')).toEqual({ choices: ALL_TARGETS, ignored: [] });
  });

  test('keys stand in one order, however a link was typed', () => {
    const typed =
      'lang=ru&asOf=2023-03-31&compare=uz-kz-10bn-2021,in-jp-25bn&reversed=yes&sort=goal&superseded=yes' +
      '&direction=one-way&deadline=next-five&verdict=too-slow&region=central-asia&country=kaz' +
      '&q=O%CA%BBzbekiston+%26+co';
    expect(parseChoices(typed)).toEqual({ choices: everything, ignored: [] });
    expect(formatChoices(everything)).toBe(
      'q=O%CA%BBzbekiston+%26+co&country=kaz&region=central-asia&verdict=too-slow&deadline=next-five' +
        '&direction=one-way&superseded=yes&sort=goal&reversed=yes&compare=uz-kz-10bn-2021%2Cin-jp-25bn' +
        '&asOf=2023-03-31&lang=ru',
    );
  });

  test('a country is read in either case', () => {
    expect(parseChoices('country=KAZ').choices.country).toBe('KAZ');
    expect(parseChoices('country=kaz').choices.country).toBe('KAZ');
  });
});

describe('what a link says and we do not understand', () => {
  test.each([
    ['country=kazakhstan', 'country'],
    ['country=', 'country'],
    ['country=ß1a', 'country'],
    ['region=middle-earth', 'region'],
    ['region=constructor', 'region'],
    ['verdict=soaring', 'verdict'],
    ['deadline=tomorrow', 'deadline'],
    ['direction=up', 'direction'],
    ['superseded=no', 'superseded'],
    ['sort=beauty', 'sort'],
    ['reversed=true', 'reversed'],
    ['compare=', 'compare'],
    ['compare=A B', 'compare'],
    ['compare=one-1,one-1', 'compare'],
    ['compare=abc1,abc2,abc3,abc4,abc5,abc6,abc7', 'compare'],
    ['asOf=2026-02-30', 'asOf'],
    ['lang=tlh', 'lang'],
  ] as const)('%s falls back to the default and is named', (search, key) => {
    const { choices, ignored } = parseChoices(search);
    expect(choices[key]).toEqual(ALL_TARGETS[key]);
    expect(ignored).toEqual([search.slice(0, `${key}=`.length + 40)]);
  });

  test('a search of 60 letters is read, one of 61 is left out and named in short', () => {
    expect(parseChoices(`q=${'x'.repeat(60)}`)).toMatchObject({
      choices: { q: 'x'.repeat(60) },
      ignored: [],
    });
    expect(parseChoices(`q=${'x'.repeat(61)}`)).toEqual({
      choices: ALL_TARGETS,
      ignored: [`q=${'x'.repeat(40)}`],
    });
  });

  test('the understood rest of the link still holds; marks of other sites are not worth a word', () => {
    expect(parseChoices('country=uzb&sort=beauty&colour=red&utm_source=x&fbclid=1&mock=slow')).toEqual({
      choices: { ...ALL_TARGETS, country: 'UZB' },
      ignored: ['sort=beauty', 'colour'],
    });
  });

  test('an over-long link is ignored whole', () => {
    expect(parseChoices(`country=uzb&x=${'x'.repeat(2000)}`)).toEqual({
      choices: ALL_TARGETS,
      ignored: ['…'],
    });
  });

  test('whatever is typed, choices come out that make a link of their own', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), fc.string({ unit: 'grapheme' })),
        fc.constantFrom('', ...Object.keys(ALL_TARGETS).map((key) => `${key}=`)),
        (text, key) => {
          const { choices } = parseChoices(key + text);
          expect(parseChoices(formatChoices(choices))).toEqual({ choices, ignored: [] });
        },
      ),
    );
  });

  test('the names of the prototype are no keys of ours', () => {
    expect(parseChoices('constructor=1&__proto__=2').ignored).toEqual(['constructor', '__proto__']);
  });
});
