import type { PartyCode } from '#src/domain/party.ts';
import type { MirrorDirection } from './mirror.ts';

/** Why two offices may record one flow differently (domain 7.2). Each has words that say what would test it. */
export const CAUSES = [
  'rounding',
  'freight',
  're-exports',
  'origin',
  'coverage',
  'time-lag',
  'zones',
  'rates',
  'confidentiality',
  'misdeclaration',
] as const;
export type Cause = (typeof CAUSES)[number];

/**
 * What the numbers of a direction leave of a cause: `enough` where it alone can explain all of the difference;
 * `too-small` where it explains a part at most; `wrong-way` where it would make the difference larger; else `open`.
 * None is ever confirmed by the numbers alone.
 */
export type CauseFit = 'enough' | 'open' | 'too-small' | 'wrong-way';

/**
 * Parties whose office says that its figures hold what others' may not. Uzbekistan: estimates of goods carried by
 * individuals without declarations, precious metals and, in totals, services (metadata of siat.stat.uz; domain 7.2).
 */
export const WIDER_COVERAGE = ['UZB'] as const satisfies readonly PartyCode[];

type Compared = Pick<MirrorDirection, 'sign' | 'withinRounding' | 'ratio'>;

export function causeFit({ sign, withinRounding, ratio }: Compared, cause: Cause): CauseFit {
  switch (cause) {
    case 'rounding':
      return withinRounding ? 'enough' : 'too-small';
    case 'freight':
      if (sign === 'wrong-sign') return 'wrong-way';
      if (sign === 'above-range') return 'too-small';
      return sign === 'as-expected' ? 'enough' : 'open';
    // Booking transit as exports raises the exporter's figure, so it explains no higher figure of the importer.
    case 're-exports':
      return ratio.low > 1 ? 'wrong-way' : 'open';
    default:
      return 'open';
  }
}

/** One cause with what each direction leaves of it. */
export interface CauseFits<D> {
  readonly cause: Cause;
  readonly fits: readonly { readonly direction: D; readonly fit: CauseFit }[];
}

const ORDER: readonly CauseFit[] = ['enough', 'open', 'too-small', 'wrong-way'];

/** Every cause, those first that fit some direction best; equals stay in the order of the list. */
export function orderedCauses<D extends Compared>(directions: readonly D[]): readonly CauseFits<D>[] {
  const best = ({ fits }: CauseFits<D>) => Math.min(...fits.map((f) => ORDER.indexOf(f.fit)));
  return CAUSES.map((cause) => ({
    cause,
    fits: directions.map((direction) => ({ direction, fit: causeFit(direction, cause) })),
  })).toSorted((a, b) => best(a) - best(b));
}
