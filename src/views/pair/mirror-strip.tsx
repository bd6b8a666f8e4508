import type { PairStory } from '#src/analysis/pair-story.ts';
import { type Place, placeOf } from '#src/charts/turnover/place.ts';
import type { YScale } from '#src/charts/turnover/y-scale.ts';
import { textWidth } from '#src/charts/parts/text-width.ts';
import { SCALES, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Format } from '#src/i18n/format.ts';

/** CSS pixels down. The width is the page's, so places across are in percent and text keeps its size. */
const HEIGHT = 40;
const LINE = 12;
/** Room on the left for half a mark, in percent. */
const MARGIN = 2;
/** The narrowest page's strip, in CSS pixels: what fits there fits everywhere. */
const NARROWEST = 288;
const FONT_SIZE = 12.5;

/** A mark for each sum along an axis from zero, with the difference between them. The words beside it say the same. */
export function MirrorStrip({
  sums,
  story,
  scale,
}: {
  /** Lower first. */
  readonly sums: readonly Observation[];
  readonly story: PairStory;
  readonly scale: YScale;
}) {
  const { format } = useI18n();
  const across = (value: number) => `${MARGIN + (value / scale.top) * (100 - 2 * MARGIN)}%`;
  const at = ({ amount }: Observation) => across(valueOf(amount));
  const [low, high] = sums;
  const ticks = tickTexts(scale, format);
  return (
    <svg className="mirror-strip" width="100%" height={HEIGHT} aria-hidden="true">
      <line className="axis" x1={across(0)} x2={across(scale.top)} y1={LINE} y2={LINE} />
      {scale.ticks.map((value, i) => (
        <g key={value}>
          <line className="axis" x1={across(value)} x2={across(value)} y1={LINE} y2={LINE + 6} />
          <text x={across(value)} y={HEIGHT - 6} textAnchor={i === ticks.length - 1 ? 'end' : 'middle'}>
            {ticks[i]}
          </text>
        </g>
      ))}
      {low && high && <line className="gap" x1={at(low)} x2={at(high)} y1={LINE} y2={LINE} />}
      {sums.map((o) => (
        <svg key={o.id} x={at(o)} y={LINE} overflow="visible">
          <Shape place={placeOf(story, o.reporter)} />
        </svg>
      ))}
    </svg>
  );
}

/** A side's mark by itself, for its label. */
export function MirrorMark({ place }: { readonly place: Place }) {
  return (
    <svg className="mirror-strip" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <Shape place={place} />
    </svg>
  );
}

/** Around its own middle: a circle for the pair's first side, a square for the second. */
function Shape({ place }: { readonly place: Place }) {
  if (place === 'first') return <circle className="mark first" r={5} />;
  return <rect className="mark second" x={-4.6} y={-4.6} width={9.2} height={9.2} />;
}

/** The unit stands on the last tick alone, whose text ends there; the tick before it gives way where both do not fit. */
function tickTexts({ ticks, top }: YScale, format: Format): readonly string[] {
  const last = ticks.at(-1) ?? 0;
  const scale = last >= SCALES.billion ? 'billion' : 'million';
  const decimals = [0, 1].find((d) => ticks.every((v) => isRound((v / SCALES[scale]) * 10 ** d))) ?? 2;
  const unit = format.money(last, { decimals, scale });
  const step = ((last - (ticks.at(-2) ?? 0)) / top) * NARROWEST;
  return ticks.map((value, i) => {
    if (i === ticks.length - 1) return unit;
    const text = format.number(value / SCALES[scale], value === 0 ? 0 : decimals);
    const fits = textWidth(unit, FONT_SIZE) + textWidth(text, FONT_SIZE) / 2 + 8 <= step;
    return i < ticks.length - 2 || fits ? text : '';
  });
}

function isRound(n: number): boolean {
  return Math.abs(n - Math.round(n)) < 1e-9;
}
