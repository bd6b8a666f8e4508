import type { Spell } from '#src/domain/track-record.ts';
import { type GrowthSpell, yearsOf } from './growth-spells.ts';

/** How a growth stands among spells of one length. */
export interface Rank<S extends Spell = Spell> {
  readonly count: number;
  /** How many reached it, as printed. */
  readonly atLeast: number;
  /** `null` when there is no spell of that length. */
  readonly fastest: S | null;
}

export interface GrowthRank {
  /** `withinRounding`: of how many the printed digits allow both, to have reached it and not to have. */
  readonly own: Rank<GrowthSpell> & { readonly withinRounding: number };
  /** The pair's own among them. */
  readonly all: Rank;
}

/**
 * Where a required growth stands among the pair's own past growth and that of all pairs, over windows of the same length
 * (domain 7.6, "Has it happened?"). Growth is a fraction a year, `years` a whole number. What is as fast counts.
 */
export function growthRank(
  required: number,
  years: number,
  own: readonly GrowthSpell[],
  all: readonly Spell[],
): GrowthRank {
  const open = own.filter(
    (s) => yearsOf(s) === years && s.interval.low < required && required < s.interval.high,
  );
  return {
    own: { ...rank(required, years, own), withinRounding: open.length },
    all: rank(required, years, all),
  };
}

function rank<S extends Spell>(required: number, years: number, spells: readonly S[]): Rank<S> {
  const same = spells.filter((s) => yearsOf(s) === years);
  return {
    count: same.length,
    atLeast: same.filter((s) => s.growth >= required).length,
    fastest: same.reduce<S | null>((best, s) => (best === null || s.growth > best.growth ? s : best), null),
  };
}
