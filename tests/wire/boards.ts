import fc from 'fast-check';
import { CURRENCIES, QUALIFIERS, type TradeAmount } from '#src/domain/amount.ts';
import {
  type Board,
  BOARD_STATES,
  type BoardFigure,
  type BoardPair,
  type BoardProgress,
  type BoardSeries,
  type BoardTarget,
  type BoardVerdict,
  TREND_STEPS,
} from '#src/domain/board.ts';
import { addDays, type Day, day, type PartialDay } from '#src/domain/day.ts';
import { type Flow, SCOPES, STATUSES } from '#src/domain/observation.ts';
import { type PairId, partiesOf } from '#src/domain/party.ts';
import { calendarYear, endsAt, type Period, shiftYears } from '#src/domain/period.ts';
import type { Source } from '#src/domain/source.ts';
import { type DeadlineReading, type Goal, yearOf } from '#src/domain/target.ts';
import { date } from '#tests/record-builder.ts';

// Boards of every kind that the index can hold, for the law that it loses nothing.

const some = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 2 });

const year = fc.integer({ min: 1990, max: 2060 });
const days: fc.Arbitrary<Day> = fc.integer({ min: 0, max: 25_000 }).map((n) => addDays(day('1990-01-01'), n));
const partial: fc.Arbitrary<PartialDay> = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([on, precision]) => date(on.slice(0, precision)));

const amount: fc.Arbitrary<TradeAmount> = fc.record({
  published: fc.constantFrom('0.85', '5', '5.0', '10', '81.10', '502.4', '1200'),
  scale: fc.constantFrom('million', 'billion'),
  currency: fc.constantFrom(...CURRENCIES),
  qualifier: fc.constantFrom(...QUALIFIERS),
  measure: fc.constant('trade'),
});

const fullYear: fc.Arbitrary<Period> = fc
  .tuple(
    year,
    fc.constantFrom(calendarYear(2000), months('2000-04', '2001-03'), months('2000-03', '2001-03')),
  )
  .map(([to, like]) => shiftYears(like, to - 2000));

function months(from: string, to: string): Period {
  return { from, to };
}

const goal: fc.Arbitrary<Goal> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('level' as const), amount }) },
  fc.record({
    kind: fc.constant('multiple' as const),
    amount,
    factor: fc.constantFrom(2, 2.5),
    derived: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('increase' as const), amount, increase: amount, derived: fc.boolean() }),
  fc.record({
    kind: fc.constant('cumulative' as const),
    amount,
    window: fullYear,
    increase: some(amount),
  }),
);

const deadline: fc.Arbitrary<DeadlineReading> = fc.oneof(
  fc.constant({ kind: 'none' as const }),
  fc.record({ kind: fc.constant('by-year' as const), year }),
  fc.record({ kind: fc.constant('within-years' as const), years: fc.integer({ min: 1, max: 9 }), year }),
);

const fraction = fc.integer({ min: -3000, max: 9000 }).map((n) => n / 1000);
const state = fc.constantFrom(...BOARD_STATES);

const verdict: fc.Arbitrary<BoardVerdict> = fc.record({
  state,
  period: some(fullYear),
  years: some(fc.integer({ min: 0, max: 9 })),
  shareOfIncrease: some(fraction),
  between: some(fc.record({ best: state, worst: state })),
  longOverdue: fc.boolean(),
});

const progress: fc.Arbitrary<BoardProgress> = fc.record({
  share: some(fraction),
  timeUsed: fraction,
  needed: some(fraction),
  achieved: some(fraction),
});

function flow(pair: PairId): fc.Arbitrary<Flow> {
  const [a, b] = partiesOf(pair);
  return fc.constantFrom<Flow[]>('turnover', { exporter: a, importer: b }, { exporter: b, importer: a });
}

const source: fc.Arbitrary<Source> = fc.record({
  publisher: fc.constantFrom('kun-uz', 'idle'),
  url: fc.nat().map((n) => `https://example.org/${n}?page=1`),
  publishedOn: some(partial),
  citing: some(fc.constantFrom('Statistics Agency', 'an office')),
});

function series(pair: PairId): fc.Arbitrary<BoardSeries> {
  const [a, b] = partiesOf(pair);
  const figure = fc.record({
    period: fullYear,
    amount,
    reporter: fc.constantFrom(a, b, 'press', 'PIIE'),
    status: fc.constantFrom(...STATUSES),
    scope: fc.constantFrom(...SCOPES),
    flow: flow(pair),
    source,
  });
  const steps = fc.array(some(fc.integer({ min: 0, max: TREND_STEPS })), { maxLength: 16 });
  return fc
    .record({
      figure,
      id: fc.constantFrom('', `${pair}-2025-turnover-uzb`, `${pair}-x.1`, 'uz_kz-1'),
      steps,
      step: fc.constantFrom(1, 1_500_000, 81e9),
    })
    .map(({ figure: found, id, steps: heights, step }) => {
      const latest: BoardFigure = { ...found, observation: id || usualId(pair, found) };
      const trend = heights.flatMap((height, i) =>
        height === null
          ? []
          : { end: endsAt(shiftYears(found.period, i + 1 - heights.length)), value: height * step },
      );
      return { reporter: found.reporter, trend, latest };
    });
}

/** As the record names its rows. */
function usualId(pair: PairId, { period, flow: of, reporter }: Omit<BoardFigure, 'observation'>): string {
  const when = period.from.endsWith('-01') ? period.from.slice(0, 4) : `${period.from}_${period.to}`;
  const way = of === 'turnover' ? of : `${of.exporter}-to-${of.importer}`;
  return `${pair}-${when}-${way}-${reporter}`.toLowerCase();
}

/** A target on its own: nothing has taken its place yet. */
function target(pair: PairId): fc.Arbitrary<BoardTarget> {
  const reversed = pair.split('-').toReversed().join('-');
  return fc
    .record({
      said: fc.record({ goal, deadline, announcedOn: some(partial) }),
      quantity: fc.record({ flow: flow(pair), scope: fc.constantFrom(...SCOPES) }),
      lastDay: some(days),
      start: fc.constantFrom(pair, reversed, 'uz-kz', 'x'),
      rest: fc.constantFrom('', '-10bn-2026', '-10bn-by-2030-2', '-5.0bn-non_oil', '-1.7bn'),
      standing: fc.constantFrom('current', 'superseded'),
      verdict,
      progress: some(progress),
    })
    .map(({ said, start, rest, lastDay, ...row }) => ({
      ...said,
      ...row,
      id: `${start}${rest || `-${said.goal.amount.published}bn-${said.announcedOn?.slice(0, 4) ?? 'x'}`}`,
      pair,
      lastDay: lastDay ?? endOf(said.deadline),
      moved: null,
      series: null,
    }));
}

function endOf(reading: DeadlineReading): Day | null {
  return reading.kind === 'none' ? null : day(`${reading.year}-12-31`);
}

/** A pair's own rows: some show a series, some were moved to another of them. */
function rowsOf(pair: PairId): fc.Arbitrary<readonly BoardTarget[]> {
  const place = some(fc.nat({ max: 20 }));
  return fc
    .record({
      rows: fc.uniqueArray(target(pair), { selector: ({ id }) => id, maxLength: 6 }),
      all: fc.array(series(pair), { maxLength: 3 }),
      places: fc.array(fc.record({ moved: place, series: place, on: some(partial), same: fc.boolean() }), {
        minLength: 6,
        maxLength: 6,
      }),
    })
    .map(({ rows, all, places }) =>
      rows.map((row, i) => {
        const { moved, series: shown, on, same } = places[i]!;
        const to = moved === null ? undefined : rows[moved];
        return {
          ...row,
          series: (shown === null ? undefined : all[shown % 3]) ?? null,
          moved: to
            ? {
                to: to.id,
                amount: to.goal.amount,
                year: yearOf(to.deadline),
                on: same ? to.announcedOn : on,
              }
            : null,
        };
      }),
    );
}

/** Whole boards of three pairs. */
export const boards: fc.Arbitrary<Board> = fc
  .record({
    rows: fc.tuple(rowsOf('are-idn'), rowsOf('chn-usa'), rowsOf('kaz-uzb')),
    turned: fc.boolean(),
    statements: fc.nat({ max: 40 }),
    asOf: days,
  })
  .map(({ rows, turned, statements, asOf }) => ({
    vintage: `${asOf}.1`,
    asOf,
    pairs: (['are-idn', 'chn-usa', 'kaz-uzb'] as const).map((pair): BoardPair => {
      const [a, b] = partiesOf(pair);
      return { pair, sides: turned ? { first: b, second: a } : { first: a, second: b }, statements };
    }),
    targets: rows.flat(),
    publishers: new Map(),
  }));
