import * as v from 'valibot';
import type { Board, BoardTarget } from '#src/domain/board.ts';
import { STATUSES } from '#src/domain/observation.ts';
import { id, pairCode, partialDay, period, reporter, tradeAmount, vintage } from '../fields.ts';
import { formatBoardFigure, formatBoardTarget, formatPublishers } from '../format-pair.ts';
import { sidesSchema } from '../pair-schema.ts';
import { parseWith } from '../parse.ts';
import { flowSchema, scopeSchema } from '../quantity-schema.ts';
import { publishersSchema, sourceSchema } from '../source-schema.ts';
import { tolerant } from '../strictness.ts';
import { deadlineSchema, goalSchema, quantitySchema } from '../target-schema.ts';
import { SCHEMA_VERSION, refuseNewer, schemaVersion } from './schema-version.ts';

const target = v.pipe(
  tolerant({
    id,
    goal: goalSchema(tolerant),
    quantity: quantitySchema(tolerant),
    deadline: deadlineSchema(tolerant),
    announcedOn: v.exactOptional(partialDay),
  }),
  v.transform((read): BoardTarget => ({ ...read, announcedOn: read.announcedOn ?? null })),
);

const latest = tolerant({
  observation: id,
  period,
  amount: tradeAmount,
  reporter,
  status: v.picklist(STATUSES),
  scope: scopeSchema,
  flow: flowSchema(tolerant),
  source: sourceSchema(tolerant),
});

/** What `index.json` holds. This is the only description of it. */
export const Index = tolerant({
  schemaVersion,
  vintage,
  pairs: v.array(
    tolerant({
      pair: pairCode,
      sides: sidesSchema(tolerant),
      targets: v.pipe(v.number(), v.safeInteger('not a count'), v.minValue(0, 'not a count')),
      target: v.nullable(target),
      latest: v.nullable(latest),
    }),
  ),
  publishers: publishersSchema(tolerant),
});

/**
 * @throws {NewerVersionError} when it is made for a newer reader.
 * @throws {RecordError} with every other fault. Unknown keys are ignored.
 */
export function parseIndex(json: unknown): Board {
  refuseNewer(json);
  const { vintage: published, pairs, publishers } = parseWith(Index, json, 'index.json');
  return { vintage: published, pairs, publishers };
}

/** The content that `parseIndex` reads back. */
export function formatIndex(board: Board) {
  return {
    schemaVersion: SCHEMA_VERSION,
    vintage: board.vintage,
    pairs: board.pairs.map((row) => ({
      ...row,
      target: row.target === null ? null : formatBoardTarget(row.target),
      latest: row.latest === null ? null : formatBoardFigure(row.latest),
    })),
    publishers: formatPublishers(board.publishers),
  };
}
