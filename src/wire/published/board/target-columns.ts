import * as v from 'valibot';
import { civilDay, partialDay, period, year } from '../../fields.ts';
import { scopeSchema } from '../../quantity-schema.ts';
import { tolerant } from '../../strictness.ts';
import { columns } from './columns.ts';
import { shortAmount } from './short-amount.ts';
import { shortFlow } from './short-flow.ts';
import { targetId } from './short-id.ts';

const whole = v.pipe(v.number(), v.safeInteger('not a whole number'));
const index = v.pipe(whole, v.minValue(0, 'not a place in a list'));
/** A fraction in thousandths: 123 is 12.3 %. */
const thousandths = v.nullable(whole);

/** What a goal says besides its amount; `null` for the plain level of a year. */
const terms = v.nullable(
  v.variant('kind', [
    tolerant({
      kind: v.literal('multiple'),
      factor: v.pipe(v.number(), v.gtValue(0, 'no factor')),
      derived: v.exactOptional(v.literal(true)),
    }),
    tolerant({
      kind: v.literal('increase'),
      increase: shortAmount,
      derived: v.exactOptional(v.literal(true)),
    }),
    tolerant({ kind: v.literal('cumulative'), window: period, increase: v.exactOptional(shortAmount) }),
  ]),
);

/** The targets of all pairs, in their order. */
export const TargetColumns = columns({
  id: v.array(targetId),
  goal: v.array(shortAmount),
  terms: v.array(terms),
  flow: v.array(shortFlow),
  scope: v.array(scopeSchema),
  /** The deadline's year; `null` when no date was set. */
  year: v.array(v.nullable(year)),
  /** "Within n years"; `null` where a year was named. */
  within: v.array(v.nullable(v.pipe(whole, v.minValue(1, 'less than one year')))),
  /** The last day where it is not the year's 31 December: `=` is the day of the announcement, `within` years on. */
  lastDay: v.array(v.nullable(v.union([v.literal('='), civilDay]))),
  announcedOn: v.array(v.nullable(partialDay)),
  superseded: v.array(v.picklist([0, 1])),
  /** How many rows further on the row stands that took its place; `null` when it was not moved. */
  moved: v.array(v.nullable(whole)),
  /** On which day, where it is not the day on which the other row was announced; `?` is a day nobody knows. */
  movedOn: v.array(v.nullable(v.union([v.literal('?'), partialDay]))),
  /** Place in `verdicts`. */
  verdict: v.array(index),
  period: v.array(v.nullable(period)),
  years: v.array(v.nullable(whole)),
  /** With a missed target; `=` is the same as `share`. */
  delivered: v.array(v.union([v.literal('='), thousandths])),
  share: v.array(thousandths),
  /** `null` when the target has no progress. */
  timeUsed: v.array(thousandths),
  needed: v.array(thousandths),
  achieved: v.array(thousandths),
  /** Which of the pair's series it shows. */
  series: v.array(v.nullable(index)),
});

export type TargetRead = v.InferOutput<typeof TargetColumns>;
export type TargetWritten = v.InferInput<typeof TargetColumns>;
