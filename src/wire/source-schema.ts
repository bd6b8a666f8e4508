import * as v from 'valibot';
import { PUBLISHER_KINDS, type Source } from '#src/domain/source.ts';
import { id, language, partialDay, partyCode, url, words } from './fields.ts';
import type { ObjectMaker } from './strictness.ts';

export function sourceSchema(object: ObjectMaker) {
  return v.pipe(
    object({
      publisher: id,
      url,
      publishedOn: v.exactOptional(partialDay),
      citing: v.exactOptional(words),
    }),
    v.transform((read): Source => ({
      ...read,
      publishedOn: read.publishedOn ?? null,
      citing: read.citing ?? null,
    })),
  );
}

/** Publishers by id. The id is the key, so it is not written twice. */
export function publishersSchema(object: ObjectMaker) {
  const publisher = object({
    name: words,
    kind: v.picklist(PUBLISHER_KINDS),
    country: v.nullable(partyCode),
    language,
    licence: v.nullable(words),
  });
  return v.pipe(
    v.record(id, publisher),
    v.transform((read) => new Map(Object.entries(read).map(([key, value]) => [key, { id: key, ...value }]))),
  );
}
