import * as v from 'valibot';
import { SCOPES } from '#src/domain/observation.ts';
import { partyCode } from './fields.ts';
import type { ObjectMaker } from './strictness.ts';

/** Both directions together, or one with its exporter and importer. */
export function flowSchema(object: ObjectMaker) {
  return v.union([v.literal('turnover'), object({ exporter: partyCode, importer: partyCode })]);
}

export const scopeSchema = v.picklist(SCOPES);
