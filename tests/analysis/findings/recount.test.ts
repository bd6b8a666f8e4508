import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { findingGroups } from '#src/analysis/findings/groups.ts';
import { baseRates } from '#src/analysis/track-record/base-rates.ts';
import { trackRecord } from '#src/analysis/track-record/track-record.ts';
import type { DueTarget } from '#src/domain/track-record.ts';
import { publishedPairs, TODAY } from '#tests/published-pairs.ts';

// A second count of the real record, from its files as they lie there and with other arithmetic.

const folder = new URL('../../../data/pairs/', import.meta.url);
const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
/** The statements of each pair, as they are written. */
const raws = new Map<string, any[]>(files.map((file) => [file.pair, file.targets]));
const raw = new Map<string, any>([...raws.values()].flat().map((s) => [s.id, s]));

let due: readonly DueTarget[];
beforeAll(async () => {
  const records = [...(await publishedPairs()).values()].map((pair) => pair.record);
  due = trackRecord(records, TODAY).due;
});

/** "850 million USD" as millions; `null` for a bound, a rounding or euros. */
function dollars(text: string | undefined): number | null {
  const [, digits, scale] = /^([\d.]+) (million|billion) USD$/.exec(text ?? '') ?? [];
  return digits === undefined ? null : Number(digits) * (scale === 'billion' ? 1000 : 1);
}

describe('the real record, counted again', () => {
  test('goal ÷ start of the statement it is judged by', () => {
    const again = due.map(({ target }) => {
      const { goal, baseline } = raw.get(target);
      const fullYear = /^\d{4}$|^(\d{4})-04\/\d{4}-03$/.test(baseline?.period ?? '');
      const [aim, start] = [dollars(goal.amount), dollars(baseline?.amount)];
      const computed = goal.kind !== 'cumulative' && fullYear && aim !== null && start !== null;
      return [target, computed ? expect.closeTo(aim / start, 9) : null];
    });
    expect(due.map((t) => [t.target, t.multiple])).toEqual(again);
    expect(due.filter((t) => t.multiple !== null).length).toBeGreaterThan(20);
  });

  test('years from the first page of that goal and year to the deadline', () => {
    const again = due.map(({ target, pair, year }) => {
      const { goal } = raw.get(target);
      // Of one pair, the earliest page with the same amount and year: restatements of it are one promise.
      const [first] = (raws.get(pair) ?? [])
        .filter((s) => s.goal.amount === goal.amount && s.deadline.reading.year === year)
        .map((s) => s.announcedOn)
        .filter((said): said is string => said !== undefined)
        .toSorted();
      return [target, first === undefined ? null : year - Number(first.slice(0, 4))];
    });
    expect(due.map((t) => [t.target, t.horizon])).toEqual(again);
  });

  test('what is moved is followed by a statement of another goal or year', () => {
    const moved = due.filter((t) => t.moved);
    const alone = moved.filter(({ target, pair, year }) =>
      (raws.get(pair) ?? []).every(
        (s) =>
          s.id === target ||
          (s.goal.amount === raw.get(target).goal.amount && s.deadline.reading.year === year),
      ),
    );
    expect(moved.length).toBeGreaterThan(5);
    expect(alone).toEqual([]);
  });

  test('the groups by hand: each target once, and the same outcomes as in the base rates', () => {
    const count = (wanted: (t: DueTarget) => boolean) => due.filter(wanted).length;
    const by = (groups: readonly { band: string; due: readonly DueTarget[] }[]) =>
      Object.fromEntries(groups.map((g) => [g.band, g.due.length]));
    const { horizon, multiple, moved } = findingGroups(due);
    expect(by(horizon)).toEqual({
      'to-2': count((t) => t.horizon !== null && t.horizon < 2.5),
      '3-to-5': count((t) => t.horizon !== null && t.horizon > 2.5 && t.horizon < 5.5),
      '6-to-10': count((t) => t.horizon !== null && t.horizon > 5.5 && t.horizon < 10.5),
      'over-10': count((t) => t.horizon !== null && t.horizon > 10.5),
      unknown: count((t) => t.announcedOn === null),
    });
    expect(by(multiple)['from-3']).toBe(count((t) => (t.multiple ?? 0) >= 3));
    expect(by(multiple)['unknown']).toBe(count((t) => t.multiple === null));
    expect(by(moved)).toEqual({ kept: count((t) => !t.moved), moved: count((t) => t.moved) });

    const tally: Record<string, number> = {};
    for (const { outcome } of horizon.flatMap((g) => g.due)) tally[outcome] = (tally[outcome] ?? 0) + 1;
    expect(baseRates(due)).toMatchObject(tally);
  });

  test('India and Russia: $30bn by 2025, said in 2015 from $10bn, raised in 2024 and reached', () => {
    expect(due.find((t) => t.target === 'ind-rus-30bn-2025')).toMatchObject({
      announcedOn: '2015-12-22',
      horizon: 10,
      multiple: 3,
      moved: true,
      outcome: 'on-time',
    });
  });
});
