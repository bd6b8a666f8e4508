import { describe, expect, test } from 'vitest';
import { formatPair } from '#src/wire/format-pair.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parseManifest } from '#src/wire/published/manifest.ts';
import { formatPublishedPair, parsePair } from '#src/wire/published/pair.ts';
import { NewerVersionError } from '#src/wire/published/schema-version.ts';
import { compareVintages } from '#src/wire/published/vintage.ts';
import { RecordError } from '#src/wire/record-error.ts';
import { parsePairFile, parsePrices, parsePublishers } from '#src/wire/record.ts';
import { pairFile, pricesFile, publishersFile } from './small-record.ts';

const record = parsePairFile(pairFile());
const publishers = parsePublishers(publishersFile());
const prices = parsePrices(pricesFile());

function manifest() {
  return {
    schemaVersion: '1.0.0',
    vintage: '2026-11-24.2',
    previousVintage: '2026-11-24.1',
    unit: 'USD',
    files: { 'index.json': { sha256: 'a'.repeat(64), bytes: 10, points: 1 } },
  };
}

describe(formatPair, () => {
  test('gives back the file the record was read from', () => {
    expect(formatPair(record)).toEqual(pairFile());
  });
});

describe(parsePair, () => {
  const published = () => formatPublishedPair(record, publishers, prices, '2026-11-24.2');

  test('reads back what was published', () => {
    expect(parsePair(published())).toEqual({ vintage: '2026-11-24.2', record, publishers, prices });
  });

  test('keys that a newer minor version added are ignored', () => {
    const [first, ...rest] = pairFile().targets;
    const newer = {
      ...published(),
      schemaVersion: '1.7.0',
      mood: 'good',
      targets: [{ ...first, mood: 'good', goal: { ...first!.goal, mood: 'good' } }, ...rest],
    };
    expect(parsePair(newer)).toEqual(parsePair(published()));
  });

  test('a newer major version is refused before anything else is looked at', () => {
    expect(() => parsePair({ schemaVersion: '2.0.0' })).toThrow(NewerVersionError);
    expect(() => parsePair({ schemaVersion: '10.0.0' })).toThrow(/10\.0\.0 is newer than 1\.0\.0/);
  });

  test.each(['0.9.0', '1', 'two', 1])('%j is no version it can read', (schemaVersion) => {
    expect(() => parsePair({ ...published(), schemaVersion })).toThrow(RecordError);
  });
});

describe(parseManifest, () => {
  test('files are found by path', () => {
    expect(parseManifest(manifest()).files.get('index.json')).toEqual({
      sha256: 'a'.repeat(64),
      bytes: 10,
      points: 1,
    });
  });

  test.each<[string, (m: any) => void]>([
    ['unit', (m) => delete m.unit],
    ['unit', (m) => (m.unit = 'USD mn.')],
    ['vintage', (m) => (m.vintage = 'yesterday')],
    ['previousVintage', (m) => delete m.previousVintage],
    ['files.index.json.sha256', (m) => (m.files['index.json'].sha256 = 'A'.repeat(64))],
    ['files.index.json.bytes', (m) => (m.files['index.json'].bytes = -1)],
    ['files.index.json.bytes', (m) => (m.files['index.json'].bytes = 2 ** 53)],
    ['files.../secret.json', (m) => (m.files['../secret.json'] = m.files['index.json'])],
  ])('a fault in %s is refused', (path, change) => {
    const broken = manifest();
    change(broken);
    expect(() => parseManifest(broken)).toThrow(path);
  });
});

test('a byte order mark before JSON is accepted', () => {
  expect(parseManifest(parseJsonText(`\uFEFF${JSON.stringify(manifest())}`)).unit).toBe('USD');
});

test.each([
  ['2026-11-24.9', '2026-11-24.10'],
  ['2026-11-23.10', '2026-11-24.1'],
])('%s is older than %s', (older, newer) => {
  expect(compareVintages(older, newer)).toBeLessThan(0);
  expect(compareVintages(newer, older)).toBeGreaterThan(0);
  expect(compareVintages(newer, newer)).toBe(0);
});
