import * as v from 'valibot';

/** Of the published files. The first number changes when an old reader would misread them. */
export const SCHEMA_VERSION = '1.0.0';

export const schemaVersion = v.pipe(
  v.string(),
  v.regex(/^1\.[0-9]+\.[0-9]+$/, 'not version 1 of the schema (such as "1.0.0")'),
);

/** The file is made for a newer version of this program than the one reading it: reloading the page helps. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError';
  readonly found: string;

  constructor(found: string) {
    super(
      `schema version ${found} is newer than ${SCHEMA_VERSION}, the one this program reads: reload the page`,
    );
    this.found = found;
  }
}

/**
 * Asked before anything else: a newer major version may differ in everything.
 *
 * @throws {NewerVersionError}
 */
export function refuseNewer(json: unknown): void {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return;
  const found = json.schemaVersion;
  if (typeof found !== 'string') return;
  const major = /^([0-9]{1,9})\.[0-9]+\.[0-9]+$/.exec(found)?.[1];
  if (major !== undefined && Number(major) > Number(SCHEMA_VERSION.split('.')[0]))
    throw new NewerVersionError(found);
}
