import { beforeAll, describe, expect, test } from 'vitest';
import { boardTargets } from '#src/analysis/board/board-targets.ts';
import { verdictOn } from '#src/analysis/board/verdict-on.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { type LoadedRecord, loadRecord } from '#src/cli/load-record.ts';
import type { BoardTarget, BoardVerdict } from '#src/domain/board.ts';
import { addYears, type Day, day } from '#src/domain/day.ts';
import { TODAY } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';

/** 10bn within five years of 6 December 2021, 4.97 in 2025: far behind. */
const [running] = boardTargets(
  pairRecord({
    targets: [target()],
    observations: [figure('UZB', '2024', '4.3'), figure('UZB', '2025', '4.97')],
  }),
  TODAY,
);

function saying(verdict: Partial<BoardVerdict>, fields: Partial<BoardTarget> = {}): BoardTarget {
  return { ...running!, ...fields, verdict: { ...running!.verdict, ...verdict } };
}

const AFTER = day('2026-12-07');

test('a promise is running to the end of its last day, and pending from the next', () => {
  expect(running).toMatchObject({ verdict: { state: 'far-behind' }, lastDay: '2026-12-06' });
  expect(verdictOn(running!, day('2026-12-06'))).toBe(running!.verdict);
  expect(verdictOn(running!, AFTER)).toEqual({ ...running!.verdict, state: 'pending' });
});

test.each(['on-track', 'too-slow', 'below-start', 'will-be-missed', 'too-early', 'not-judged'] as const)(
  '%s becomes pending',
  (state) => {
    expect(verdictOn(saying({ state }), AFTER).state).toBe('pending');
  },
);

test.each([
  'reached',
  'reached-fallen',
  'within-rounding',
  'reached-late',
  'missed',
  'disputed',
  'pending',
  'withdrawn',
] as const)('%s stays', (state) => {
  const said = saying({ state });
  expect(verdictOn(said, AFTER)).toBe(said.verdict);
});

test('between two paces is pending too; with anything settled in it, it stays', () => {
  const paces = saying({ state: 'depends', between: { best: 'too-slow', worst: 'will-be-missed' } });
  expect(verdictOn(paces, AFTER)).toMatchObject({ state: 'pending', between: null });
  for (const between of [
    { best: 'reached', worst: 'reached-late' },
    { best: 'reached', worst: 'too-slow' },
    { best: 'too-slow', worst: 'missed' },
  ] as const) {
    const settled = saying({ state: 'depends', between });
    expect(verdictOn(settled, AFTER)).toBe(settled.verdict);
  }
});

test('nobody waits for the next figure of a target that never had one; for a sum the end of its window is enough', () => {
  const none = saying({ state: 'not-judged' }, { series: null });
  expect(verdictOn(none, AFTER)).toBe(none.verdict);
  const sum = {
    ...none,
    goal: { ...none.goal, kind: 'cumulative', window: { from: '', to: '' }, increase: null },
  } as const;
  expect(verdictOn(sum, AFTER).state).toBe('pending');
});

test('without a last day nothing runs out', () => {
  const undated = saying({ state: 'no-deadline' }, { lastDay: null });
  expect(verdictOn(undated, day('2099-01-01'))).toBe(undated.verdict);
});

describe('the record', () => {
  let loaded: LoadedRecord;
  beforeAll(async () => {
    loaded = await loadRecord('data');
  });
  const rows = (asOf: Day, known = asOf) =>
    loaded.records.flatMap((record) => boardTargets(knownOn(record, known), asOf));

  test.each(['2016-06-30', '2022-12-31', TODAY].map(day))(
    'on the board’s own day, %s, nothing changes',
    (asOf) => {
      for (const row of rows(asOf)) expect(verdictOn(row, asOf)).toBe(row.verdict);
    },
  );

  test.each(['2016-06-30', '2019-06-30', '2022-12-31', TODAY].map(day))(
    'five years after %s it says what judging anew without new figures says',
    (asOf) => {
      const later = addYears(asOf, 5);
      const anew = new Map(rows(later, asOf).map((row) => [`${row.pair} ${row.id}`, row.verdict.state]));
      for (const row of rows(asOf)) {
        const said = verdictOn(row, later).state;
        const judged = anew.get(`${row.pair} ${row.id}`);
        if (said === 'pending') expect([row.id, judged]).toEqual([row.id, 'pending']);
        if (judged === 'pending') expect([row.id, said]).toEqual([row.id, 'pending']);
      }
    },
  );
});
