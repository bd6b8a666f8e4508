/** A quotient to four digits, more than any figure of it is printed with. */
export function fourDigits(quotient: number): number {
  return Number(quotient.toPrecision(4));
}
