import { expect, test } from 'vitest';
import { judgementJson } from '#src/cli/judgement-json.ts';
import { judgementTable } from '#src/cli/judgement-table.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Target } from '#src/domain/target.ts';
import { figure, pairRecord, period, target, trade } from '#tests/record-builder.ts';

function lines(targets: readonly Target[], asOf: string, ...observations: readonly Observation[]) {
  const record = pairRecord({ targets, observations });
  return judgementTable(judgementJson(record, targets[0]!, day(asOf), '2026-11-24.1')).split('\n');
}

test('one line a cell, with the figure its numbers stand for and the number its state rests on', () => {
  const redated = target({
    id: 'ten-by-2030',
    announcedOn: '2025-03-15',
    deadline: { kind: 'by-year', year: 2030 },
    link: { kind: 're-dates', target: 'ten-by-2026' },
  });
  expect(
    lines([target(), redated], '2026-11-24', figure('UZB', '2025', '4.97'), figure('KAZ', '2021', '3.85')),
  ).toEqual([
    'ten-by-2026 (kaz-uzb), as of 2026-11-24, record 2026-11-24.1',
    'Goal: 10 billion USD in a year, by 2026-12-06',
    '',
    'Reporter  Path      Start             Figure                   Of level  Of increase  Pace   State',
    'UZB       compound  4 billion (2021)  4.97 billion USD (2025)  49.7 %    16.2 %       0.277  far-behind',
    'KAZ       compound  4 billion (2021)  3.85 billion USD (2021)  -         -            -      too-early (figures)',
    'UZB       straight  4 billion (2021)  4.97 billion USD (2025)  49.7 %    16.2 %       0.202  far-behind',
    'KAZ       straight  4 billion (2021)  3.85 billion USD (2021)  -         -            -      too-early (figures)',
    'Due read as last-twelve-months (2025-12/2026-11): far-behind, too-early (figures), far-behind, too-early (figures)',
    '',
    'Together: far-behind; nothing from KAZ',
    'Now: ten-by-2030, by 2030 (weaker, 10.7 % a year instead of 20.1 %)',
  ]);
});

test('a pair without figures', () => {
  expect(lines([target()], '2026-11-24').slice(3)).toEqual(['No figures.', '', 'Together: no figures']);
});

test('a disputed goal names both sides, a goal without a date says so', () => {
  const five = target({ goal: '5', baseline: ['3.9', '2021'], deadline: { kind: 'by-year', year: 2022 } });
  const both = [figure('UZB', '2022', '4.6'), figure('KAZ', '2022', '5.0')];
  expect(lines([five], '2023-03-01', ...both).at(-1)).toBe(
    'Together: disputed: reached on figures of KAZ, not of UZB',
  );
  expect(lines([target()], '2023-03-01', ...both).at(-1)).toBe(
    'Together: on-track to far-behind, depending on side and path',
  );
  expect(lines([target({ deadline: { kind: 'none' } })], '2023-03-01', ...both)[1]).toBe(
    'Goal: 10 billion USD in a year, no date was set',
  );
});

test('a small start is told in millions', () => {
  const small = target({ goal: '2', baseline: ['623.2 million USD', '2021'] });
  expect(lines([small], '2026-11-24', figure('UZB', '2022', '0.7'))[4]).toContain('623.2 million (2021)');
});

test('a sum over several years, settled and open', () => {
  const sum = target({
    goal: {
      kind: 'cumulative',
      amount: trade('502.4'),
      window: period('2020-01/2021-12'),
      increase: trade('200'),
    },
    deadline: { kind: 'by-year', year: 2021 },
  });
  const settled = lines([sum], '2022-06-30', figure('PIIE', '2020-01/2021-12', 'above 288.8'));
  expect(settled[1]).toBe('Goal: 502.4 billion USD over 2020-01/2021-12, by 2021-12-31');
  expect(settled.at(-1)).toBe(
    'State: missed: above 288.8 billion USD, 57.5 % of the level, -6.8 % of the increase',
  );
  expect(lines([sum], '2021-12-31').at(-1)).toBe('State: not-judged (no-running-sum)');
});

test('of several years the newest up to the due one is shown; with nobody silent nobody is named', () => {
  const all = lines(
    [target()],
    '2028-02-01',
    figure('UZB', '2025', '4.97'),
    figure('UZB', '2026', '5.5'),
    figure('UZB', '2027', '6.0'),
  );
  expect(all[4]).toMatch(/5\.5 billion USD \(2026\) .* missed$/);
  expect(all.at(-1)).toBe('Together: missed');
});

test('a move whose growth cannot be compared says no more than where to', () => {
  const unknown = target({ baseline: null });
  const redated = target({
    id: 'ten-by-2030',
    announcedOn: '2025-03-15',
    deadline: { kind: 'by-year', year: 2030 },
    link: { kind: 're-dates', target: 'ten-by-2026' },
  });
  expect(lines([unknown, redated], '2026-11-24').at(-1)).toBe('Now: ten-by-2030, by 2030 (unknown)');
});

test('a billion is a billion', () => {
  const small = target({ goal: '2', baseline: ['1 billion USD', '2021'] });
  expect(lines([small], '2026-11-24', figure('UZB', '2022', '1.1'))[4]).toContain(' 1 billion (2021)');
});
