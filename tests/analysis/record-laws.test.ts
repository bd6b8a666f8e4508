import { describe, expect, test } from 'vitest';
import { goalLedger } from '#src/analysis/goal-ledger.ts';
import { headline } from '#src/analysis/headline.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { type Judgement, judge } from '#src/analysis/verdict-matrix.ts';
import type { TradeAmount } from '#src/domain/amount.ts';
import { addDays, type Day, day, lastDayOf } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { lastDay } from '#src/domain/period.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Goal, Target } from '#src/domain/target.ts';
import { publishedPairs } from '#tests/published-pairs.ts';

// Laws of the verdict, tried on every target of the real record: exhaustive, so nothing is drawn by lot.

const DAYS = ['2019-01-01', '2023-12-31', '2026-11-24', '2026-12-07', '2027-06-30', '2031-12-31'].map(day);

const records = [...(await publishedPairs()).values()].map((p) => p.record);

/** Every target on every day, with its record. */
const cases = records.flatMap((record) =>
  record.targets.flatMap((target) => DAYS.map((asOf) => ({ record, target, asOf }))),
);

/** A judgement as text by cell, in order. Each cell's state is given in full. */
function statesOf(judgement: Judgement): ReadonlyMap<string, string> {
  if (judgement.kind === 'cumulative') return new Map([['sum', JSON.stringify(judgement.state)]]);
  return new Map(
    judgement.cells.map((c) => [
      `${c.reporter} ${c.yearLike.from.slice(5)} ${c.path} ${c.reading}`,
      JSON.stringify(c.state),
    ]),
  );
}

describe('time passes and nothing new is published', () => {
  const LATER = [0, 1, 31, 200, 366, 731, 1200, 5000];
  const SETTLED = /"(missed|reached|reached-fallen|reached-late|within-rounding)"/;

  test('a settled cell keeps its verdict, share and year for ever, and “missed” stays the headline', () => {
    const turned: string[] = [];
    let [kept, said] = [0, 0];
    for (const { target, record, asOf } of cases) {
      const frozen = knownOn(record, asOf);
      let before: ReadonlyMap<string, string> = new Map();
      for (const days of LATER) {
        const judgement = judge(frozen, target, addDays(asOf, days));
        const now = new Map([...statesOf(judgement), ['headline', missedHeadline(judgement)]]);
        for (const [cell, state] of before) {
          if (!SETTLED.test(state)) continue;
          if (now.get(cell) !== state) turned.push(`${target.id} ${cell}, ${days} days after ${asOf}`);
          if (cell === 'headline') said += 1;
          else kept += 1;
        }
        before = now;
      }
    }
    expect(turned).toEqual([]);
    expect(kept).toBeGreaterThan(1000);
    expect(said).toBeGreaterThan(100);
  });
});

/** Only "missed": a headline of another kind may well change when a deadline passes. */
function missedHeadline(judgement: Judgement): string {
  const found = judgement.kind === 'yearly' ? headline(judgement.cells) : null;
  return found?.kind === 'agreed' && found.state.state === 'missed' ? '"missed"' : '';
}

describe('a figure published after the day', () => {
  test('changes nothing when it is taken away', () => {
    const changed = cases.filter(({ record, target, asOf }) => {
      const observations = record.observations.filter((o) => firstDay(o) <= asOf);
      return (
        written(judge({ ...record, observations }, target, asOf)) !== written(judge(record, target, asOf))
      );
    });
    expect(changed.map(nameOf)).toEqual([]);
  });

  test('changes nothing when it is added, and much on its own day', () => {
    const [changed, changedNextDay] = [0, 1].map((later) =>
      cases.filter(({ record, target, asOf }) => {
        const more = corrected(record, addDays(asOf, 1));
        const on = addDays(asOf, later);
        return written(judge(more, target, on)) !== written(judge(record, target, on));
      }),
    );
    expect(changed?.map(nameOf)).toEqual([]);
    expect(changedNextDay?.length).toBeGreaterThan(500);
  });
});

/** Every figure set right on that day by a final official one of three times the value. */
function corrected(record: PairRecord, publishedOn: Day): PairRecord {
  const rows = record.observations.map((o): Observation => ({
    ...o,
    id: `${o.id}-corrected`,
    status: o.status === 'part-year' ? o.status : 'final',
    basis: 'official-statistics',
    amount: { ...o.amount, published: String(Number(o.amount.published) * 3) },
    source: { ...o.source, publishedOn },
    supersedes: o.id,
  }));
  return { ...record, observations: [...rows, ...record.observations] };
}

/** All that was judged, as text: every cell, figure and number. */
function written(judgement: Judgement): string {
  return JSON.stringify(judgement);
}

function nameOf({ target, asOf }: (typeof cases)[number]): string {
  return `${target.id} on ${asOf}`;
}

/** The first day on which the row can have been read, from its own fields. */
function firstDay({ source, period }: Observation): Day {
  return source.publishedOn === null ? lastDay(period) : lastDayOf(source.publishedOn);
}

describe('the order of rows', () => {
  test('changes no verdict, headline or ledger', () => {
    for (const record of records) {
      for (const mixed of [turned(record), dealt(record)]) {
        for (const asOf of DAYS) {
          for (const target of record.targets) {
            expect(told(mixed, target, asOf), `${target.id} on ${asOf}`).toEqual(told(record, target, asOf));
          }
          expect(ledger(mixed, asOf), `${record.pair} on ${asOf}`).toEqual(ledger(record, asOf));
        }
      }
    }
  });
});

function told(record: PairRecord, target: Target, asOf: Day) {
  const judgement = judge(record, target, asOf);
  return {
    states: statesOf(judgement),
    headline: judgement.kind === 'yearly' ? headline(judgement.cells) : null,
  };
}

function ledger(record: PairRecord, asOf: Day) {
  const { posts, moves } = goalLedger(knownOn(record, asOf), asOf, 'announced');
  return {
    posts: posts.map((p) => [
      p.post.target.id,
      p.post.statements.map((s) => s.id),
      p.headline,
      p.standing.kind,
    ]),
    moves: moves.map((m) => [m.from.target.id, m.to.target.id, m.change]),
  };
}

function turned(record: PairRecord): PairRecord {
  return { ...record, targets: record.targets.toReversed(), observations: record.observations.toReversed() };
}

/** Every second row, then the others. */
function dealt(record: PairRecord): PairRecord {
  const deal = <T>(rows: readonly T[]) => [
    ...rows.filter((_, i) => i % 2 === 1),
    ...rows.filter((_, i) => i % 2 === 0),
  ];
  return { ...record, targets: deal(record.targets), observations: deal(record.observations) };
}

describe('ten times the money', () => {
  // "4.97" is ten times "0.497" to the same digits, so we go down: no digit is gained or lost.
  test('changes no state, share or rounding', () => {
    const changed = cases.filter(
      ({ record, target, asOf }) =>
        comparable(judge(tenthOf(record), tenthOfTarget(target), asOf)) !==
        comparable(judge(record, target, asOf)),
    );
    expect(changed.map(nameOf)).toEqual([]);
  });
});

/** States with their shares to nine digits, and what rounding leaves open. */
function comparable(judgement: Judgement): string {
  const said =
    judgement.kind === 'cumulative'
      ? judgement.state
      : judgement.cells.map((c) => [c.reporter, c.path, c.reading, c.state, c.rounding]);
  return JSON.stringify(said, (key, value: unknown) => {
    if (key === 'observation') return undefined;
    return typeof value === 'number' ? value.toPrecision(9) : value;
  });
}

function tenthOf(record: PairRecord): PairRecord {
  return {
    ...record,
    targets: record.targets.map(tenthOfTarget),
    observations: record.observations.map((o) => ({ ...o, amount: tenth(o.amount) })),
  };
}

function tenthOfTarget(target: Target): Target {
  const { baseline } = target;
  return {
    ...target,
    goal: tenthOfGoal(target.goal),
    baseline: baseline && { ...baseline, amount: tenth(baseline.amount) },
  };
}

function tenthOfGoal(goal: Goal): Goal {
  const amount = tenth(goal.amount);
  switch (goal.kind) {
    case 'cumulative':
      return { ...goal, amount, increase: goal.increase && tenth(goal.increase) };
    case 'increase':
      return { ...goal, amount, increase: tenth(goal.increase) };
    default:
      return { ...goal, amount };
  }
}

function tenth(amount: TradeAmount): TradeAmount {
  const [whole = '', decimals = ''] = amount.published.split('.');
  const digits = `0${whole}`;
  return { ...amount, published: `${Number(digits.slice(0, -1))}.${digits.slice(-1)}${decimals}` };
}
