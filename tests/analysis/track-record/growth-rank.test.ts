import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthRank } from '#src/analysis/track-record/growth-rank.ts';
import { spellsOf } from '#src/analysis/track-record/growth-spells.ts';
import { publishedPair } from '#tests/published-pairs.ts';
import { figure, pairRecord } from '#tests/record-builder.ts';

const spell = (growth: number, years = 1) => ({
  pair: 'kaz-uzb',
  reporter: 'UZB',
  from: 2020 - years,
  to: 2020,
  growth,
});

test('the seed: 10 from 4.97 in one year is +101 %, and of eleven reported years none was that fast', async () => {
  const own = spellsOf((await publishedPair('kaz-uzb')).record);
  const { own: rank } = growthRank(10 / 4.97 - 1, 1, own, []);
  expect(rank).toMatchObject({
    count: 11,
    atLeast: 0,
    withinRounding: 0,
    fastest: { growth: 0.5, to: 2018 },
  });
});

describe(growthRank, () => {
  test('spells of the same length are counted, and what is as fast has reached it', () => {
    const all = [spell(0.1), spell(0.2), spell(0.3), spell(0.9, 2)];
    expect(growthRank(0.2, 1, [], all).all).toEqual({ count: 3, atLeast: 2, fastest: all[2] });
    expect(growthRank(0.2, 2, [], all).all).toEqual({ count: 1, atLeast: 1, fastest: all[3] });
  });

  test('without a spell of that length there is no fastest', () => {
    const { own, all } = growthRank(0.2, 5, [], [spell(0.3)]);
    expect([own, all]).toEqual([
      { count: 0, atLeast: 0, fastest: null, withinRounding: 0 },
      { count: 0, atLeast: 0, fastest: null },
    ]);
  });

  test('rounding leaves open what the digits allow both ways: 2 to 3 may be 0 to 133 %', () => {
    const observations = [figure('KAZ', '2017', '2'), figure('KAZ', '2018', '3')];
    const own = spellsOf(pairRecord({ observations }));
    const at = (required: number) => growthRank(required, 1, own, []).own;
    expect(at(1)).toMatchObject({ atLeast: 0, withinRounding: 1 });
    expect(at(0.4)).toMatchObject({ atLeast: 1, withinRounding: 1 });
    expect(at(1.4)).toMatchObject({ atLeast: 0, withinRounding: 0 });
    expect(at(-0.1)).toMatchObject({ atLeast: 1, withinRounding: 0 });
  });

  test('asking for more is reached by no more', () => {
    const growths = fc.array(fc.double({ min: -0.9, max: 3, noNaN: true }), { minLength: 1 });
    const asked = fc.double({ min: -0.9, max: 3, noNaN: true });
    fc.assert(
      fc.property(growths, asked, asked, (found, a, b) => {
        const all = found.map((g) => spell(g));
        const reached = (required: number) => growthRank(required, 1, [], all).all.atLeast;
        expect(reached(Math.max(a, b))).toBeLessThanOrEqual(reached(Math.min(a, b)));
        expect(growthRank(a, 1, [], all).all.fastest?.growth).toBe(Math.max(...found));
      }),
    );
  });
});
