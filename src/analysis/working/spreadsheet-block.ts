import { filled, spreadsheetText, twoAtATime } from './formula.ts';
import type { Check, Step, Working } from './step.ts';

/** What a line is called, in the reader's language. */
export interface BlockLabels {
  readonly step: (step: Step) => string;
  readonly check: (check: Check) => string;
}

/**
 * The working as a block to paste at cell A1: a name, a tab, and a number or a formula that refers to the numbers above
 * it as B1, B2 and so on; a comparison that holds is TRUE.
 *
 * A decimal sign would be read as text, or as a date, where the sheet's language writes the other one, so there is
 * none: 4.97 is written `=497/100`.
 */
export function spreadsheetBlock(
  { steps, checks }: Pick<Working, 'steps' | 'checks'>,
  labels: BlockLabels,
): string {
  const cells = new Map(steps.map((step, i) => [step.symbol, `B${i + 1}`]));
  const inCells = (formula: string) =>
    withoutDecimalSign(spreadsheetText(filled(formula, (s) => cells.get(s) ?? s)));
  return [
    ...steps.map((step) => `${labels.step(step)}\t${cellOf(step, inCells)}`),
    ...checks.map((check) => `${labels.check(check)}\t=${inCells(twoAtATime(check.formula))}`),
  ].join('\n');
}

/** Years are written into the formula that uses them, because they have no line of their own. */
function cellOf({ symbol, formula, spreadsheet, unit }: Step, inCells: (formula: string) => string): string {
  const right =
    formula === symbol || unit === 'years' ? spreadsheet.slice(1) : formula.slice(symbol.length + 3);
  const cell = inCells(right);
  if (/^\d+$/.test(cell)) return cell;
  return `=${/^\(\d+\/\d+\)$/.test(cell) ? cell.slice(1, -1) : cell}`;
}

function withoutDecimalSign(formula: string): string {
  return formula.replaceAll(/(\d+)\.(\d+)/g, (_, whole: string, decimals: string) => {
    return `(${Number(whole + decimals)}/1${'0'.repeat(decimals.length)})`;
  });
}
