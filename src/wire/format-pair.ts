import type * as v from 'valibot';
import type { Observation } from '#src/domain/observation.ts';
import { formatPeriod } from '#src/domain/period.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import type { Source } from '#src/domain/source.ts';
import type { Goal, Target } from '#src/domain/target.ts';
import { formatAmount } from './amount.ts';
import type { observationSchema } from './observation-schema.ts';
import type { pairEntries } from './pair-schema.ts';
import type { publishersSchema, sourceSchema } from './source-schema.ts';
import type { goalSchema, targetSchema } from './target-schema.ts';

// The way back from the domain to the file: what is `null` inside is left out there. The return types are the
// schemas' inputs, so a field forgotten here does not compile.

type WirePair = v.InferInput<v.ObjectSchema<ReturnType<typeof pairEntries>, undefined>>;
type Wire<F extends (...of: never[]) => v.GenericSchema> = v.InferInput<ReturnType<F>>;

/** The content of the pair's file. `parsePairFile` reads it back as `record`. */
export function formatPair(record: PairRecord): WirePair {
  return {
    pair: record.pair,
    sides: record.sides,
    targets: record.targets.map(formatTarget),
    observations: record.observations.map(formatObservation),
    claims: record.claims.map((claim) => ({
      ...claim,
      statements: claim.statements.map((statement) => ({
        ...statement,
        amount: formatAmount(statement.amount),
        source: formatSource(statement.source),
      })),
    })),
    events: record.events.map((event) => ({ ...event, source: formatSource(event.source) })),
  };
}

function formatTarget(target: Target): Wire<typeof targetSchema> {
  const { announcedOn, words, baseline, link, withdrawn, note, ...rest } = target;
  return {
    ...rest,
    ...(announcedOn !== null && { announcedOn }),
    words: { paraphrase: words.paraphrase, ...(words.quote !== null && { quote: words.quote }) },
    goal: formatGoal(target.goal),
    ...(baseline !== null && {
      baseline: {
        amount: formatAmount(baseline.amount),
        period: formatPeriod(baseline.period),
        ...(baseline.derived && { derived: true as const }),
      },
    }),
    ...(link !== null && { link }),
    ...(withdrawn !== null && { withdrawn: { on: withdrawn.on, source: formatSource(withdrawn.source) } }),
    source: formatSource(target.source),
    ...(note !== null && { note }),
  };
}

function formatGoal(goal: Goal): Wire<typeof goalSchema> {
  const amount = formatAmount(goal.amount);
  switch (goal.kind) {
    case 'level':
      return { kind: goal.kind, amount };
    case 'multiple':
      return {
        kind: goal.kind,
        amount,
        factor: goal.factor,
        ...(goal.derived && { derived: true as const }),
      };
    case 'increase':
      return {
        kind: goal.kind,
        amount,
        increase: formatAmount(goal.increase),
        ...(goal.derived && { derived: true as const }),
      };
    case 'cumulative':
      return {
        kind: goal.kind,
        amount,
        window: formatPeriod(goal.window),
        ...(goal.increase !== null && { increase: formatAmount(goal.increase) }),
      };
  }
}

function formatObservation(observation: Observation): Wire<typeof observationSchema> {
  const { growth, share, supersedes, sameFactAs, note, ...rest } = observation;
  return {
    ...rest,
    period: formatPeriod(observation.period),
    amount: formatAmount(observation.amount),
    ...(growth !== null && { growth }),
    ...(share !== null && { share }),
    source: formatSource(observation.source),
    ...(supersedes !== null && { supersedes }),
    ...(sameFactAs !== null && { sameFactAs }),
    ...(note !== null && { note }),
  };
}

export function formatSource({ publisher, url, publishedOn, citing }: Source): Wire<typeof sourceSchema> {
  return { publisher, url, ...(publishedOn !== null && { publishedOn }), ...(citing !== null && { citing }) };
}

export function formatPublishers(publishers: Publishers): Wire<typeof publishersSchema> {
  const rows = [...publishers].map(([id, { name, kind, country, language, licence }]) => {
    return [id, { name, kind, country, language, licence }] as const;
  });
  return Object.fromEntries(rows);
}
