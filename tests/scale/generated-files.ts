import { createHash } from 'node:crypto';
import { trackRecord } from '#src/analysis/track-record/track-record.ts';
import { boardOf, type WholeRecord } from '#src/cli/published.ts';
import { dayOfVintage } from '#src/domain/vintage.ts';
import { formatIndex } from '#src/wire/published/board.ts';
import { formatPublishedPair } from '#src/wire/published/pair.ts';
import { SCHEMA_VERSION } from '#src/wire/published/schema-version.ts';
import { formatTrackRecord } from '#src/wire/published/track-record.ts';
import { stableJson } from '#src/wire/stable-json.ts';

/** `index.json` of a record, as it is published. */
function generatedIndex({ records, publishers, info }: WholeRecord): string {
  return stableJson(formatIndex(boardOf(records, publishers, info)));
}

/**
 * What the build publishes of a generated record, by path below `data/v1/`, the manifest last. It differs from the
 * build's in one thing: there is no past growth. The spells of two thousand pairs and forty years are 600,000, of 46 MB,
 * which no page could load; the board does not ask for them.
 */
export function generatedFiles(whole: WholeRecord): ReadonlyMap<string, string> {
  const { records, publishers, prices, info } = whole;
  const { vintage } = info;
  const past = trackRecord(records, dayOfVintage(vintage));
  const texts = new Map<string, string>([
    ...records.map((record) => {
      const text = stableJson(formatPublishedPair(record, publishers, prices, vintage));
      return [`pairs/${record.pair}.json`, text] as const;
    }),
    ['index.json', generatedIndex(whole)] as const,
    ['track-record.json', stableJson(formatTrackRecord({ vintage, ...past }))] as const,
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
