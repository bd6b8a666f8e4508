/** A way from the start value to the goal. Neither path was promised: both are ours, for illustration (domain 7.5). */
export interface Path {
  /** The value due at `time`, the share of the time used from 0 to 1. Same unit as `start` and `goal`. */
  readonly due: (start: number, goal: number, time: number) => number;
}
