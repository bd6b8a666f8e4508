import { filled, sixDigits, spreadsheetText, symbolsOf, twoAtATime } from './formula.ts';
import type { Check, Given, Step, StepId, StepUnit } from './step.ts';

/** A line before numbers stand in it. */
export interface Line {
  readonly id: StepId;
  readonly symbol: string;
  /** In symbols and numbers: `(T / B₀)^(1 / n) − 1`; of a given number its digits. */
  readonly right: string;
  readonly unit: StepUnit;
  /** `null`, or not a number, where the formula has no answer: the line is left out. */
  readonly value: number | null;
  readonly given?: Given;
}

/** What a symbol is replaced by, for eyes and for a spreadsheet. */
interface Meaning {
  readonly digits: string;
  readonly expanded: string;
}

export interface Worked {
  readonly steps: readonly Step[];
  readonly check: (comparison: string) => Check;
}

/**
 * Puts numbers into lines, in order: a line can use the symbols of those before it. A line that uses a symbol without
 * a number is left out, so a missing figure takes with it what would follow from it, and nothing else.
 *
 * @param constants symbols without a line of their own, such as `t₀`.
 */
export function worked(lines: readonly Line[], constants: Readonly<Record<string, string>>): Worked {
  const known = new Map<string, Meaning>();
  for (const [symbol, text] of Object.entries(constants)) known.set(symbol, given(text));
  const steps = lines.flatMap((line): readonly Step[] => {
    const { id, symbol, right, unit, value } = line;
    const usable = symbolsOf(right).every((s) => known.has(s));
    if (value === null || !Number.isFinite(value) || !usable) return [];
    const numbers = inDigits(right, known);
    const plain = line.given?.amount && symbolsOf(right).length === 0;
    const formula = plain ? symbol : `${symbol} = ${right}`;
    const spreadsheet = inFull(right, known);
    known.set(symbol, line.given ? given(numbers) : computed(line, value, spreadsheet));
    return [
      {
        id,
        symbol,
        formula,
        numbers,
        spreadsheet: `=${spreadsheet}`,
        value,
        unit,
        given: line.given ?? null,
      },
    ];
  });
  return {
    steps,
    check: (comparison) => ({
      formula: comparison,
      numbers: inDigits(comparison, known),
      spreadsheet: `=${inFull(twoAtATime(comparison), known)}`,
    }),
  };
}

function inDigits(formula: string, known: ReadonlyMap<string, Meaning>): string {
  return filled(formula, (s) => known.get(s)?.digits ?? s);
}

function inFull(formula: string, known: ReadonlyMap<string, Meaning>): string {
  return spreadsheetText(filled(formula, (s) => known.get(s)?.expanded ?? s));
}

function given(text: string): Meaning {
  const bracketed = /^[\d.]+$/.test(text) ? text : `(${text})`;
  return { digits: bracketed, expanded: bracketed };
}

function computed({ unit }: Line, value: number, formula: string): Meaning {
  // Whole years are better read as a number than as a difference of years.
  const counted = (unit === 'years' || unit === 'months') && Number.isInteger(value);
  return { digits: sixDigits(value), expanded: counted ? String(value) : `(${formula})` };
}
