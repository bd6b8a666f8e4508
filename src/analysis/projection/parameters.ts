/** The fewest figures, each a year after the other, that are projected (domain 7.8). */
export const FEWEST_FIGURES = 4;

/** Years ahead. Nothing farther was tried, so nothing farther is said. */
export const FARTHEST = 10;

/**
 * The numbers of the projection, fitted in November 2026.
 *
 * Origin: total trade, in current dollars, of 33 economies with each other, 1,056 directed pairs, 1980–2016:
 * `gvar2019` of the R package bgvars, which takes it from the GVAR toolbox and the IMF's Direction of Trade
 * Statistics. The data are not part of this project. This project's own record has no run of figures long
 * enough to fit anything on.
 *
 * How: every pair was replayed from every year with at least $100 million and six figures in a row, ten years
 * ahead. The numbers make the 50 % and 80 % ranges hold what they promise, with little quantile loss, not
 * only on the whole panel but in many parts of it at once: its years before 1998, after 1990 and after 1998,
 * its calmest and most volatile thirds, pairs of emerging and of advanced economies, exporters of raw
 * materials, the smallest pairs, and a copy with noise added.
 *
 * Shared shocks (2009, 2015) make one stretch of years a poor guide to another: fitted on the years to 1998
 * alone, 80 % ranges hold about 70 % of the later ones. Therefore `drift` lies below the panel's own 7 % a
 * year, and `fall` above the 0.37 that fits the panel best. Both were settled with copies of the panel
 * carried on to 2024 by the growth of world trade, and with the whole trade of 182 economies, 1950–2017 (Penn
 * World Table 9.1).
 */
export const PARAMETERS = {
  /** Log growth a year of all pairs in the long run. */
  drift: 0.04,
  /**
   * Own years at which the pair's own mean growth weighs as much as all pairs'. It says little about its
   * future.
   */
  driftYears: 100,
  /** A mean growth beyond this, either way, counts as this. */
  ownDriftLimit: 0.5,
  /** Typical distance of a year's log growth from the drift. */
  scale: 0.19,
  /** Own years at which the pair's own distances weigh as much as the typical one. */
  scaleYears: 3,
  /** What last year's distance weighs, the year before weighs this much of. */
  memory: 0.95,
  /** A distance beyond this counts as this: one halving or doubling must not set the scale. */
  distanceLimit: 0.7,
  /**
   * The middle lies this much of the scale above the drift, times √h: most years are better than the mean
   * year.
   */
  lean: 0.1,
  /**
   * Downwards, in scales: below · h^fall. The distances have the heavy tail of Student's t with six degrees
   * of freedom.
   */
  below: 0.9,
  fall: 0.44,
  /** Upwards, in scales: above · h^rise. The distances are nearly normal. */
  above: 0.97,
  rise: 0.56,
  /**
   * A path gets beyond its last year: its highest of h years is placed this much, times ln h, above its last.
   */
  overshoot: 0.1,
} as const;
