/** A fraction to a tenth of a percent, which is all that is ever shown of it; `null` stays `null`. */
export function toThousandths<N extends number | null>(fraction: N): N extends null ? N : number;
export function toThousandths(fraction: number | null): number | null {
  // Adding nothing turns the −0 of a tiny fall into 0.
  return fraction === null ? null : Number(fraction.toFixed(3)) + 0;
}
