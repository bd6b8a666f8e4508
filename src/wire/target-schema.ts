import * as v from 'valibot';
import { valueOf, type TradeAmount } from '#src/domain/amount.ts';
import { READINGS } from '#src/domain/source.ts';
import { LINK_KINDS, STRENGTHS, type Goal, type Target } from '#src/domain/target.ts';
import { id, language, partialDay, period, text, tradeAmount, words, year } from './fields.ts';
import { flowSchema, scopeSchema } from './quantity-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { ObjectMaker } from './strictness.ts';

const derived = v.exactOptional(v.literal(true));

/** A goal of nothing would make every later division meaningless. */
const aim = v.pipe(
  tradeAmount,
  v.check((amount: TradeAmount) => valueOf(amount) > 0, 'an amount of zero, which is no goal'),
);

export function goalSchema(object: ObjectMaker) {
  return v.pipe(
    v.variant('kind', [
      object({ kind: v.literal('level'), amount: aim }),
      object({
        kind: v.literal('multiple'),
        amount: aim,
        factor: v.pipe(v.number(), v.gtValue(0, 'no factor'), v.maxValue(1000, 'no factor of trade')),
        derived,
      }),
      object({ kind: v.literal('increase'), amount: aim, increase: aim, derived }),
      object({
        kind: v.literal('cumulative'),
        amount: aim,
        window: period,
        increase: v.exactOptional(aim),
      }),
    ]),
    v.transform((read): Goal => {
      switch (read.kind) {
        case 'level':
          return read;
        case 'multiple':
        case 'increase':
          return { ...read, derived: read.derived ?? false };
        case 'cumulative':
          return { ...read, increase: read.increase ?? null };
      }
    }),
  );
}

function deadlineSchema(object: ObjectMaker) {
  return object({
    text: text(object),
    reading: v.variant('kind', [
      object({ kind: v.literal('none') }),
      object({ kind: v.literal('by-year'), year }),
      object({
        kind: v.literal('within-years'),
        years: v.pipe(
          v.number(),
          v.integer('not a whole number of years'),
          v.minValue(1, 'less than one year'),
        ),
        year,
      }),
    ]),
  });
}

function quantitySchema(object: ObjectMaker) {
  return object({ flow: flowSchema(object), scope: scopeSchema });
}

export function targetSchema(object: ObjectMaker) {
  return v.pipe(
    object({
      id,
      announcedOn: v.exactOptional(partialDay),
      announcedOnBasis: v.picklist(['page', 'inferred', 'unknown']),
      speaker: text(object),
      words: object({
        paraphrase: text(object),
        quote: v.exactOptional(object({ lang: language, text: words })),
      }),
      strength: v.picklist(STRENGTHS),
      goal: goalSchema(object),
      quantity: quantitySchema(object),
      baseline: v.exactOptional(object({ amount: tradeAmount, period, derived })),
      deadline: deadlineSchema(object),
      link: v.exactOptional(object({ kind: v.picklist(LINK_KINDS), target: id })),
      withdrawn: v.exactOptional(object({ on: partialDay, source: sourceSchema(object) })),
      source: sourceSchema(object),
      reading: v.picklist(READINGS),
      note: v.exactOptional(text(object)),
    }),
    v.transform((read): Target => ({
      ...read,
      announcedOn: read.announcedOn ?? null,
      words: { ...read.words, quote: read.words.quote ?? null },
      baseline: read.baseline ? { ...read.baseline, derived: read.baseline.derived ?? false } : null,
      link: read.link ?? null,
      withdrawn: read.withdrawn ?? null,
      note: read.note ?? null,
    })),
  );
}
