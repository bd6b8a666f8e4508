import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { everyday } from '#mocks/record.ts';
import { publishedSchemas } from '#src/cli/published-schemas.ts';
import { day } from '#src/domain/day.ts';
import type { PastGrowth } from '#src/domain/track-record.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { formatPastGrowth, parsePastGrowth } from '#src/wire/published/past-growth.ts';
import { NewerVersionError } from '#src/wire/published/schema-version.ts';
import { stableJson } from '#src/wire/stable-json.ts';

const pastGrowth: PastGrowth = {
  vintage: '2026-11-24.2',
  asOf: day('2026-11-24'),
  spells: [{ pair: 'kaz-uzb', reporter: 'KAZ', from: 2017, to: 2018, growth: 0.5 }],
};

const file = () => JSON.parse(stableJson(formatPastGrowth(pastGrowth))) as any;

describe(parsePastGrowth, () => {
  test('reads back what was published', () => {
    expect(parsePastGrowth(file())).toEqual(pastGrowth);
  });

  test('growth keeps four digits: 4.97 from 4.46 is 0.1143', () => {
    const [spell] = pastGrowth.spells;
    const spells = [4.97 / 4.46 - 1, 10.674_2, -0.000_123_456].map((growth) => ({ ...spell!, growth }));
    expect(formatPastGrowth({ ...pastGrowth, spells }).spells.map((s) => s.growth)).toEqual([
      0.1143, 10.67, -0.000_123_5,
    ]);
  });

  test('keys that a newer minor version added are ignored, a newer major version is refused', () => {
    const spells = [{ ...file().spells[0], mood: 1 }];
    expect(parsePastGrowth({ ...file(), schemaVersion: '1.7.0', mood: 'good', spells })).toEqual(pastGrowth);
    expect(() => parsePastGrowth({ schemaVersion: '2.0.0' })).toThrow(NewerVersionError);
  });

  test.each<[string, (f: any) => void]>([
    ['asOf', (f) => (f.asOf = '2026-02-30')],
    ['vintage', (f) => (f.vintage = 'today')],
    ['spells[0].growth', (f) => (f.spells[0].growth = '0.5')],
    ['spells[0].growth', (f) => (f.spells[0].growth = -1.1)],
    ['spells[0].to', (f) => (f.spells[0].to = 2018.5)],
    ['spells[0].reporter', (f) => (f.spells[0].reporter = 'somebody')],
  ])('a fault in %s is refused', (path, change) => {
    const broken = file();
    change(broken);
    expect(() => parsePastGrowth(broken)).toThrow(`past-growth.json · `);
    expect(() => parsePastGrowth(broken)).toThrow(path);
  });
});

describe('the published file', () => {
  const text = async () => (await everyday()).get('past-growth.json') ?? '';

  test('is of the day of its vintage, and no spell ends later', async () => {
    const { vintage, asOf, spells } = parsePastGrowth(parseJsonText(await text()));
    expect(asOf).toBe(vintage.slice(0, 10));
    expect(spells.every((s) => s.from < s.to && s.to <= Number(asOf.slice(0, 4)))).toBe(true);
    expect(stableJson(JSON.parse(await text()))).toBe(await text());
  });

  test('knows the fastest year of the seed, and two sides of one pair', async () => {
    const { spells } = parsePastGrowth(parseJsonText(await text()));
    expect(spells).toContainEqual(pastGrowth.spells[0]);
    const reporters = spells.filter((s) => s.pair === 'kaz-uzb').map((s) => s.reporter);
    expect(new Set(reporters)).toEqual(new Set(['UZB', 'KAZ']));
  });

  test('is at most 15 kB with brotli, stands in the manifest and has a schema', async () => {
    expect(brotliCompressSync(await text()).length).toBeLessThan(15_000);
    expect((await everyday()).get('manifest.json')).toContain('"past-growth.json"');
    const schema = publishedSchemas().get('schema/past-growth.schema.json') ?? '';
    expect(JSON.parse(schema)).toMatchObject({ required: ['schemaVersion', 'vintage', 'asOf', 'spells'] });
  });
});
