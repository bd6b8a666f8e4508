import { comparison } from '#src/analysis/comparison.ts';
import { boardTargets } from '#src/analysis/board/board-targets.ts';
import type { Comparable } from '#src/charts/compare/model.ts';
import { publishedPairs, TODAY } from '#tests/published-pairs.ts';

/** Every target of the record that can be drawn, by id. */
export async function comparables(): Promise<ReadonlyMap<string, Comparable>> {
  const found = new Map<string, Comparable>();
  for (const [pair, { record }] of await publishedPairs()) {
    for (const { id } of boardTargets(record, TODAY)) {
      const one = comparison(record, id, TODAY);
      if (one?.kind === 'track')
        found.set(id, { id, pair, target: one.judged.post.target, track: one.track });
    }
  }
  return found;
}

/** Six that lie far apart: one beyond its goal, one below its start, one with a gap, one of fiscal years. */
export const APART = [
  'uz-kz-10bn-2021',
  'chn-rus-300bn-2023',
  'uzb-rus-30bn-2024',
  'ind-are-100bn-2022',
  'chn-kor-200bn-2005',
  'kaz-chn-35bn-2022',
];

/** Six whose latest marks lie on and beside each other, a sixth to a third of their time in. */
export const CLOSE = [
  'tur-are-40bn-2023',
  'ind-rus-100bn-2024',
  'uz-kz-10bn-2025',
  'uzb-rus-30bn-2024',
  'vnm-kor-150bn-2022',
  'vnm-mys-25bn-2022',
];
