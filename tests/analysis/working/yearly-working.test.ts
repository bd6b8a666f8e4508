import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '#src/analysis/verdict-matrix.ts';
import type { StepId, Working } from '#src/analysis/working/step.ts';
import { spreadsheetBlock } from '#src/analysis/working/spreadsheet-block.ts';
import { type YearlyJudgement, yearlyWorking } from '#src/analysis/working/yearly-working.ts';
import { day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import { figure, pairRecord, target, type TargetFields, trade } from '#tests/record-builder.ts';
import { column, computed } from './spreadsheet.ts';

const LABELS = {
  step: ({ symbol }: { symbol: string }) => symbol,
  check: ({ formula }: { formula: string }) => formula,
};

function judged(
  observations: readonly Observation[],
  asOf = '2026-11-24',
  fields: TargetFields = {},
): YearlyJudgement {
  const promise = target(fields);
  const judgement = judge(pairRecord({ targets: [promise], observations }), promise, day(asOf));
  if (judgement.kind !== 'yearly') throw new Error('expected a yearly goal');
  return judgement;
}

/** The working of the default reading. */
function working(
  observations: readonly Observation[],
  path: 'compound' | 'straight' = 'compound',
  asOf?: string,
  fields?: TargetFields,
  reading = 'calendar-year',
): Working {
  const judgement = judged(observations, asOf, fields);
  const cell = judgement.cells.find((c) => c.path === path && c.reading === reading);
  if (cell === undefined) throw new Error(`no cell for ${path}`);
  return yearlyWorking(judgement, cell);
}

function step({ steps }: Working, id: StepId) {
  const found = steps.find((s) => s.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

describe('from 4.0 in 2021 to 10 in 2026 (domain 7.6)', () => {
  test.each([
    ['2022', '4.6', 0.746, 0.5],
    ['2022', '5.0', 1.243, 0.833],
    ['2023', '4.4', 0.243, 0.167],
    ['2024', '4.3', 0.121, 0.083],
    ['2024', '4.46', 0.184, 0.128],
    ['2025', '4.97', 0.277, 0.202],
  ])('%s, %s: the formulas come to R %s and q %s', (year, amount, pace, share) => {
    const seen = [figure('UZB', year, amount)];
    expect(computed(step(working(seen), 'pace').spreadsheet)).toBeCloseTo(pace, 3);
    expect(computed(step(working(seen, 'straight'), 'scheduled-share').spreadsheet)).toBeCloseTo(share, 3);
  });

  test('4.97 in 2025: each formula in symbols, with its numbers and for a spreadsheet', () => {
    const found = working([figure('UZB', '2025', '4.97')]);
    expect(found.steps.map((s) => [s.formula, s.numbers, s.spreadsheet])).toEqual([
      ['B₀', '4.0', '=4'],
      ['T', '10', '=10'],
      ['V', '4.97', '=4.97'],
      ['n = t_D − t₀', '2026 − 2021', '=2026-2021'],
      ['k = t − t₀', '2025 − 2021', '=2025-2021'],
      ['τ = k / n', '4 / 5', '=4/5'],
      ['s = V / T', '4.97 / 10', '=4.97/10'],
      ['p = (V − B₀) / (T − B₀)', '(4.97 − 4.0) / (10 − 4.0)', '=(4.97-4)/(10-4)'],
      ['P = B₀ · (T / B₀)^τ', '4.0 · (10 / 4.0)^0.8', '=4*(10/4)^(4/5)'],
      ['d = V − P', '4.97 − 8.32553', '=4.97-(4*(10/4)^(4/5))'],
      ['g₀ = (T / B₀)^(1 / n) − 1', '(10 / 4.0)^(1 / 5) − 1', '=(10/4)^(1/5)-1'],
      ['g_a = (V / B₀)^(1 / k) − 1', '(4.97 / 4.0)^(1 / 4) − 1', '=(4.97/4)^(1/4)-1'],
      ['R = g_a / g₀', '0.0557816 / 0.201124', '=((4.97/4)^(1/4)-1)/((10/4)^(1/5)-1)'],
      ['g_r = (T / V)^(1 / (n − k)) − 1', '(10 / 4.97)^(1 / (5 − 4)) − 1', '=(10/4.97)^(1/(5-4))-1'],
      ['a = (T − V) / (n − k)', '(10 − 4.97) / (5 − 4)', '=(10-4.97)/(5-4)'],
    ]);
    expect(found).toMatchObject({ scale: 'billion', currency: 'USD', state: { state: 'far-behind' } });
    // 0.277 of the pace, under 0.60.
    expect(found.checks).toEqual([
      {
        formula: '0 ≤ R < 0.60',
        numbers: '0 ≤ 0.277349 < 0.60',
        spreadsheet:
          '=(0<=(((4.97/4)^(1/4)-1)/((10/4)^(1/5)-1)))*((((4.97/4)^(1/4)-1)/((10/4)^(1/5)-1))<0.6)=1',
      },
    ]);
  });

  test('as a block for cell A1: names, numbers without a decimal sign, formulas that refer to cells', () => {
    const found = working([figure('UZB', '2025', '4.97')]);
    expect(spreadsheetBlock(found, LABELS).split('\n')).toEqual([
      'B₀\t4',
      'T\t10',
      'V\t=497/100',
      'n\t=2026-2021',
      'k\t=2025-2021',
      'τ\t=B5/B4',
      's\t=B3/B2',
      'p\t=(B3-B1)/(B2-B1)',
      'P\t=B1*(B2/B1)^B6',
      'd\t=B3-B9',
      'g₀\t=(B2/B1)^(1/B4)-1',
      'g_a\t=(B3/B1)^(1/B5)-1',
      'R\t=B12/B11',
      'g_r\t=(B2/B3)^(1/(B4-B5))-1',
      'a\t=(B2-B3)/(B4-B5)',
      '0 ≤ R < 0.60\t=(0<=B13)*(B13<(6/10))=1',
    ]);
  });

  test('a year of the cell has its own figure and state', () => {
    const judgement = judged([figure('UZB', '2022', '4.6'), figure('UZB', '2025', '4.97')]);
    const cell = judgement.cells.find((c) => c.path === 'compound')!;
    const found = yearlyWorking(judgement, cell, cell.years[0]);
    expect(step(found, 'figure').numbers).toBe('4.6');
    // R 0.746
    expect(found).toMatchObject({
      state: { state: 'too-slow' },
      checks: [{ formula: '0.60 ≤ R < 0.95', numbers: '0.60 ≤ 0.745807 < 0.95' }],
    });
  });
});

describe('what decides', () => {
  const decides = (found: Working) => found.checks.map((c) => `${c.formula}: ${c.numbers}`);
  const soFar = figure('UZB', '2025', '4.97');

  test('missed: all that 5.5 can mean is below 10, and the shares are those of the due year', () => {
    const found = working([soFar, figure('UZB', '2026', '5.5')], 'compound', '2027-02-15');
    expect(decides(found)).toEqual(['V⁺ ≤ T: 5.55 ≤ 10']);
    // (5.5 − 4) / (10 − 4)
    expect(step(found, 'share-of-increase').value).toBe(0.25);
    expect(step(found, 'highest')).toMatchObject({ formula: 'V⁺ = V + 0.05', spreadsheet: '=5.5+0.05' });
    expect(found.steps.some((s) => s.id === 'pace')).toBe(false);
  });

  test('missed by "over 5.5": the bound alone can be compared, and there is no share of the increase', () => {
    const found = working([figure('UZB', '2026', 'above 5.5')], 'compound', '2027-02-15');
    expect(decides(found)).toEqual(['V⁻ < T: 5.5 < 10']);
    expect(found.steps.map((s) => s.id)).toEqual(['start', 'goal', 'figure', 'share-of-level', 'lowest']);
  });

  test('reached: the least that 10.2 can mean is above 10', () => {
    expect(decides(working([figure('UZB', '2024', '10.2')]))).toEqual(['V⁻ ≥ T: 10.15 ≥ 10']);
  });

  test('within rounding: 10 lies inside what 10.0 can mean, or "about 9.9" of 9.95', () => {
    expect(decides(working([figure('UZB', '2026', '10.0')], 'compound', '2027-02-15'))).toEqual([
      'V⁻ < T < V⁺: 9.95 < 10 < 10.05',
    ]);
    const about = working([figure('UZB', '2026', 'about 9.9')], 'compound', '2027-02-15', { goal: '9.95' });
    expect(decides(about)).toEqual(['V⁻ < T < V⁺: 9.8 < 9.95 < 10']);
  });

  test('reached and fallen: both figures are compared', () => {
    const found = working([figure('UZB', '2024', '10.2'), figure('UZB', '2025', '9.1')]);
    expect(decides(found)).toEqual(['V⁻ ≥ T: 10.15 ≥ 10', 'W⁺ ≤ T: 9.15 ≤ 10']);
  });

  test('reached late: the due year had not, the later one had', () => {
    const found = working(
      [figure('UZB', '2026', '8'), figure('UZB', '2028', '10.2')],
      'compound',
      '2029-02-15',
    );
    expect(decides(found)).toEqual(['V⁻ ≥ T: 10.15 ≥ 10', 'W⁻ < T: 7.5 < 10']);
    // "Nearly 8" has no lower end.
    const nearly = [figure('UZB', '2026', 'below 8'), figure('UZB', '2028', '10.2')];
    expect(decides(working(nearly, 'compound', '2029-02-15'))).toEqual([
      'V⁻ ≥ T: 10.15 ≥ 10',
      'W⁺ ≤ T: 8 ≤ 10',
    ]);
  });

  test('too early: one year of six', () => {
    const six = { deadline: { kind: 'by-year', year: 2027 } } as const;
    expect(decides(working([figure('UZB', '2022', '4.6')], 'compound', '2023-02-15', six))).toEqual([
      'τ < 0.2: 0.166667 < 0.2',
    ]);
  });

  test('below the start: less than nothing of the pace, or of the scheduled increase', () => {
    const fallen = [figure('UZB', '2023', '3.9')];
    // (3.9 − 4) / (6.4 − 4) = −0.0417
    expect(decides(working(fallen, 'straight'))).toEqual(['q < 0: −0.0416667 < 0']);
  });

  test('a goal no higher than the start', () => {
    expect(decides(working([soFar], 'compound', undefined, { goal: '4.0' }))).toEqual([
      'V⁻ ≥ T: 4.965 ≥ 4.0',
    ]);
    expect(decides(working([figure('UZB', '2025', '3.0')], 'compound', undefined, { goal: '3.9' }))).toEqual([
      'T ≤ B₀: 3.9 ≤ 4.0',
    ]);
  });

  test('the forecast: the growth needed against the fastest year, as published or of two figures', () => {
    // Needed in 2026: 10 / 4.97 − 1 = 101 %; four comparable figures make a projection.
    const years = ['2021', '2022', '2023', '2024'].map((y, i) => figure('UZB', y, `4.${i}`));
    const published = working([...years, figure('UZB', '2025', '4.97', { growth: '11.4' })], 'compound');
    // 4.97 / 4.3 − 1 = 15.6 % is more than the 11.4 % that was published.
    expect(decides(published)).toEqual(['g_r ≥ 1.5 · f: 1.01207 ≥ 1.5 · (4.97 / 4.3 − 1)']);
    const faster = working([...years, figure('UZB', '2025', '4.97', { growth: '17.5' })], 'compound');
    expect(decides(faster)).toEqual(['g_r ≥ 1.5 · f: 1.01207 ≥ 1.5 · (17.5 / 100)']);
    expect(step(faster, 'fastest')).toMatchObject({ value: 0.175, spreadsheet: '=17.5/100' });
  });

  test('nothing while the figure is awaited, or without a date', () => {
    expect(working([soFar], 'compound', '2026-12-07')).toMatchObject({
      state: { state: 'pending' },
      checks: [],
    });
    const undated = working([soFar], 'compound', undefined, { deadline: { kind: 'none' } });
    expect(undated.checks).toEqual([]);
    // Shares need no deadline.
    expect(undated.steps.map((s) => s.id)).toEqual([
      'start',
      'goal',
      'figure',
      'share-of-level',
      'share-of-increase',
    ]);
  });
});

describe('units and years', () => {
  test('millions beside a goal in billions keep their digits', () => {
    const found = working([figure('UZB', '2025', '850 million USD')], 'compound', undefined, {
      goal: '1.5',
      baseline: ['400 million USD', '2021'],
    });
    expect(found.scale).toBe('billion');
    expect([step(found, 'start'), step(found, 'figure')].map((s) => [s.numbers, s.spreadsheet])).toEqual([
      ['0.400', '=0.4'],
      ['0.850', '=0.85'],
    ]);
  });

  test('billions beside a goal in millions are written in millions', () => {
    const found = working([figure('UZB', '2026', '1.25')], 'compound', '2027-02-15', {
      goal: '900 million USD',
      baseline: ['45.5 million USD', '2021'],
    });
    expect(found.scale).toBe('million');
    expect([step(found, 'figure').numbers, step(found, 'lowest').numbers]).toEqual(['1250', '1250 − 5']);
  });

  test('twelve months that end in November are counted from the end of December', () => {
    const found = working(
      [figure('UZB', '2025', '4.97')],
      'compound',
      undefined,
      undefined,
      'last-twelve-months',
    );
    expect(step(found, 'years')).toMatchObject({
      numbers: '(2026 + 11 / 12) − (2021 + 12 / 12)',
      spreadsheet: '=(2026+11/12)-(2021+12/12)',
    });
    expect(step(found, 'years').value).toBeCloseTo(4.9167, 4);
  });

  test('fiscal years that turn at the same month are counted as years', () => {
    const found = working([figure('IND', '2022-04/2023-03', '4.6')], 'compound', '2023-06-30', {
      baseline: ['4.0', '2020-04/2021-03'],
    });
    expect(step(found, 'years-used').numbers).toBe('2023 − 2021');
  });

  test('"double it" from an announced start is a formula; a named amount is not', () => {
    const goal = { kind: 'multiple', amount: trade('8'), factor: 2, derived: true } as const;
    const seen = [figure('UZB', '2025', '4.97')];
    expect(step(working(seen, 'compound', undefined, { goal }), 'goal')).toMatchObject({
      formula: 'T = 2 · B₀',
      spreadsheet: '=2*4',
      value: 8,
    });
    const named = { ...goal, derived: false };
    expect(step(working(seen, 'compound', undefined, { goal: named }), 'goal').formula).toBe('T');
  });
});

test('law: whatever the figures, every formula comes to its value, alone and in the block', () => {
  const amount = fc.integer({ min: 1, max: 99_999 }).map((n) => (n / 100).toFixed(2));
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      fc.integer({ min: 2022, max: 2030 }),
      fc.constantFrom('compound' as const, 'straight' as const),
      (from, goal, value, year, path) => {
        const found = working([figure('UZB', String(year), value)], path, '2031-06-30', {
          goal,
          baseline: [from, '2021'],
          deadline: { kind: 'by-year', year: 2030 },
        });
        const cells = column(spreadsheetBlock(found, LABELS));
        for (const [i, { spreadsheet, value: is }] of found.steps.entries()) {
          const scale = Math.max(1, Math.abs(is));
          // Two roads through a small difference of large numbers: a ratio of growths near zero loses some digits.
          expect(Math.abs(computed(spreadsheet) - is) / scale).toBeLessThan(1e-9);
          expect(Math.abs((cells[i] ?? NaN) - is) / scale).toBeLessThan(1e-9);
        }
      },
    ),
  );
});
