/** Multiples of the start that were counted. */
const MULTIPLES = [1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5] as const;

/**
 * How often trade between two economies grew to a multiple of what it had been, counted in November 2026.
 *
 * Origin: total trade, in current dollars, of 33 economies with each other, 1,056 directed pairs (A with B as A reports
 * it, and as B does), 1980–2016: `gvar2019` of the R package bgvars, which takes it from the GVAR toolbox and the IMF's
 * Direction of Trade Statistics. The data are not part of this project.
 *
 * A spell of h years starts in any year with at least $100 million whose year h years later is in the data; 1,053 of the
 * directed pairs have one. `atEnd` counts, for each of `MULTIPLES`, the spells whose last year was at least that many
 * times the start, `within` those in which any year up to it was.
 *
 * Spells overlap, both reports of a pair are counted, and shared shocks (2009, 2015) hit all pairs at once: they are far
 * fewer independent trials than their number, so these are shares of what happened, not chances of what will. Dollars
 * are nominal, like the targets, and world prices rose over the period.
 */
export const FITTED_SPELLS = {
  economies: 33,
  from: 1980,
  to: 2016,
  /** By length in years: the first is one year. */
  byYears: [
    {
      spells: 33552,
      atEnd: [14564, 6378, 1541, 470, 208, 88, 44, 19, 10],
      within: [14564, 6378, 1541, 470, 208, 88, 44, 19, 10],
    },
    {
      spells: 32506,
      atEnd: [17629, 11869, 5284, 2300, 1058, 314, 135, 58, 24],
      within: [19873, 12996, 5680, 2454, 1133, 347, 150, 64, 26],
    },
    {
      spells: 31457,
      atEnd: [19412, 14723, 8472, 4710, 2703, 912, 391, 116, 48],
      within: [22807, 17009, 9570, 5240, 2989, 1025, 444, 139, 59],
    },
    {
      spells: 30411,
      atEnd: [20731, 16699, 11097, 7196, 4610, 2104, 970, 278, 115],
      within: [24316, 19671, 12862, 8184, 5190, 2332, 1107, 327, 135],
    },
    {
      spells: 29369,
      atEnd: [21666, 18151, 13105, 9223, 6457, 3405, 1830, 579, 242],
      within: [25082, 21364, 15374, 10713, 7448, 3844, 2102, 686, 286],
    },
    {
      spells: 28329,
      atEnd: [22203, 19313, 14668, 11051, 8223, 4722, 2825, 1069, 446],
      within: [25476, 22563, 17343, 12960, 9593, 5448, 3297, 1265, 538],
    },
    {
      spells: 27301,
      atEnd: [22464, 20216, 16125, 12527, 9738, 6057, 3913, 1689, 809],
      within: [25147, 23077, 18757, 14705, 11393, 7023, 4545, 2013, 963],
    },
    {
      spells: 26277,
      atEnd: [22243, 20474, 17024, 13669, 10878, 7155, 4886, 2435, 1278],
      within: [24579, 22956, 19494, 15895, 12765, 8383, 5696, 2852, 1515],
    },
    {
      spells: 25244,
      atEnd: [22123, 20646, 17752, 14760, 12058, 8191, 5811, 3203, 1885],
      within: [24172, 23016, 20261, 17083, 14115, 9627, 6840, 3722, 2177],
    },
    {
      spells: 24218,
      atEnd: [21900, 20615, 18205, 15628, 13115, 9187, 6722, 3919, 2399],
      within: [23497, 22668, 20511, 17929, 15280, 10821, 7910, 4622, 2829],
    },
  ] satisfies readonly Counts[],
} as const;

interface Counts {
  readonly spells: number;
  readonly atEnd: readonly number[];
  readonly within: readonly number[];
}

/** The share of spells that reached a multiple. */
export interface ReachingShare {
  /** All spells of that length. */
  readonly spells: number;
  /** In the last year; a fraction. */
  readonly atEnd: number;
  /** In any year up to the last; a fraction. */
  readonly within: number;
}

/**
 * The share of all spells of `years` years that reached `multiple` times their start: linear in ln k between the
 * multiples counted. `null` outside the table, under 1.1 or over 5 times and beyond ten years: nothing is extrapolated.
 */
export function shareReaching(multiple: number, years: number): ReachingShare | null {
  const counts: Counts | undefined = FITTED_SPELLS.byYears[years - 1];
  const above = MULTIPLES.findIndex((k) => k >= multiple);
  if (counts === undefined || above < 0 || !(multiple >= MULTIPLES[0])) return null;
  const below = Math.max(0, above - 1);
  const [low, high] = [MULTIPLES[below] ?? NaN, MULTIPLES[above] ?? NaN];
  const weight = low === high ? 0 : Math.log(multiple / low) / Math.log(high / low);
  const share = (reached: readonly number[]) =>
    ((1 - weight) * (reached[below] ?? NaN) + weight * (reached[above] ?? NaN)) / counts.spells;
  return { spells: counts.spells, atEnd: share(counts.atEnd), within: share(counts.within) };
}
