import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARTY_NAMES } from '#src/i18n/party-names.ts';
import { pairId } from '#src/domain/party.ts';
import { pairFinder } from '#src/views/search/find-pairs.ts';
import { findParties, nearestParties } from '#src/views/search/find-parties.ts';
import { normalise } from '#src/views/search/normalise.ts';

const PAIRS = [
  'are-tur',
  'chn-kaz',
  'chn-usa',
  'gbr-ind',
  'irn-irq',
  'irn-pak',
  'kaz-kgz',
  'kaz-uzb',
  'kor-vnm',
  'rus-uzb',
  'ind-zaf',
];
const find = pairFinder(PAIRS);
const found = (query: string) => [...find(query)].toSorted();
const UZBEK = ['kaz-uzb', 'rus-uzb'];
const KAZAKH = ['chn-kaz', 'kaz-kgz', 'kaz-uzb'];

describe('a name in any language, or a code', () => {
  test.each([
    ["O'zbekiston", UZBEK],
    ['O’zbekiston', UZBEK],
    ['Oʻzbekiston', UZBEK],
    ['O‘zbekiston', UZBEK],
    ['Ozbekiston', UZBEK],
    ['узбекистан', UZBEK],
    ['UZ', UZBEK],
    ['uzb', UZBEK],
    ['uzb kaz', ['kaz-uzb']],
    ['kaz-uzb', ['kaz-uzb']],
    ['Uzbekistan-Kazakhstan', ['kaz-uzb']],
    ['Uzbekistan and Kazakhstan', ['kaz-uzb']],
    ['узбекистан казахстан', ['kaz-uzb']],
    ['Узбекистан и Kazakhstan', ['kaz-uzb']],
    ['Қазақстан', KAZAKH],
    ['Qazaqstan', KAZAKH],
    ['Kyrgyzstan', ['kaz-kgz']],
    ['Киргизия', ['kaz-kgz']],
    ['Qirgʻiziston', ['kaz-kgz']],
    ['usa china', ['chn-usa']],
    ['America', ['chn-usa']],
    ['США', ['chn-usa']],
    ['England', ['gbr-ind']],
    ['UK', ['gbr-ind']],
    ['UAE', ['are-tur']],
    ['Turkey', ['are-tur']],
    ['turkiye', ['are-tur']],
    ['Persia', ['irn-irq', 'irn-pak']],
    ['South Korea', ['kor-vnm']],
    ['Korea, South', ['kor-vnm']],
    ['southkorea', ['kor-vnm']],
    ['Республика Корея Вьетнам', ['kor-vnm']],
  ])('%s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('its beginning is enough', () => {
    expect(found('узб')).toEqual(UZBEK);
    expect(found('uz ka')).toEqual(['kaz-uzb']);
  });
});

describe('typos', () => {
  test.each([
    ['Kazahstan', KAZAKH],
    ['Kazakhsatn', KAZAKH],
    ['Kazakhstann', KAZAKH],
    ['Казахстн', KAZAKH],
    ['Uzbekistn Kazahstan', ['kaz-uzb']],
    ['Soth Korea', ['kor-vnm']],
    ['Kazahs', KAZAKH],
  ])('one is forgiven: %s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test.each(['Kazahsten', 'Uzbkistn', 'Кзахстн'])('two are not: %s', (query) => {
    expect(found(query)).toEqual([]);
  });

  test.each(['uzc', 'kzz', 'uq', 'ussa'])('a code must be right: %s', (query) => {
    expect(found(query)).toEqual([]);
  });

  test('a word that is a name means no neighbour of it', () => {
    expect(found('Iraq')).toEqual(['irn-irq']);
    expect(found('Ирак')).toEqual(['irn-irq']);
    // Nor where its own pairs are none: Iran is asked for, and what is there is of Iraq.
    expect([...pairFinder(['irq-tur'])('Iran')]).toEqual([]);
  });
});

describe('what comes back', () => {
  test('everything, as given, for a query that says nothing', () => {
    for (const nothing of ['', '  ', '–', '’’']) expect([...find(nothing)]).toEqual(PAIRS);
  });

  test('the better fit first: the code for India before what begins like it', () => {
    const finder = pairFinder(['idn-vnm', 'ind-vnm', 'jpn-vnm']);
    expect([...finder('ind')]).toEqual(['ind-vnm', 'idn-vnm']);
  });

  test('a pair only when every word fits one of its parties', () => {
    expect(found('kazakhstan china')).toEqual(['chn-kaz']);
    expect(found('kazakhstan vietnam')).toEqual([]);
    expect(found('kazakhstan zzz')).toEqual([]);
  });

  test('a party of a newer record is found by its code', () => {
    expect([...pairFinder(['uzb-xkx', 'kaz-uzb'])('xkx')]).toEqual(['uzb-xkx']);
  });

  test('never an error, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
        for (const pair of find(query)) expect(PAIRS).toContain(pair);
        expect(nearestParties(query, ['KAZ', 'UZB'], 3)).toHaveLength(2);
      }),
    );
  });
});

describe('laws over every name', () => {
  const names = [...PARTY_NAMES].flatMap(([code, { names: all }]) => all.map((name) => ({ code, name })));
  const others = (code: string) => (code === 'CHN' ? 'USA' : 'CHN');
  const words = new Set(
    names.flatMap(({ name }) => [normalise(name).replaceAll(' ', ''), ...normalise(name).split(' ')]),
  );

  test('each name, and each code, finds its party first or beside another of the same name', () => {
    const known = [...PARTY_NAMES.keys()];
    for (const { code, name } of names) expect(findParties(name, known)).toContain(code);
    for (const code of known) expect(findParties(code, known)[0]).toBe(code);
  });

  test('one edit of a name of five letters or more still finds it', () => {
    const long = names.filter(({ name }) => normalise(name).length >= 5);
    const edit = fc.constantFrom<'drop' | 'add' | 'replace' | 'swap'>('drop', 'add', 'replace', 'swap');
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        edit,
        fc.constantFrom('a', 'e', 'i', 'k', 'б', 'в', 'н'),
        (it, at, how, letter) => {
          const letters = Array.from(normalise(it.name));
          const i = at % letters.length;
          const [here = '', next = ''] = letters.slice(i, i + 2);
          // A name is written with its spaces: an edit is of a letter.
          fc.pre(here !== ' ' && next !== ' ');
          const put = { drop: [], add: [here, letter], replace: [letter], swap: [next, here] }[how];
          const typed = letters.toSpliced(i, how === 'swap' ? 2 : 1, ...put).join('');
          // What is another name as it stands means that one.
          fc.pre(
            !typed
              .split(' ')
              .some((word) => words.has(word) && !normalise(it.name).split(' ').includes(word)),
          );
          const pair = pairId(it.code, others(it.code));
          expect([...pairFinder([pair])(typed)]).toEqual([pair]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

test('the nearest spellings, for what is no name', () => {
  const known = ['CHN', 'IND', 'KAZ', 'KGZ', 'TKM', 'USA', 'UZB'];
  expect(nearestParties('Uzbkistn', known, 3)[0]).toBe('UZB');
  expect(nearestParties('kazahsten', known, 3)[0]).toBe('KAZ');
  expect(nearestParties('uzx', known, 1)).toEqual(['UZB']);
  expect(nearestParties('Китаи республика', known, 1)).toEqual(['CHN']);
});
