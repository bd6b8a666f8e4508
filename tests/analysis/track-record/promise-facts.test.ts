import { describe, expect, test } from 'vitest';
import { knownOn } from '#src/analysis/known-on.ts';
import { dueTargets } from '#src/analysis/track-record/base-rates.ts';
import { day } from '#src/domain/day.ts';
import type { Target } from '#src/domain/target.ts';
import { figure, pairRecord, period, target, type TargetFields, trade } from '#tests/record-builder.ts';

/** $10bn by 2020, said in June 2017, from $5bn in 2016. */
const byYear = (fields: TargetFields = {}) =>
  target({
    id: 'ten-by-2020',
    announcedOn: '2017-06-01',
    baseline: ['5', '2016'],
    deadline: { kind: 'by-year', year: 2020 },
    ...fields,
  });

/** The facts of the first target that came due by 24 November 2026. */
function facts(...targets: readonly Target[]) {
  const asOf = day('2026-11-24');
  const record = pairRecord({ targets, observations: [figure('UZB', '2020', '9')] });
  return dueTargets(knownOn(record, asOf), asOf)[0];
}

describe('the time it was given', () => {
  test.each<[TargetFields, number | null]>([
    [{}, 3],
    [{ announcedOn: '2020-01-02' }, 0],
    [{ announcedOn: '2011' }, 9],
    [{ announcedOn: '2017-02', deadline: { kind: 'within-years', years: 5, year: 2022 } }, 5],
    [{ announcedOn: null }, null],
    // A goal for a year that was over has no time.
    [{ announcedOn: '2021-03-01' }, null],
  ])('%o', (fields, horizon) => {
    expect(facts(byYear(fields))?.horizon).toBe(horizon);
  });

  test('counts from the first statement, also when a later one names the start it is judged by', () => {
    const first = byYear({ baseline: null });
    const again = byYear({
      id: 'again',
      announcedOn: '2019-06-01',
      link: { kind: 'restates', target: 'ten-by-2020' },
    });
    expect(facts(first, again)).toMatchObject({
      target: 'again',
      announcedOn: '2017-06-01',
      horizon: 3,
      multiple: 2,
    });
  });
});

describe('how many times the start', () => {
  test.each<[string, TargetFields, number | null]>([
    ['10 from 5', {}, 2],
    ['10 from 4.46', { baseline: ['4.46', '2016'] }, 10 / 4.46],
    ['a fiscal year is a full year', { baseline: ['4', '2016-04/2017-03'] }, 2.5],
    ['no start', { baseline: null }, null],
    ['part of a year (pitfall 7)', { baseline: ['5', '2016-01/2016-09'] }, null],
    ['"over 5" is no start to divide by', { baseline: ['above 5', '2016'] }, null],
    ['"nearly 5" neither', { baseline: ['below 5', '2016'] }, null],
    ['"about 5" is a value', { baseline: ['about 5', '2016'] }, 2],
    ['"over 10" is no goal to divide', { goal: 'above 10' }, null],
    ['euros and dollars', { baseline: ['5 billion EUR', '2016'] }, null],
    ['a start of nothing', { baseline: ['0.0', '2016'] }, null],
  ])('%s', (_, fields, multiple) => {
    expect(facts(byYear(fields))?.multiple).toBe(multiple);
  });

  test('a sum over years is no multiple of a year', () => {
    const window = period('2018-01/2020-12');
    const goal = { kind: 'cumulative', amount: trade('30'), window, increase: null } as const;
    expect(facts(byYear({ goal }))?.multiple).toBeNull();
  });
});

describe('whether it was moved', () => {
  const later = (announcedOn: string, fields: TargetFields = {}) =>
    byYear({
      id: 'later',
      announcedOn,
      deadline: { kind: 'by-year', year: 2030 },
      link: { kind: 're-dates', target: 'ten-by-2020' },
      ...fields,
    });

  test('before its deadline, yes; after it, no; restated, no', () => {
    expect(facts(byYear(), later('2019-06-01'))?.moved).toBe(true);
    expect(facts(byYear(), later('2021-06-01'))?.moved).toBe(false);
    const same = later('2019-06-01', { deadline: { kind: 'by-year', year: 2020 } });
    expect(facts(byYear(), same)?.moved).toBe(false);
    expect(facts(byYear())?.moved).toBe(false);
  });

  test('raised for the same year is moved', () => {
    const raised = later('2019-06-01', { goal: '15', deadline: { kind: 'by-year', year: 2020 } });
    expect(facts(byYear(), raised)).toMatchObject({ target: 'ten-by-2020', moved: true });
  });
});
