import type { Comparison } from '#src/analysis/comparison.ts';
import { startText } from '#src/charts/compare/words.ts';
import type { Day } from '#src/domain/day.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';

type Drawn = Extract<Comparison, { readonly kind: 'track' }>;
type NotDrawn = Extract<Comparison, { readonly kind: 'none' }>;

/** "from $4.0bn in 2021, as announced, to $4.97bn in 2025, Uzbek side". */
export function FromTo({ comparison: { judged, track } }: { readonly comparison: Drawn }) {
  const i18n = useI18n();
  const { t, format, party } = i18n;
  const { start, cell } = track;
  const side = party(cell.reporter).sideInside;
  const latest = track.years.at(-1)?.figure.observation;
  return (
    <>
      {t('compare.from', {
        value: startText({ target: judged.post.target, track }, i18n),
        period: format.period(start.period),
        how: start.basis === 'announced' ? t('compare.fromAnnounced') : side,
      })}
      {latest && (
        <>
          {' '}
          <span data-observation-id={latest.id}>
            {t('compare.to', {
              value: format.amount(latest.amount),
              period: format.period(latest.period),
              side,
            })}
          </span>
        </>
      )}
    </>
  );
}

/** Why the target is not on the chart, with its newest figure where there is one. */
export function NoTrackReason({
  comparison: { why, lead },
  asOf,
}: {
  readonly comparison: NotDrawn;
  readonly asOf: Day;
}) {
  const { t, format, party } = useI18n();
  const latest = lead?.latest?.observation;
  return (
    <>
      {t('compare.notDrawn', { why: t(`compare.why.${why}`, { date: format.day(asOf) }) })}
      {latest && (
        <>
          {' '}
          <span data-observation-id={latest.id}>
            {t('compare.latest', {
              value: format.amount(latest.amount),
              period: format.period(latest.period),
              side: party(latest.reporter).sideInside,
            })}
          </span>
        </>
      )}
    </>
  );
}

/** Where the newest figure was read, and before it the start. */
export function SourceCell({
  comparison,
  publishers,
}: {
  readonly comparison: Comparison;
  readonly publishers: Publishers;
}) {
  const { t } = useI18n();
  const latest = latestOf(comparison);
  const start =
    comparison.kind === 'track'
      ? (comparison.track.start.observation ?? comparison.judged.post.target)
      : null;
  return (
    <>
      {latest && <SourceLink source={latest.source} publishers={publishers} />}
      {start && (
        <span className="start-source">
          {t('compare.startRow')}: <SourceLink source={start.source} publishers={publishers} />
        </span>
      )}
    </>
  );
}

function latestOf(comparison: Comparison): Observation | null {
  if (comparison.kind === 'track') return comparison.track.years.at(-1)?.figure.observation ?? null;
  return comparison.lead?.latest?.observation ?? null;
}
