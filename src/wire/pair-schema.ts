import * as v from 'valibot';
import { CLAIM_SUBJECTS } from '#src/domain/claim.ts';
import { EVENT_KINDS } from '#src/domain/event.ts';
import { READINGS } from '#src/domain/source.ts';
import { claimedAmount, id, pairCode, partialDay, partyCode, shortText, text } from './fields.ts';
import { observationSchema } from './observation-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { ObjectMaker } from './strictness.ts';
import { targetSchema } from './target-schema.ts';

function sidesSchema(object: ObjectMaker) {
  return object({ first: partyCode, second: partyCode });
}

/** The keys of a pair, in the record's file and in the published one. This is the only description of them. */
export function pairEntries(object: ObjectMaker) {
  const reading = v.picklist(READINGS);
  const statement = object({
    claimant: text(object),
    amount: claimedAmount,
    what: text(object),
    source: sourceSchema(object),
    reading,
  });
  return {
    pair: pairCode,
    sides: sidesSchema(object),
    targets: v.array(targetSchema(object)),
    observations: v.array(observationSchema(object)),
    claims: v.array(
      object({
        id,
        date: partialDay,
        about: v.picklist(CLAIM_SUBJECTS),
        subject: text(object),
        statements: v.array(statement),
      }),
    ),
    events: v.array(
      object({
        id,
        date: partialDay,
        kind: v.picklist(EVENT_KINDS),
        title: text(object),
        short: shortText(object),
        source: sourceSchema(object),
        reading,
      }),
    ),
  };
}
