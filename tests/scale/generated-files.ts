import { createHash } from 'node:crypto';
import { dueTargets } from '#src/analysis/track-record/base-rates.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { boardOf, type WholeRecord } from '#src/cli/published.ts';
import { day } from '#src/domain/day.ts';
import { formatIndex } from '#src/wire/published/board.ts';
import { formatPublishedPair } from '#src/wire/published/pair.ts';
import { SCHEMA_VERSION } from '#src/wire/published/schema-version.ts';
import { formatTrackRecord } from '#src/wire/published/track-record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

/** `index.json` of a record, as it is published. */
export function generatedIndex({ records, publishers, info }: WholeRecord): string {
  return stableJson(formatIndex(boardOf(records, publishers, info)));
}

/**
 * What the build publishes of a generated record, by path below `data/v1/`, the manifest last. It differs from the
 * build's in one thing: there is no past growth. The spells of two thousand pairs and forty years are 600,000, of 46 MB,
 * which no page could load; the board does not ask for them.
 */
export function generatedFiles(whole: WholeRecord): ReadonlyMap<string, string> {
  const { records, publishers, prices, info } = whole;
  const asOf = day(info.vintage.slice(0, 10));
  const due = records.flatMap((record) => dueTargets(knownOn(record, asOf), asOf));
  const texts = new Map<string, string>([
    ...records.map((record) => {
      const text = stableJson(formatPublishedPair(record, publishers, prices, info.vintage));
      return [`pairs/${record.pair}.json`, text] as const;
    }),
    ['index.json', generatedIndex(whole)] as const,
    ['track-record.json', stableJson(formatTrackRecord({ vintage: info.vintage, asOf, due }))] as const,
  ]);
  const files = Object.fromEntries(
    [...texts].map(([path, text]) => {
      const sha256 = createHash('sha256').update(text).digest('hex');
      return [path, { sha256, bytes: Buffer.byteLength(text), points: 1 }];
    }),
  );
  const manifest = { schemaVersion: SCHEMA_VERSION, ...info, unit: 'USD', files };
  return texts.set('manifest.json', stableJson(manifest));
}
