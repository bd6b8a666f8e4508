import * as v from 'valibot';
import type { Vintage } from '#src/domain/record.ts';
import { count, vintage } from '../fields.ts';
import { parseWith } from '../parse.ts';
import { tolerant } from '../strictness.ts';
import { refuseNewer, schemaVersion } from './schema-version.ts';

const file = tolerant({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hexadecimal')),
  bytes: count,
  points: count,
});

const path = v.pipe(
  v.string(),
  v.regex(/^([a-z0-9-]+\/)*[a-z0-9.-]+\.json$/, 'not the path of a JSON file below the manifest'),
);

/** What `manifest.json` holds. This is the only description of it. */
export const Manifest = tolerant({
  schemaVersion,
  vintage,
  previousVintage: v.nullable(vintage),
  unit: v.literal('USD'),
  files: v.pipe(
    v.record(path, file),
    v.transform((read): ReadonlyMap<string, ManifestFile> => new Map(Object.entries(read))),
  ),
});

/** One published file, by its text in UTF-8. `points` counts the figures in it. */
export interface ManifestFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly points: number;
}

/** What was published together. A file that is not in it was not published. */
export interface PublishedManifest {
  readonly schemaVersion: string;
  readonly vintage: Vintage;
  readonly previousVintage: Vintage | null;
  readonly unit: 'USD';
  /** By path below the manifest, such as `pairs/kaz-uzb.json`. */
  readonly files: ReadonlyMap<string, ManifestFile>;
}

/**
 * @throws {NewerVersionError} when it is made for a newer reader.
 * @throws {RecordError} with every other fault. Unknown keys are ignored.
 */
export function parseManifest(json: unknown): PublishedManifest {
  refuseNewer(json);
  return parseWith(Manifest, json, 'manifest.json');
}
