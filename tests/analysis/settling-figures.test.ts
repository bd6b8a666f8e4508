import { expect, test } from 'vitest';
import { settlingFigures } from '#src/analysis/settling-figures.ts';
import { judge } from '#src/analysis/verdict-matrix.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

const five = target({ goal: '5', baseline: ['3.9', '2021'], deadline: { kind: 'by-year', year: 2022 } });

function settling(goal: typeof five, asOf: string, ...observations: readonly Observation[]) {
  return settlingFigures(judge(pairRecord({ observations }), goal, day(asOf))).map((o) => o.id);
}

test('each side rests on its own figure of the year, named once though two paths rest on it', () => {
  expect(
    settling(
      five,
      '2024-06-30',
      figure('UZB', '2022', '4.6'),
      figure('UZB', '2023', '4.4'),
      figure('KAZ', '2021', '4.3'),
      figure('KAZ', '2022', '5.0'),
    ),
  ).toEqual(['uzb-2022', 'kaz-2022']);
});

test('a goal reached early or late rests on the year that reached it', () => {
  const ten = target({ goal: '10' });
  expect(settling(ten, '2026-11-24', figure('UZB', '2024', '10.2'), figure('UZB', '2025', '9'))).toEqual([
    'uzb-2024',
  ]);
  expect(settling(five, '2024-06-30', figure('UZB', '2022', '4.6'), figure('UZB', '2023', '5.2'))).toEqual([
    'uzb-2023',
  ]);
});

test('running, pending and without a deadline, nothing is settled', () => {
  expect(settling(target(), '2026-11-24', figure('UZB', '2025', '4.97'))).toEqual([]);
  expect(settling(target(), '2026-12-07', figure('UZB', '2025', '4.97'))).toEqual([]);
  expect(
    settling(target({ deadline: { kind: 'none' } }), '2026-11-24', figure('UZB', '2025', '4.97')),
  ).toEqual([]);
});

test("pitfall 13: a side's fiscal years do not borrow its calendar years", () => {
  expect(
    settling(five, '2024-06-30', figure('UZB', '2021-04/2022-03', '5.2'), figure('UZB', '2022', '4.6')),
  ).toEqual(['uzb-2022', 'uzb-2021-04_2022-03']);
});

test('a sum over several years rests on the published sum', () => {
  const window = period('2020-01/2021-12');
  const sum = target({
    goal: { kind: 'cumulative', amount: trade('502.4'), window, increase: null },
    deadline: { kind: 'by-year', year: 2021 },
  });
  const published = figure('PIIE', '2020-01/2021-12', '288.8');
  expect(settling(sum, '2022-06-30', figure('USA', '2021', '150'), published)).toEqual([published.id]);
  // While the window is open the running sum is what the state rests on.
  expect(settling(sum, '2021-06-30', figure('USA', '2020', '150'))).toEqual(['usa-2020']);
});
