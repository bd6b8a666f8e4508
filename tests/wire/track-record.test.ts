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
import { date, trade } from '#tests/record-builder.ts';

const trackRecord: TrackRecord = {
  vintage: '2026-11-24.2',
  asOf: day('2026-11-24'),
  due: [
    {
      target: 'uz-kz-5bn-2021',
      pair: 'kaz-uzb',
      goal: trade('5'),
      year: 2022,
      announcedOn: date('2021-11-26'),
      horizon: 1,
      multiple: null,
      moved: false,
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

  test('a multiple keeps four digits, and what is not known stays so: 100 ÷ 66.56 is 1.502', () => {
    const [due] = trackRecord.due;
    const many = [100 / 66.56, 3, null].map((multiple) => ({
      ...due!,
      multiple,
      announcedOn: null,
      horizon: null,
    }));
    const published = formatTrackRecord({ ...trackRecord, due: many });
    expect(published.due.map((t) => t.multiple)).toEqual([1.502, 3, null]);
    expect(parseTrackRecord(JSON.parse(stableJson(published))).due[1]).toMatchObject({
      announcedOn: null,
      horizon: null,
      multiple: 3,
    });
  });

  test('keys that a newer minor version added are ignored, a newer major version is refused', () => {
    const newer = {
      ...file(),
      schemaVersion: '1.7.0',
      mood: 'good',
      due: [{ ...file().due[0], mood: 1 }],
    };
    expect(parseTrackRecord(newer)).toEqual(trackRecord);
    expect(() => parseTrackRecord({ schemaVersion: '2.0.0' })).toThrow(NewerVersionError);
  });

  test.each<[string, (f: any) => void]>([
    ['asOf', (f) => (f.asOf = '2026-02-30')],
    ['asOf', (f) => (f.asOf = '2026-11')],
    ['asOf', (f) => delete f.asOf],
    ['vintage', (f) => (f.vintage = 'today')],
    ['due[0].outcome', (f) => (f.due[0].outcome = 'failed')],
    ['due[0].verdict', (f) => delete f.due[0].verdict],
    ['due[0].goal', (f) => (f.due[0].goal = 5e9)],
    ['due[0].announcedOn', (f) => (f.due[0].announcedOn = '2021-02-30')],
    ['due[0].announcedOn', (f) => delete f.due[0].announcedOn],
    ['due[0].horizon', (f) => (f.due[0].horizon = 1.5)],
    ['due[0].horizon', (f) => (f.due[0].horizon = -1)],
    ['due[0].multiple', (f) => (f.due[0].multiple = 0)],
    ['due[0].multiple', (f) => (f.due[0].multiple = '2')],
    ['due[0].moved', (f) => delete f.due[0].moved],
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
    const { vintage, asOf } = parseTrackRecord(parseJsonText(await text()));
    expect(asOf).toBe(vintage.slice(0, 10));
    expect(stableJson(JSON.parse(await text()))).toBe(await text());
  });

  test('is at most 15 kB with brotli, stands in the manifest and has a schema', async () => {
    expect(brotliCompressSync(await text()).length).toBeLessThan(15_000);
    expect((await everyday()).get('manifest.json')).toContain('"track-record.json"');
    const schema = publishedSchemas().get('schema/track-record.schema.json') ?? '';
    expect(JSON.parse(schema)).toMatchObject({
      required: ['schemaVersion', 'vintage', 'asOf', 'due'],
    });
  });
});
