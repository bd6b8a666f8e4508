import { annualSeries, measures } from '#src/analysis/annual-series.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { mirror } from '#src/analysis/mirror/mirror.ts';
import type { Answer } from '#src/analysis/part-year/estimate.ts';
import { partYearOutlooks, replays } from '#src/analysis/part-year/part-year-outlook.ts';
import { partYears } from '#src/analysis/part-year/part-years.ts';
import { realChange } from '#src/analysis/real-change.ts';
import { realBaseYears } from '#src/analysis/real-terms.ts';
import { baseRates } from '#src/analysis/track-record/base-rates.ts';
import { growthRank } from '#src/analysis/track-record/growth-rank.ts';
import { spellsOf } from '#src/analysis/track-record/growth-spells.ts';
import { trackRecord } from '#src/analysis/track-record/track-record.ts';
import type { Judgement, VerdictCell } from '#src/analysis/verdict-matrix.ts';
import { cumulativeWorking } from '#src/analysis/working/cumulative-working.ts';
import type { Working } from '#src/analysis/working/step.ts';
import { yearlyWorking } from '#src/analysis/working/yearly-working.ts';
import type { Day } from '#src/domain/day.ts';
import { endsAt, formatPeriod } from '#src/domain/period.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord } from '#src/domain/record.ts';
import type { Target } from '#src/domain/target.ts';
import type { Spell } from '#src/domain/track-record.ts';
import { formatAmount } from '#src/wire/amount.ts';
import { intervalJson } from './state-json.ts';

/** What a judgement is set beside: the other pairs, and prices. */
export interface Surroundings {
  readonly records: readonly PairRecord[];
  readonly prices: PriceIndex;
}

/**
 * What stands on the page beside the verdict, for one target in a record as known on the day: figures by id, values in
 * whole currency units, shares and growth as fractions.
 */
export function contextJson(
  known: PairRecord,
  target: Target,
  asOf: Day,
  judgement: Judgement,
  { records, prices }: Surroundings,
) {
  const { quantity } = target;
  const cells = judgement.kind === 'yearly' ? judgement.cells : [];
  const lead = cells.find((c) => c.progress !== null) ?? null;
  const parts = partYears(known, quantity, annualSeries(known, quantity));
  return {
    partYear: partYearOutlooks(known, quantity, parts).map((o) => ({
      reporter: o.reporter,
      observation: o.part.id,
      period: formatPeriod(o.part.period),
      trailingTwelveMonths: answerJson(o.trailing),
      samePeriodGrowth: answerJson(o.samePeriod),
      seasonalShare: answerJson(o.seasonal),
      flatErrors: o.flat.map(({ year, error }) => ({ year: formatPeriod(year.period), error })),
    })),
    partYearReplays: replays(known, quantity).map(({ method, part, ratio }) => ({
      method,
      observation: part.id,
      actualOverEstimate: ratio,
    })),
    mirror: mirrorJson(known, target),
    implied: impliedFlags(known)
      .filter((flag) => measures(flag.observation, quantity))
      .map(impliedJson),
    realTerms: lead && realBaseYears(target, prices).flatMap((base) => realChange(lead, base, prices) ?? []),
    happenedBefore: lead && rankJson(lead, known, target, records),
    baseRates: baseRates(trackRecord(records, asOf).due),
    working:
      judgement.kind === 'yearly'
        ? cells.map((cell) => ({
            reporter: cell.reporter,
            path: cell.path,
            reading: cell.reading,
            ...workingJson(yearlyWorking(judgement, cell)),
          }))
        : [cumulativeWorking(judgement)].flatMap((found) => (found ? [workingJson(found)] : [])),
  };
}

function answerJson(answer: Answer) {
  if (answer.kind === 'none') return answer;
  const { value, interval, observations, oneSource } = answer.estimate;
  return {
    kind: answer.kind,
    value,
    interval: intervalJson(interval),
    oneSource,
    observations: observations.map((o) => o.id),
  };
}

function mirrorJson(known: PairRecord, { quantity }: Target) {
  return mirror(known, quantity.scope).map(({ period, compared, oneSided }) => ({
    period: formatPeriod(period),
    compared: compared.map((d) => ({
      exporter: d.exporter,
      importer: d.importer,
      exports: d.exports.id,
      imports: d.imports.id,
      asymmetry: d.asymmetry,
      ratio: d.ratio,
      sign: d.sign,
    })),
    oneSided: oneSided.map(({ exporter, importer, known: row, missing }) => ({
      exporter,
      importer,
      observation: row.id,
      missing,
    })),
  }));
}

function impliedJson({ rule, observation, against, period, implied }: ImpliedFlag) {
  return {
    rule,
    observation: observation.id,
    against: against && { observation: against.id, amount: formatAmount(against.amount) },
    period: formatPeriod(period),
    interval: intervalJson(implied),
  };
}

/** The growth still needed from the newest judged figure among the pair's own past growth and that of all pairs. */
function rankJson(
  cell: VerdictCell,
  known: PairRecord,
  { quantity }: Target,
  records: readonly PairRecord[],
) {
  const judged = cell.years.at(-1);
  const needed = judged?.progress.requiredGrowthFromNow ?? null;
  if (!cell.due || !judged || needed === null) return null;
  const years = Math.round(endsAt(cell.due) - judged.figure.end);
  const { own, all } = growthRank(
    needed,
    years,
    spellsOf(known, quantity),
    records.flatMap((record) => spellsOf(record)),
  );
  return {
    reporter: cell.reporter,
    needed,
    years,
    own: { ...own, fastest: own.fastest && spellJson(own.fastest) },
    all: { ...all, fastest: all.fastest && spellJson(all.fastest) },
  };
}

function spellJson({ pair, reporter, from, to, growth }: Spell) {
  return { pair, reporter, from, to, growth };
}

function workingJson({ scale, currency, steps, checks }: Working) {
  return {
    scale,
    currency,
    steps: steps.map(({ id, symbol, formula, numbers, spreadsheet, value, unit }) => ({
      id,
      symbol,
      formula,
      numbers,
      spreadsheet,
      value,
      unit,
    })),
    checks,
  };
}
