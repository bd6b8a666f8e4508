// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOARD_STATES, type Board } from '#src/domain/board.ts';
import { day } from '#src/domain/day.ts';
import { REGIONS } from '#src/domain/region.ts';
import {
  ALL_TARGETS,
  type BoardChoices,
  DEADLINE_BANDS,
  DIRECTIONS,
  SORT_KEYS,
} from '#src/views/board/board-choices.ts';
import { deadlineBand } from '#src/views/board/filter-targets.ts';
import { listed } from '#src/views/board/listed.ts';
import { loosenings } from '#src/views/board/loosenings.ts';
import { sortedBy, WORST_FIRST } from '#src/views/board/sort-targets.ts';
import { BOARD_DAY, boardOf, boardTarget } from '#tests/board-builder.ts';
import { en, ru } from '#tests/languages.tsx';

const oneWay = {
  flow: { exporter: 'CHN', importer: 'USA' },
  scope: 'unspecified',
} as const;

/** One target for each thing that is asked below. */
const board = boardOf(
  boardTarget('kaz-uzb', { id: 'kaz-uzb', state: 'will-be-missed', lastDay: '2026-12-06' }),
  boardTarget('kaz-uzb', {
    id: 'kaz-uzb-old',
    state: 'missed',
    lastDay: '2020-12-31',
    standing: 'superseded',
  }),
  boardTarget('ind-jpn', { id: 'ind-jpn', state: 'missed', lastDay: '2014-12-31' }),
  boardTarget('chn-usa', { id: 'chn-usa', state: 'not-judged', lastDay: '2031-12-31', quantity: oneWay }),
  boardTarget('dza-tur', { id: 'dza-tur', state: 'no-deadline', lastDay: null }),
  boardTarget('chn-rus', { id: 'chn-rus', state: 'reached-fallen', lastDay: '2024-12-31' }),
  boardTarget('are-ind', { id: 'are-ind', state: 'reached', lastDay: '2032-12-31' }),
);

const ids = (choices: Partial<BoardChoices>, of: Board = board, i18n = en) =>
  listed(of, { ...ALL_TARGETS, sort: 'pair', ...choices }, { i18n, today: BOARD_DAY }).map(({ id }) => id);

describe('what is listed', () => {
  test('without a choice, every current target and no superseded one', () => {
    expect(ids({})).toEqual(['dza-tur', 'chn-rus', 'chn-usa', 'ind-jpn', 'are-ind', 'kaz-uzb']);
  });

  test('a country is either side of a pair', () => {
    expect(ids({ country: 'IND' }).toSorted()).toEqual(['are-ind', 'ind-jpn']);
    expect(ids({ country: 'UZB' })).toEqual(['kaz-uzb']);
    expect(ids({ country: 'FRA' })).toEqual([]);
  });

  test('a region is that of either side, however wide', () => {
    expect(ids({ region: 'central-asia' })).toEqual(['kaz-uzb']);
    expect(ids({ region: 'western-asia' }).toSorted()).toEqual(['are-ind', 'dza-tur']);
    expect(ids({ region: 'europe' })).toEqual(['chn-rus']);
    expect(ids({ region: 'asia' })).toHaveLength(6);
    expect(ids({ region: 'oceania' })).toEqual([]);
  });

  test('a verdict; reached in time and fallen later was reached, and can be asked for by itself', () => {
    expect(ids({ verdict: 'missed' })).toEqual(['ind-jpn']);
    expect(ids({ verdict: 'reached' }).toSorted()).toEqual(['are-ind', 'chn-rus']);
    expect(ids({ verdict: 'reached-fallen' })).toEqual(['chn-rus']);
    expect(ids({ verdict: 'will-be-missed' })).toEqual(['kaz-uzb']);
  });

  test('a deadline, counted from 24 November 2026', () => {
    expect(ids({ deadline: 'passed' }).toSorted()).toEqual(['chn-rus', 'ind-jpn']);
    expect(ids({ deadline: 'this-year' })).toEqual(['kaz-uzb']);
    // 2031 is five years after 2026, 2032 six.
    expect(ids({ deadline: 'next-five' })).toEqual(['chn-usa']);
    expect(ids({ deadline: 'later' })).toEqual(['are-ind']);
    expect(ids({ deadline: 'none' })).toEqual(['dza-tur']);
  });

  test('a verdict is the one of the day of the visit: the day after the last one the figures are pending', () => {
    const on = (today: string, choices: Partial<BoardChoices>) =>
      listed(board, { ...ALL_TARGETS, ...choices }, { i18n: en, today: day(today) }).map(({ id }) => id);
    expect(on('2026-12-06', { verdict: 'will-be-missed' })).toEqual(['kaz-uzb']);
    expect(on('2026-12-07', { verdict: 'will-be-missed' })).toEqual([]);
    expect(on('2026-12-07', { verdict: 'pending', deadline: 'passed' })).toEqual(['kaz-uzb']);
  });

  test('a direction', () => {
    expect(ids({ direction: 'one-way' })).toEqual(['chn-usa']);
    expect(ids({ direction: 'both-ways' })).toHaveLength(5);
  });

  test('superseded ones too', () => {
    expect(ids({ superseded: true, country: 'KAZ' })).toEqual(['kaz-uzb-old', 'kaz-uzb']);
    expect(ids({ superseded: true })).toHaveLength(7);
  });

  test('a search, by a name in any language and a code, through the finder', () => {
    expect(ids({ q: 'uzbek' })).toEqual(['kaz-uzb']);
    expect(ids({ q: 'Узбекистан' })).toEqual(['kaz-uzb']);
    expect(ids({ q: 'jpn' })).toEqual(['ind-jpn']);
    expect(ids({ q: '  ' })).toHaveLength(6);
    expect(ids({ q: 'zzzzzz' })).toEqual([]);
  });

  test('all choices together', () => {
    expect(ids({ country: 'IND', region: 'eastern-asia', verdict: 'missed', q: 'japan' })).toEqual([
      'ind-jpn',
    ]);
    expect(ids({ country: 'IND', region: 'central-asia' })).toEqual([]);
  });

  test('what is listed passes each of its choices by itself, and what passes all of them is listed', () => {
    const some = fc.record({
      country: fc.constantFrom(null, 'IND', 'CHN', 'KAZ'),
      region: fc.option(fc.constantFrom(...REGIONS)),
      verdict: fc.option(fc.constantFrom(...BOARD_STATES)),
      deadline: fc.option(fc.constantFrom(...DEADLINE_BANDS)),
      direction: fc.option(fc.constantFrom(...DIRECTIONS)),
    });
    fc.assert(
      fc.property(some, (choices) => {
        const single = Object.entries(choices).map(([key, value]) => new Set(ids({ [key]: value })));
        const all = ids({}).filter((id) => single.every((set) => set.has(id)));
        expect(ids(choices)).toEqual(all);
      }),
    );
  });
});

describe(deadlineBand, () => {
  const on = (lastDay: string | null) => deadlineBand(lastDay === null ? null : day(lastDay), BOARD_DAY);

  test('the last day itself has not passed', () => {
    expect(on('2026-11-23')).toBe('passed');
    expect(on('2026-11-24')).toBe('this-year');
    expect(on('2026-12-31')).toBe('this-year');
    expect(on('2027-01-01')).toBe('next-five');
    expect(on('2031-12-31')).toBe('next-five');
    expect(on('2032-01-01')).toBe('later');
    expect(on(null)).toBe('none');
  });
});

describe('in which order', () => {
  test('verdicts: what runs and is behind, what waits, what cannot be judged, what is over', () => {
    expect([...WORST_FIRST].toSorted()).toEqual([...BOARD_STATES].toSorted());
    const all = boardOf(...BOARD_STATES.map((state) => boardTarget('kaz-uzb', { id: state, state })));
    expect(ids({ sort: 'verdict' }, all)).toEqual([...WORST_FIRST]);
    expect(ids({ sort: 'verdict', reversed: true }, all)).toEqual([...WORST_FIRST].toReversed());
  });

  test('a figure that never came is not waited for: it stands before what was missed, not among what runs', () => {
    const never = boardTarget('aze-kaz', { id: 'never', state: 'pending', lastDay: '2015-12-31' });
    const of = boardOf(
      { ...never, verdict: { ...never.verdict, longOverdue: true } },
      boardTarget('bra-ind', { id: 'missed', state: 'missed', lastDay: '2014-12-31' }),
      boardTarget('chl-chn', { id: 'waiting', state: 'pending', lastDay: '2025-12-31' }),
      boardTarget('col-ven', { id: 'early', state: 'too-early', lastDay: '2030-12-31' }),
    );
    expect(ids({ sort: 'verdict' }, of)).toEqual(['waiting', 'early', 'never', 'missed']);
  });

  test('a verdict is the one of the day of the visit here too', () => {
    const two = boardOf(
      boardTarget('kaz-uzb', { id: 'due', state: 'will-be-missed', lastDay: '2026-12-06', latest: '4.97' }),
      boardTarget('chn-rus', { id: 'running', state: 'below-start', lastDay: '2030-12-31' }),
    );
    const on = (today: string) =>
      listed(two, ALL_TARGETS, { i18n: en, today: day(today) }).map(({ id }) => id);
    expect(on('2026-12-06')).toEqual(['due', 'running']);
    // Pending stands behind what runs.
    expect(on('2026-12-07')).toEqual(['running', 'due']);
    expect(on('2026-12-06')).toEqual(['due', 'running']);
  });

  test('names by the alphabet of the page’s language', () => {
    const three = boardOf(
      boardTarget('kaz-uzb', { id: 'Kazakhstan–Uzbekistan' }),
      boardTarget('dza-tur', { id: 'Algeria–Türkiye' }),
      boardTarget('jpn-usa', { id: 'Japan–United States' }),
    );
    expect(ids({}, three, en)).toEqual(['Algeria–Türkiye', 'Japan–United States', 'Kazakhstan–Uzbekistan']);
    // Алжир–Турция, Казахстан–Узбекистан, США–Япония.
    expect(ids({}, three, ru)).toEqual(['Algeria–Türkiye', 'Kazakhstan–Uzbekistan', 'Japan–United States']);
    expect(ids({ reversed: true }, three, en)[0]).toBe('Kazakhstan–Uzbekistan');
  });

  const numbers = boardOf(
    boardTarget('kaz-uzb', {
      id: 'a',
      goal: '10',
      lastDay: '2026-12-06',
      latest: '4.97',
      progress: { share: 0.16, needed: 1.01, achieved: 0.056 },
    }),
    boardTarget('ind-jpn', {
      id: 'b',
      goal: '25',
      lastDay: '2014-12-31',
      latest: '18.51',
      progress: { share: -0.2, needed: null, achieved: 0.213 },
    }),
    boardTarget('dza-tur', { id: 'c', goal: '500 million USD', lastDay: null }),
  );

  test.each([
    ['goal', ['b', 'a', 'c'], ['c', 'a', 'b']],
    // Without a date, without a share: last either way.
    ['deadline', ['b', 'a', 'c'], ['a', 'b', 'c']],
    ['share', ['b', 'a', 'c'], ['a', 'b', 'c']],
    // b has no time left, c no figures: both last, Algeria before India.
    ['needed', ['a', 'c', 'b'], ['a', 'c', 'b']],
    ['achieved', ['a', 'b', 'c'], ['b', 'a', 'c']],
    ['latest', ['b', 'a', 'c'], ['a', 'b', 'c']],
  ] as const)('%s, and the other way round', (sort, natural, reversed) => {
    expect(ids({ sort }, numbers)).toEqual(natural);
    expect(ids({ sort, reversed: true }, numbers)).toEqual(reversed);
  });

  test('euros are not compared with dollars: they stand after them, either way', () => {
    const mixed = boardOf(
      boardTarget('deu-tur', { id: '60 EUR', goal: '60 billion EUR' }),
      boardTarget('ind-jpn', { id: '50 USD', goal: '50' }),
      boardTarget('ita-tur', { id: '20 EUR', goal: '20 billion EUR' }),
      boardTarget('kaz-uzb', { id: '10 USD', goal: '10' }),
    );
    expect(ids({ sort: 'goal' }, mixed)).toEqual(['50 USD', '10 USD', '60 EUR', '20 EUR']);
    expect(ids({ sort: 'goal', reversed: true }, mixed)).toEqual(['10 USD', '50 USD', '20 EUR', '60 EUR']);
  });

  test('equals stand by pair, then by deadline, no date last, whichever way the list runs', () => {
    const equals = boardOf(
      boardTarget('kaz-uzb', { id: 'k-none', lastDay: null }),
      boardTarget('kaz-uzb', { id: 'k-2030', lastDay: '2030-12-31' }),
      boardTarget('kaz-uzb', { id: 'k-2026', lastDay: '2026-12-31' }),
      boardTarget('dza-tur', { id: 'd-2030', lastDay: '2030-12-31' }),
    );
    for (const reversed of [false, true]) {
      expect(ids({ sort: 'goal', reversed }, equals)).toEqual(['d-2030', 'k-2026', 'k-2030', 'k-none']);
    }
  });

  test('every order holds the same targets, and the board itself stays as it is', () => {
    const before = board.targets.map(({ id }) => id);
    for (const sort of SORT_KEYS) {
      for (const reversed of [false, true]) {
        expect(ids({ sort, reversed, superseded: true }).toSorted()).toEqual(before.toSorted());
      }
    }
    expect(board.targets.map(({ id }) => id)).toEqual(before);
  });

  test('a column is chosen in its natural order, and again the other way round', () => {
    const once = sortedBy(ALL_TARGETS, 'goal');
    expect(once).toEqual({ sort: 'goal', reversed: false });
    const twice = sortedBy({ ...ALL_TARGETS, ...once }, 'goal');
    expect(twice).toEqual({ sort: 'goal', reversed: true });
    expect(sortedBy({ ...ALL_TARGETS, ...twice }, 'goal')).toEqual(once);
    expect(sortedBy({ ...ALL_TARGETS, ...twice }, 'pair')).toEqual({ sort: 'pair', reversed: false });
  });
});

describe(loosenings, () => {
  const ways = (choices: Partial<BoardChoices>) =>
    loosenings(board, { ...ALL_TARGETS, ...choices }, { i18n: en, today: BOARD_DAY }).map(
      ({ filter, targets }) => [filter, targets],
    );

  test('each filter without which there would be targets, the one that brings most first', () => {
    // Of India two are current; missed and current is one, of India and Japan.
    expect(ways({ country: 'IND', verdict: 'too-early' })).toEqual([['verdict', 2]]);
    expect(ways({ region: 'central-asia', verdict: 'missed' })).toEqual([
      ['region', 1],
      ['verdict', 1],
      ['superseded', 1],
    ]);
    // Both-ways targets are five; of those that run one way, none is of Algeria and one is of China.
    expect(ways({ country: 'DZA', direction: 'one-way' })).toEqual([
      ['country', 1],
      ['direction', 1],
    ]);
    expect(ways({ q: 'zzzzzz' })).toEqual([['q', 6]]);
  });

  test('none, where two stand in the way', () => {
    expect(ways({ country: 'FRA', region: 'oceania' })).toEqual([]);
  });
});
