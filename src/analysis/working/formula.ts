const SYMBOL = /[A-Za-zτ](?:[₀⁻⁺]|_[A-Za-z])?/gu;
const DECIMAL = /\d+(?:\.\d+)?/g;

/** The symbols of a formula, as often as they occur. */
export function symbolsOf(formula: string): readonly string[] {
  return formula.match(SYMBOL) ?? [];
}

/** The formula with every symbol replaced. */
export function filled(formula: string, by: (symbol: string) => string): string {
  return formula.replaceAll(SYMBOL, by);
}

/** As a spreadsheet reads it in any language: ASCII operators, no functions, `4.0` as `4`. */
export function spreadsheetText(formula: string): string {
  return formula
    .replaceAll('−', '-')
    .replaceAll('·', '*')
    .replaceAll('≤', '<=')
    .replaceAll('≥', '>=')
    .replaceAll(/\s/g, '')
    .replaceAll(DECIMAL, (digits) => String(Number(digits)));
}

/** `0.60 ≤ R < 0.95` as `(0.60 ≤ R) · (R < 0.95) = 1`: a spreadsheet compares two things at a time. */
export function twoAtATime(comparison: string): string {
  const [a, first, b, second, c] = comparison.split(/ ([≤<≥]) /);
  return second === undefined ? comparison : `(${a} ${first} ${b}) · (${b} ${second} ${c}) = 1`;
}

/** A computed number as it stands in a formula: six digits, enough to follow it. */
export function sixDigits(value: number): string {
  const digits = String(Number(Math.abs(value).toPrecision(6)));
  return `${value < 0 ? '−' : ''}${digits.includes('e') ? Math.abs(value).toFixed(10) : digits}`;
}
