import type { Post } from '#src/analysis/chain.ts';
import type { GoalLedger } from '#src/analysis/goal-ledger.ts';
import { lastDayOf, toYears } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

export interface TimeAxis {
  readonly from: number;
  readonly to: number;
}

/** One time axis for all rows of a pair, in whole years. */
export function timeAxis({ posts }: GoalLedger): TimeAxis {
  const said = posts.flatMap((p) =>
    p.post.statements.flatMap((s) => (s.announcedOn ? [toYears(lastDayOf(s.announcedOn))] : [])),
  );
  const due = posts.flatMap((p) => (p.post.year === null ? [] : [p.post.year + 1]));
  const all = [...said, ...due];
  if (all.length === 0) return { from: 0, to: 1 };
  return { from: Math.floor(Math.min(...all)), to: Math.ceil(Math.max(...all) + 0.3) };
}

const WIDTH = 320;
const PAD = 10;
/** Half of the longest label in any language. */
const HALF_LABEL = 88;

/** When it was said and when it is due: a circle for each statement, a post at the end of the due year. */
export function PromiseLine({ post, axis }: { readonly post: Post; readonly axis: TimeAxis }) {
  const { t, format } = useI18n();
  const x = (year: number) => PAD + ((year - axis.from) / (axis.to - axis.from)) * (WIDTH - 2 * PAD);
  const said = post.statements.flatMap((s) => (s.announcedOn ? [toYears(lastDayOf(s.announcedOn))] : []));
  const first = said[0];
  const due = post.year === null ? null : post.year + 1;
  const goal = format.amount(post.target.goal.amount);
  const label = post.year === null ? t('moved.noDate') : t('moved.goal', { goal, year: post.year });
  const end = due ?? Math.min(axis.to, (said.at(-1) ?? axis.from) + 1);
  const labelX = x(due ?? end);
  // Centred on the post, or flush with the edge that it would cross.
  const anchor = labelX < HALF_LABEL ? 'start' : labelX > WIDTH - HALF_LABEL ? 'end' : 'middle';
  const labelAt = { start: 0, middle: labelX, end: WIDTH }[anchor];
  return (
    <svg
      className={`promise-line${due === null ? ' undated' : ''}`}
      viewBox={`0 0 ${WIDTH} 48`}
      role="img"
      aria-label={label}
    >
      {[...ticks(axis)].map((year) => (
        <g key={year}>
          <line className="axis-tick" x1={x(year)} x2={x(year)} y1="20" y2="36" />
          <text className="axis-year" x={x(year)} y="47" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {first !== undefined && <line className="span" x1={x(first)} x2={x(end)} y1="30" y2="30" />}
      {due !== null && <path className="small-post" d={`M${x(due - 0.9)},36V19H${x(due)}V36`} />}
      {said.map((at) => (
        <circle key={at} className="said-dot" cx={x(at)} cy="30" r="4" />
      ))}
      <text className="promise-label" x={labelAt} y="12" textAnchor={anchor}>
        {label}
      </text>
    </svg>
  );
}

/** Every second, fifth or tenth year, so that at most six stand on the line. */
function* ticks({ from, to }: TimeAxis): Generator<number> {
  const step = [2, 5, 10].find((s) => (to - from) / s <= 6) ?? 20;
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) yield year;
}
