import fc from 'fast-check';
import { type DueTarget, OUTCOMES } from '#src/domain/track-record.ts';
import { date, trade } from '#tests/record-builder.ts';

/** $5bn by 2022, missed; of a known pair, said three years before, from half of it. */
export const due = (target: string, fields: Partial<DueTarget> = {}): DueTarget => ({
  target,
  pair: 'kaz-uzb',
  goal: trade('5'),
  year: 2022,
  announcedOn: date('2019-06-01'),
  horizon: 3,
  multiple: 2,
  moved: false,
  outcome: 'missed',
  verdict: 'missed',
  ...fields,
});

/** Any list of targets, each with its own id. */
export const anyDue: fc.Arbitrary<readonly DueTarget[]> = fc
  .array(
    fc.record({
      pair: fc.constantFrom('kaz-uzb', 'chn-rus', 'ind-vnm'),
      goal: fc.constantFrom(trade('5'), trade('12.5'), trade('850 million EUR')),
      year: fc.integer({ min: 1990, max: 2030 }),
      announcedOn: fc.constantFrom(null, date('2011'), date('2011-05'), date('2011-05-06')),
      horizon: fc.option(fc.integer({ min: 0, max: 30 })),
      multiple: fc.option(fc.double({ min: 0.1, max: 20, noNaN: true })),
      moved: fc.boolean(),
      outcome: fc.constantFrom(...OUTCOMES),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map((fields, i) => due(`t${i}`, fields)));
