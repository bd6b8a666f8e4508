import { beforeAll, describe, expect, test } from 'vitest';
import { pastGrowth, trackRecord } from '#src/analysis/track-record/track-record.ts';
import { day } from '#src/domain/day.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { publishedPairs, TODAY } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

describe(trackRecord, () => {
  let records: readonly PairRecord[];
  beforeAll(async () => {
    records = [...(await publishedPairs()).values()].map((pair) => pair.record);
  });

  test('nothing is in it that became known later', () => {
    const observations = [
      figure('UZB', '2021', '4', { publishedOn: '2022-01-20' }),
      figure('UZB', '2022', '5', { publishedOn: '2023-01-20' }),
    ];
    const spells = (asOf: string) => pastGrowth([pairRecord({ observations })], day(asOf)).spells;
    expect(spells('2023-01-19')).toEqual([]);
    // (5 / 4) − 1, and nothing but what is published of it.
    expect(spells('2023-01-20')).toEqual([
      { pair: 'kaz-uzb', reporter: 'UZB', from: 2021, to: 2022, growth: 0.25 },
    ]);
  });

  test('all pairs in the order given, and the same again for the same day', () => {
    const { asOf, due } = trackRecord(records, TODAY);
    const { spells } = pastGrowth(records, TODAY);
    expect(asOf).toBe(TODAY);
    const order = records.map((r) => r.pair);
    for (const rows of [spells, due]) {
      const pairs = rows.map((row) => order.indexOf(row.pair));
      expect(pairs).toEqual(pairs.toSorted((a, b) => a - b));
    }
    expect(trackRecord(records, TODAY)).toEqual({ asOf, due });
    expect(pastGrowth(records, TODAY)).toEqual({ asOf, spells });
  });

  test('an earlier day knows no more spells and no more targets that fell due', () => {
    const early = day('2020-06-30');
    const [before, after] = [pastGrowth(records, early), pastGrowth(records, TODAY)];
    expect(before.spells.length).toBeLessThan(after.spells.length);
    expect(trackRecord(records, early).due.length).toBeLessThan(trackRecord(records, TODAY).due.length);
    expect(before.spells.every((s) => s.to <= 2020)).toBe(true);
  });
});
