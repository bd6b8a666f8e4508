import { beforeAll, describe, expect, test } from 'vitest';
import { type LoadedRecord, loadRecord } from '#src/cli/load-record.ts';
import type { Flow } from '#src/domain/observation.ts';
import { partiesOf } from '#src/domain/party.ts';
import type { PairRecord } from '#src/domain/record.ts';
import { LANGUAGE_CODES, type LanguagePack, LANGUAGES } from '#src/i18n/languages.ts';

// The record names parties by code and carries its own sentences: every language must be able to say them.

let loaded: LoadedRecord;

beforeAll(async () => {
  loaded = await loadRecord('data');
});

/** Every code a page of this pair may have to name. */
function codesOf(record: PairRecord): readonly string[] {
  const ofFlow = (flow: Flow) => (flow === 'turnover' ? [] : [flow.exporter, flow.importer]);
  return [
    ...partiesOf(record.pair),
    record.sides.first,
    record.sides.second,
    ...record.targets.flatMap((t) => ofFlow(t.quantity.flow)),
    ...record.observations.flatMap((o) => [
      o.reporter,
      ...ofFlow(o.flow),
      ...(o.share === null ? [] : [o.share.of]),
    ]),
  ];
}

/** Every sentence of the record with its place, whatever languages it has. */
function* textsOf(
  value: unknown,
  place: string,
): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return;
  if ('en' in value || 'ru' in value) {
    yield [place, { ...value }];
    return;
  }
  const name = 'id' in value ? `${place} ${String(value.id)}` : place;
  for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${name}.${key}`);
}

describe.each(LANGUAGE_CODES)('%s', (code) => {
  let pack: LanguagePack;

  beforeAll(async () => {
    ({ pack } = await LANGUAGES[code].load());
  });

  test('names every party of the record', () => {
    const codes = [...new Set(loaded.records.flatMap(codesOf))].toSorted();
    expect(codes).toContain('UZB');
    expect(codes.filter((c) => !Object.hasOwn(pack.parties, c))).toEqual([]);
  });

  test('no name is empty or given to two parties', () => {
    const words = Object.values(pack.parties);
    expect(words.flatMap((w) => Object.values(w)).filter((text) => text.trim() === '')).toEqual([]);
    for (const form of ['name', 'side', 'sideInside', 'onFigures', 'figure', 'short'] as const) {
      expect(new Set(words.map((w) => w[form])).size).toBe(words.length);
    }
  });

  test('every sentence of the record is there', () => {
    const texts = loaded.records.flatMap((r) => [...textsOf(r, r.pair)]);
    expect(texts.length).toBeGreaterThan(500);
    const missing = texts.filter(([, text]) => typeof text[code] !== 'string' || text[code].trim() === '');
    expect(missing.map(([place]) => place)).toEqual([]);
  });
});

test('the Russian sentences are Russian', () => {
  const texts = loaded.records.flatMap((r) => [...textsOf(r, r.pair)]);
  // A claimant may be a newspaper, whose name stays in its own letters.
  const sentences = texts.filter(([place]) => !place.endsWith('.claimant'));
  const foreign = sentences.filter(([, text]) => !/[а-яё]/i.test(String(text['ru'])));
  expect(foreign.map(([place, text]) => `${place}: ${String(text['ru'])}`)).toEqual([]);
});
