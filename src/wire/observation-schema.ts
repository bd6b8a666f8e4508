import * as v from 'valibot';
import { BASES, STATUSES, type Observation } from '#src/domain/observation.ts';
import { READINGS } from '#src/domain/source.ts';
import { id, partyCode, percent, period, reporter, text, tradeAmount } from './fields.ts';
import { flowSchema, scopeSchema } from './quantity-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { ObjectMaker } from './strictness.ts';

export function observationSchema(object: ObjectMaker) {
  return v.pipe(
    object({
      id,
      period,
      flow: flowSchema(object),
      scope: scopeSchema,
      reporter,
      basis: v.picklist(BASES),
      status: v.picklist(STATUSES),
      amount: tradeAmount,
      growth: v.exactOptional(percent),
      share: v.exactOptional(object({ percent, of: partyCode })),
      source: sourceSchema(object),
      reading: v.picklist(READINGS),
      supersedes: v.exactOptional(id),
      sameFactAs: v.exactOptional(id),
      note: v.exactOptional(text(object)),
    }),
    v.transform((read): Observation => ({
      ...read,
      growth: read.growth ?? null,
      share: read.share ?? null,
      supersedes: read.supersedes ?? null,
      sameFactAs: read.sameFactAs ?? null,
      note: read.note ?? null,
    })),
  );
}
