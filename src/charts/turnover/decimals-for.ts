/** Whole where the sum is whole in its scale, else one decimal: "$10bn", "$1.7bn". */
export function decimalsFor(value: number): number {
  const scaled = value / (Math.abs(value) >= 1e9 ? 1e9 : 1e6);
  return Math.abs(scaled - Math.round(scaled)) < 1e-9 ? 0 : 1;
}
