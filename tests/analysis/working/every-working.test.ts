import { beforeAll, describe, expect, test } from 'vitest';
import type { StartBasis } from '#src/analysis/start-value.ts';
import type { CellYear, VerdictCell } from '#src/analysis/verdict-matrix.ts';
import { judge } from '#src/analysis/verdict-matrix.ts';
import { cumulativeWorking } from '#src/analysis/working/cumulative-working.ts';
import { spreadsheetBlock } from '#src/analysis/working/spreadsheet-block.ts';
import type { StepId, Working } from '#src/analysis/working/step.ts';
import { type YearlyJudgement, yearlyWorking } from '#src/analysis/working/yearly-working.ts';
import { type LoadedRecord, loadRecord } from '#src/cli/load-record.ts';
import { SCALES } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { column, computed } from './spreadsheet.ts';

// Two ways to every number of the record (domain 6.4.2): what `judge` says, and what a spreadsheet makes of the formula
// that the page hands out for it.

let loaded: LoadedRecord;

beforeAll(async () => {
  loaded = await loadRecord('data');
});

const DAYS = ['2019-06-30', '2022-06-30', '2024-02-15', '2026-11-24', '2031-06-30'];
const BASES: readonly StartBasis[] = ['announced', 'first-measured', 'latest'];
const LABELS = { step: () => 'name', check: () => 'decides' };

interface Case {
  readonly name: string;
  readonly working: Working;
  readonly cell: VerdictCell | null;
  readonly year: CellYear | null;
}

function* cases(): Generator<Case> {
  for (const record of loaded.records) {
    for (const target of record.targets) {
      for (const asOf of DAYS) {
        for (const basis of BASES) {
          const judgement = judge(record, target, day(asOf), basis);
          const name = `${target.id} on ${asOf}, ${basis}`;
          if (judgement.kind === 'cumulative') {
            const working = cumulativeWorking(judgement);
            if (working) yield { name, working, cell: null, year: null };
          } else yield* yearly(judgement, name);
        }
      }
    }
  }
}

function* yearly(judgement: YearlyJudgement, name: string): Generator<Case> {
  for (const cell of judgement.cells) {
    const of = `${name}, ${cell.reporter} ${cell.path} ${cell.reading}`;
    yield { name: of, working: yearlyWorking(judgement, cell), cell, year: null };
    for (const year of cell.years) {
      const working = yearlyWorking(judgement, cell, year);
      yield { name: `${of}, ${year.figure.observation.period.to}`, working, cell, year };
    }
  }
}

function near(a: number, b: number): boolean {
  if (a === b) return true;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
}

describe('every target of the record, every cell and year of it, on five days and from three starts', () => {
  let all: readonly Case[];

  beforeAll(() => {
    all = [...cases()];
  });

  /** What is wrong, by name; an empty list reads well in a failure. */
  function faults(of: (c: Case) => readonly (string | false)[]): readonly string[] {
    return all.flatMap((c) => of(c).flatMap((fault) => (fault === false ? [] : [`${c.name}: ${fault}`])));
  }

  test('there is enough to go through', () => {
    expect(all.length).toBeGreaterThan(5_000);
    expect(new Set(all.flatMap((c) => c.working.steps.map((s) => s.id))).size).toBeGreaterThan(18);
  });

  test('each formula, complete in itself, comes to the value', () => {
    expect(
      faults(({ working }) =>
        working.steps.map((s) => {
          const again = computed(s.spreadsheet);
          return !near(again, s.value) && `${s.id} ${s.spreadsheet} is ${again}, not ${s.value}`;
        }),
      ),
    ).toEqual([]);
  });

  test('pasted as a block, each cell comes to the value of its line, and what decides is true', () => {
    expect(
      faults(({ working }) => {
        const values = column(spreadsheetBlock(working, LABELS));
        return [...working.steps.map((s) => s.value), ...working.checks.map(() => 1)].map(
          (value, i) => !near(values[i] ?? NaN, value) && `B${i + 1} is ${values[i]}, not ${value}`,
        );
      }),
    ).toEqual([]);
  });

  test('what decides is true complete in itself too', () => {
    expect(
      faults(({ working }) => working.checks.map((c) => computed(c.spreadsheet) !== 1 && c.spreadsheet)),
    ).toEqual([]);
  });

  test('the values are those of judge', () => {
    expect(
      faults(({ working, cell, year }) => {
        const numbers = year?.progress;
        if (!cell || !numbers) return [];
        const unit = SCALES[working.scale];
        const judged: Partial<Record<StepId, number | null>> = {
          'share-of-level': numbers.shareOfLevel,
          'share-of-increase': numbers.shareOfIncrease,
          'time-used': numbers.timeUsed,
          'path-value': numbers.due[cell.path] / unit,
          gap: numbers.gap[cell.path] / unit,
          'required-at-start': numbers.requiredGrowthAtStart,
          achieved: numbers.achievedGrowth,
          'required-now': numbers.requiredGrowthFromNow,
          'required-a-year': numbers.requiredPerYear === null ? null : numbers.requiredPerYear / unit,
          ...(cell.path === 'compound'
            ? { pace: numbers.pace }
            : { 'scheduled-share': numbers.shareOfScheduledIncrease }),
        };
        return Object.entries(judged).map(([id, value]) => {
          const step = working.steps.find((s) => s.id === id);
          if (value === null || Number.isNaN(value)) return step !== undefined && `${id} has no answer`;
          return !(step && near(step.value, value)) && `${id} is ${step?.value}, not ${value}`;
        });
      }),
    ).toEqual([]);
  });

  test('the shares of a missed goal are those its words give', () => {
    const missed = all.flatMap(({ name, working: { state, steps } }) => {
      if (state.state !== 'missed') return [];
      const value = (id: StepId) => steps.find((s) => s.id === id)?.value ?? null;
      return [
        {
          name,
          said: [state.shareOfLevel, state.shareOfIncrease],
          worked: [value('share-of-level'), value('share-of-increase')],
        },
      ];
    });
    expect(missed.length).toBeGreaterThan(50);
    expect(
      missed.filter(({ said, worked }) => said.some((x, i) => !near(worked[i] ?? Infinity, x ?? Infinity))),
    ).toEqual([]);
  });

  test('a state that follows from numbers says from which', () => {
    // A forecast in words is tested by its own example: a side that is silent for the newest year has no part in it.
    const wordless = ['pending', 'withdrawn', 'no-deadline', 'will-be-missed'];
    expect(
      faults(({ working: { state, checks } }) => [
        !wordless.includes(state.state) &&
          !('why' in state && ['figures', 'no-figure', 'no-start', 'no-running-sum'].includes(state.why)) &&
          checks.length === 0 &&
          `${state.state} by nothing`,
      ]),
    ).toEqual([]);
  });

  test('formulas are plain ASCII, and the block writes no decimal sign', () => {
    expect(
      faults(({ working }) =>
        [...working.steps, ...working.checks].map(
          ({ spreadsheet }) => !/^=[-+*/^()<>=.\d]+$/.test(spreadsheet) && spreadsheet,
        ),
      ),
    ).toEqual([]);
    expect(
      faults(({ working }) => [/[.,]/.test(spreadsheetBlock(working, LABELS)) && 'a decimal sign']),
    ).toEqual([]);
  });
});
