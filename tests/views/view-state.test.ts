// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, isDay } from '#src/domain/day.ts';
import { LANGUAGE_CODES } from '#src/i18n/languages.ts';
import { formatView, HOME, parseView, type View } from '#src/views/view-state.ts';

const everything: View = {
  target: 'uz-kz-10bn-2021',
  figures: 'KAZ',
  path: 'straight',
  start: 'latest',
  dollars: 2021,
  projection: false,
  from: 2020,
  asOf: day('2023-03-31'),
  lang: 'ru',
};

const aView = fc.record<View>({
  target: fc.option(fc.stringMatching(/^[a-z0-9.-]{3,60}$/)),
  figures: fc.option(fc.oneof(fc.stringMatching(/^[A-Z]{3}$/), fc.constantFrom('press', 'PIIE'))),
  path: fc.constantFrom('compound', 'straight', 'both'),
  start: fc.constantFrom('announced', 'first-measured', 'latest'),
  dollars: fc.oneof(fc.constant('current' as const), fc.integer({ min: 1900, max: 2099 })),
  projection: fc.boolean(),
  from: fc.option(fc.integer({ min: 1900, max: 2099 })),
  asOf: fc.option(
    fc
      .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((at) => day(at.toISOString().slice(0, 10))),
  ),
  lang: fc.option(fc.constantFrom(...LANGUAGE_CODES)),
});

describe('a view and its link', () => {
  test('every view survives the trip through a link, and nothing in it is ignored', () => {
    fc.assert(
      fc.property(aView, (view) => {
        expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
        expect(parseView(`?${formatView(view)}`)).toEqual({ view, ignored: [] });
      }),
    );
  });

  test('the link is the shortest: it names each difference from the default, and nothing else', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const named = [...new URLSearchParams(formatView(view)).keys()];
        const differs = Object.entries(view).filter(([key, value]) => value !== HOME[key as keyof View]);
        expect(named).toEqual(differs.map(([key]) => key));
      }),
    );
  });

  test('the default needs no words', () => {
    expect(formatView(HOME)).toBe('');
    expect(parseView('')).toEqual({ view: HOME, ignored: [] });
  });

  test('keys stand in one order, however a link was typed', () => {
    const typed =
      'lang=ru&asOf=2023-03-31&projection=off&from=2020&path=straight&dollars=2021&figures=kaz&start=latest&target=uz-kz-10bn-2021';
    const { view } = parseView(typed);
    expect(view).toEqual(everything);
    expect(formatView(view)).toBe(
      'target=uz-kz-10bn-2021&figures=kaz&path=straight&start=latest&dollars=2021&projection=off&from=2020&asOf=2023-03-31&lang=ru',
    );
  });
});

describe('what a link says and we do not understand', () => {
  test.each([
    ['path=zigzag', 'path'],
    ['from=1492', 'from'],
    ['from=20', 'from'],
    ['asOf=2026-02-30', 'asOf'],
    ['asOf=yesterday', 'asOf'],
    ['lang=tlh', 'lang'],
    ['figures=uzbekistan', 'figures'],
    ['target=Ten Billion', 'target'],
    ['target=', 'target'],
  ] as const)('%s falls back to the default and is named', (search, key) => {
    const { view, ignored } = parseView(search);
    expect(view[key]).toBe(HOME[key]);
    expect(ignored).toEqual([search]);
  });

  test('the understood rest of the link still holds', () => {
    expect(parseView('path=straight&from=never&colour=red')).toEqual({
      view: { ...HOME, path: 'straight' },
      ignored: ['from=never', 'colour'],
    });
  });

  test.each(['utm_source=x&utm_campaign=y', 'fbclid=1', 'gclid=1', 'yclid=1', 'ref=tg', 'mock=slow'])(
    'marks that others add are not worth a word: %s',
    (search) => {
      expect(parseView(search)).toEqual({ view: HOME, ignored: [] });
    },
  );

  test('a long value is named in short, an over-long link is ignored whole', () => {
    const [named] = parseView(`path=${'x'.repeat(500)}`).ignored;
    expect(named).toBe(`path=${'x'.repeat(40)}`);
    expect(parseView(`path=straight&target=${'x'.repeat(2000)}`)).toEqual({ view: HOME, ignored: ['…'] });
  });

  test('whatever is typed, a view comes out that makes a link of its own', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (search) => {
        const { view } = parseView(search);
        expect(parseView(formatView(view))).toEqual({ view, ignored: [] });
        expect(view.asOf === null || isDay(view.asOf)).toBe(true);
      }),
    );
  });

  test('the names of the prototype are no keys of ours', () => {
    expect(parseView('constructor=1&__proto__=2').ignored).toEqual(['constructor', '__proto__']);
  });
});
