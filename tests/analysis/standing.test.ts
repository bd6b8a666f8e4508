import { describe, expect, test } from 'vitest';
import { postsOf, chainOf } from '#src/analysis/chain.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { standingOf } from '#src/analysis/standing.ts';
import { day } from '#src/domain/day.ts';
import type { Target } from '#src/domain/target.ts';
import { pairRecord, source, target } from '#tests/record-builder.ts';

function standing(asOf: string, ...targets: readonly Target[]) {
  const record = knownOn(pairRecord({ targets }), day(asOf));
  return standingOf(record, postsOf(chainOf(record, targets[0]!.id))[0]!);
}

const redated = target({
  id: 'ten-by-2030',
  announcedOn: '2025-03-15',
  deadline: { kind: 'by-year', year: 2030 },
  link: { kind: 're-dates', target: 'ten-by-2026' },
});

test('alone a goal is in force', () => {
  expect(standing('2026-11-24', target())).toEqual({ kind: 'in-force' });
});

describe('moved', () => {
  test('re-dated before its deadline: to what, and when', () => {
    expect(standing('2025-03-14', target(), redated)).toEqual({ kind: 'in-force' });
    expect(standing('2025-03-15', target(), redated)).toMatchObject({
      kind: 'moved',
      on: '2025-03-15',
      to: { year: 2030 },
    });
  });

  test('pitfall 9: it stays so for ever', () => {
    expect(standing('2031-06-30', target(), redated).kind).toBe('moved');
  });

  test('a promise that had run out is not moved by a later one', () => {
    const late = { ...redated, announcedOn: day('2026-12-07') };
    expect(standing('2027-06-30', target(), late)).toEqual({ kind: 'in-force' });
    expect(standing('2027-06-30', target(), { ...late, announcedOn: day('2026-12-06') }).kind).toBe('moved');
  });

  test('a repetition without a date moves nothing; a higher goal does', () => {
    const undated = { ...redated, deadline: { ...redated.deadline, reading: { kind: 'none' } as const } };
    expect(standing('2026-11-24', target(), undated)).toEqual({ kind: 'in-force' });
    const higher = target({
      id: 'twelve',
      announcedOn: '2025-03-15',
      goal: '12',
      link: { kind: 'raises', target: 'ten-by-2026' },
    });
    expect(standing('2026-11-24', target(), higher)).toMatchObject({ kind: 'moved', to: { goal: 12e9 } });
  });
});

test('withdrawn from its day on', () => {
  const back = target({ withdrawn: { on: day('2024-05-01'), source: source('2024-05-01') } });
  expect(standing('2024-04-30', back)).toEqual({ kind: 'in-force' });
  expect(standing('2024-05-01', back)).toEqual({ kind: 'withdrawn', on: '2024-05-01' });
});
