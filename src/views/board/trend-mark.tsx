import type { BoardTarget } from '#src/domain/board.ts';
import { valueOf } from '#src/domain/amount.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { GoalpostMark } from './goalpost-mark.tsx';
import { TREND_SIZE, trendGeometry } from './trend-geometry.ts';

/** One reporter's years as a plain path; the exact figures are on the pair's page. Nothing for fewer than two years. */
export function TrendMark({ target }: { readonly target: BoardTarget }) {
  const { t } = useI18n();
  const trend = target.series?.trend ?? [];
  const { goal, deadline } = target;
  const geometry = trendGeometry(
    trend,
    deadline.kind === 'none' || goal.kind === 'cumulative'
      ? null
      : { end: deadline.year + 1, value: valueOf(goal.amount) },
  );
  const [first, last] = [trend[0], trend.at(-1)];
  if (geometry === null || first === undefined || last === undefined) return null;
  const { width, height } = TREND_SIZE;
  const { base, last: latest } = geometry;
  return (
    <svg className="trend-mark" viewBox={`0 0 ${width} ${height}`} role="img">
      <title>
        {t('targetList.trendText', { n: trend.length, from: yearOf(first.end), to: yearOf(last.end) })}
      </title>
      <path className="base" d={`M0 ${base + 0.5}H${width}`} />
      {geometry.goal && (
        <GoalpostMark x={geometry.goal[0]} top={geometry.goal[1] - 1.5} bottom={base} half={4} />
      )}
      {geometry.line !== '' && <path className="line" d={geometry.line} />}
      {geometry.dots.length > 0 && (
        <path className="dots" d={geometry.dots.map(([x, y]) => `M${x} ${y}h0`).join('')} />
      )}
      <circle className="last" cx={latest[0]} cy={latest[1]} r="3" />
    </svg>
  );
}

/** The calendar year in which a full year ends: 2026.0 is the end of 2025, 2025.25 that of March 2025. As text, ungrouped. */
function yearOf(end: number): string {
  return String(Math.ceil(end) - 1);
}
