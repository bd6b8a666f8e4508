/** Chance that is the same in every run. All of it is plain arithmetic, so every engine gives the same bytes. */
export interface Seeded {
  /** From 0 up to, not including, 1. */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (of: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** About normal, mean 0 and deviation 1, never beyond 6: twelve even shares less six (Irwin–Hall). */
  readonly bell: () => number;
}

/** The generator mulberry32 (Tommy Ettinger, public domain). */
export function seeded(seed: number): Seeded {
  let state = seed | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  return {
    share,
    whole,
    chance: (of) => share() < of,
    pick: (from) => {
      const found = from[whole(0, from.length - 1)];
      if (found === undefined) throw new RangeError('nothing to pick from');
      return found;
    },
    bell: () => Array.from({ length: 12 }, share).reduce((sum, x) => sum + x, -6),
  };
}

/** The items in another order, each order as likely as any other. */
export function shuffled<T>(items: readonly T[], { whole }: Seeded): readonly T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = whole(0, i);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
