import type { PairStory } from '#src/analysis/pair-story.ts';
import { type GrowthSpell, yearsOf } from '#src/analysis/track-record/growth-spells.ts';
import { type Place, placeOf } from '#src/charts/turnover/place.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { growthText } from './growth-text.ts';

/** CSS pixels down the strip. The width is the page's, so places across are in percent and text keeps its size. */
const HEIGHT = 66;
const ROW = 38;
/** Room at both ends for half a mark, in percent. */
const MARGIN = 3;
/** In percent of the width: on a phone of 320 a label and the zero need this much. */
const LABEL_ROOM = 24;

/** One mark for every spell along an axis of yearly growth, and the growth needed as a line. The text says the same. */
export function SpellStrip({
  story,
  spells,
  needed,
}: {
  readonly story: PairStory;
  readonly spells: readonly GrowthSpell[];
  readonly needed: number;
}) {
  const i18n = useI18n();
  const { t, format, party } = i18n;
  const values = [0, needed, ...spells.map((s) => s.growth)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const across = (growth: number) => MARGIN + ((growth - low) / (high - low)) * (100 - 2 * MARGIN);
  const fastest = spells.reduce((best, s) => (s.growth > best.growth ? s : best));
  const named = Math.abs(across(fastest.growth) - across(0)) >= LABEL_ROOM;
  const reporters = [...new Set(spells.map((s) => s.reporter))];
  const when = yearsOf(fastest) === 1 ? format.period(fastest.observation.period) : '';
  return (
    <>
      <svg className="spell-strip" width="100%" height={HEIGHT} aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1={ROW} y2={ROW} />
        <line className="zero" x1={`${across(0)}%`} x2={`${across(0)}%`} y1={ROW - 5} y2={ROW + 9} />
        <text x={`${across(0)}%`} y={HEIGHT - 4} textAnchor={anchor(across(0))}>
          {format.percent(0)}
        </text>
        {spells.map((s) => (
          <svg
            key={`${s.reporter}${s.to}${s.observation.id}`}
            x={`${across(s.growth)}%`}
            y={ROW}
            overflow="visible"
          >
            <SpellMark place={placeOf(story, s.reporter)} />
          </svg>
        ))}
        {named && (
          <text x={`${across(fastest.growth)}%`} y={HEIGHT - 4} textAnchor={anchor(across(fastest.growth))}>
            {growthText(fastest, i18n)}
            {when && `, ${when}`}
          </text>
        )}
        <line className="needed" x1={`${across(needed)}%`} x2={`${across(needed)}%`} y1={18} y2={ROW + 8} />
        <text className="needed-label" x={`${across(needed)}%`} y={12} textAnchor={anchor(across(needed))}>
          {t('happened.needed', { growth: format.growth(needed) })}
        </text>
      </svg>
      <p className="caption">
        {reporters.map((reporter) => (
          <span key={reporter} className="strip-key side-text" data-place={placeOf(story, reporter)}>
            <svg className="spell-strip" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
              <SpellMark place={placeOf(story, reporter)} />
            </svg>{' '}
            {party(reporter).side}
          </span>
        ))}{' '}
        {t('happened.key')}
      </p>
    </>
  );
}

/** Around its own middle: circle, square or triangle, as on the chart. */
function SpellMark({ place }: { readonly place: Place }) {
  const className = `spell ${place}`;
  if (place === 'first') return <circle className={className} r={4.6} />;
  if (place === 'second') return <rect className={className} x={-4.2} y={-4.2} width={8.4} height={8.4} />;
  return <path className={className} d="M0,-5L5,4.2L-5,4.2Z" />;
}

/** Labels stay inside the strip. */
function anchor(at: number): 'start' | 'middle' | 'end' {
  return at < 20 ? 'start' : at > 80 ? 'end' : 'middle';
}
