import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { everyday } from '#mocks/record.ts';
import { publishedSchemas } from '#src/cli/published-schemas.ts';
import { day } from '#src/domain/day.ts';
import type { TrackRecord } from '#src/domain/track-record.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { NewerVersionError } from '#src/wire/published/schema-version.ts';
import { formatTrackRecord, parseTrackRecord } from '#src/wire/published/track-record.ts';
import { stableJson } from '#src/wire/stable-json.ts';
import { trade } from '#tests/record-builder.ts';

const trackRecord: TrackRecord = {
  vintage: '2026-11-24.2',
  asOf: day('2026-11-24'),
  spells: [{ pair: 'kaz-uzb', reporter: 'KAZ', from: 2017, to: 2018, growth: 0.5 }],
  due: [
    {
      target: 'uz-kz-5bn-2021',
      pair: 'kaz-uzb',
      goal: trade('5'),
      year: 2022,
      outcome: 'disputed',
      verdict: 'disputed',
    },
  ],
};

const file = () => JSON.parse(stableJson(formatTrackRecord(trackRecord))) as any;

describe(parseTrackRecord, () => {
  test('reads back what was published', () => {
    expect(parseTrackRecord(file())).toEqual(trackRecord);
  });

  test('growth keeps four digits: 4.97 from 4.46 is 0.1143', () => {
    const [spell] = trackRecord.spells;
    const spells = [4.97 / 4.46 - 1, 10.674_2, -0.000_123_456].map((growth) => ({ ...spell!, growth }));
    expect(formatTrackRecord({ ...trackRecord, spells }).spells.map((s) => s.growth)).toEqual([
      0.1143, 10.67, -0.000_123_5,
    ]);
  });

  test('keys that a newer minor version added are ignored, a newer major version is refused', () => {
    const newer = {
      ...file(),
      schemaVersion: '1.7.0',
      mood: 'good',
      spells: [{ ...file().spells[0], mood: 1 }],
    };
    expect(parseTrackRecord(newer)).toEqual(trackRecord);
    expect(() => parseTrackRecord({ schemaVersion: '2.0.0' })).toThrow(NewerVersionError);
  });

  test.each<[string, (f: any) => void]>([
    ['asOf', (f) => (f.asOf = '2026-02-30')],
    ['asOf', (f) => (f.asOf = '2026-11')],
    ['asOf', (f) => delete f.asOf],
    ['vintage', (f) => (f.vintage = 'today')],
    ['spells[0].growth', (f) => (f.spells[0].growth = '0.5')],
    ['spells[0].growth', (f) => (f.spells[0].growth = -1.1)],
    ['spells[0].to', (f) => (f.spells[0].to = 2018.5)],
    ['spells[0].reporter', (f) => (f.spells[0].reporter = 'somebody')],
    ['due[0].outcome', (f) => (f.due[0].outcome = 'failed')],
    ['due[0].verdict', (f) => delete f.due[0].verdict],
    ['due[0].goal', (f) => (f.due[0].goal = 5e9)],
  ])('a fault in %s is refused', (path, change) => {
    const broken = file();
    change(broken);
    expect(() => parseTrackRecord(broken)).toThrow(`track-record.json · `);
    expect(() => parseTrackRecord(broken)).toThrow(path);
  });
});

describe('the published file', () => {
  const text = async () => (await everyday()).get('track-record.json') ?? '';

  test('is of the day of its vintage, so that its bytes hang on no clock', async () => {
    const { vintage, asOf, spells } = parseTrackRecord(parseJsonText(await text()));
    expect(asOf).toBe(vintage.slice(0, 10));
    expect(spells.every((s) => s.from < s.to && s.to <= Number(asOf.slice(0, 4)))).toBe(true);
    expect(stableJson(JSON.parse(await text()))).toBe(await text());
  });

  test('knows the fastest year of the seed, and two sides of one pair', async () => {
    const { spells } = parseTrackRecord(parseJsonText(await text()));
    expect(spells).toContainEqual(trackRecord.spells[0]);
    const reporters = spells.filter((s) => s.pair === 'kaz-uzb').map((s) => s.reporter);
    expect(new Set(reporters)).toEqual(new Set(['UZB', 'KAZ']));
  });

  test('is at most 15 kB with brotli, stands in the manifest and has a schema', async () => {
    expect(brotliCompressSync(await text()).length).toBeLessThan(15_000);
    expect((await everyday()).get('manifest.json')).toContain('"track-record.json"');
    const schema = publishedSchemas().get('schema/track-record.schema.json') ?? '';
    expect(JSON.parse(schema)).toMatchObject({
      required: ['schemaVersion', 'vintage', 'asOf', 'spells', 'due'],
    });
  });
});
