import type { MirrorDirection, OneSided } from '#src/analysis/mirror/mirror.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { placeOf } from '#src/charts/turnover/place.ts';
import type { YScale } from '#src/charts/turnover/y-scale.ts';
import { type Interval, valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Period } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Value } from '../parts/value.tsx';
import { MirrorMark, MirrorStrip } from './mirror-strip.tsx';

/** Two marks on one line, named above it, and what lies between them in words. */
export function ComparedDirection({
  direction,
  period,
  story,
  scale,
}: {
  readonly direction: MirrorDirection;
  readonly period: Period;
  readonly story: PairStory;
  readonly scale: YScale;
}) {
  const { t, format } = useI18n();
  const { exports, imports, asymmetry, asymmetryRange, ratio } = direction;
  const sums = [exports, imports].toSorted((a, b) => valueOf(a.amount) - valueOf(b.amount));
  const two = (n: number) => format.number(n, 2);
  const size = sizes(asymmetryRange);
  return (
    <div className="mirror-row">
      <Heading direction={direction} period={period} />
      <p className="mirror-labels">
        {sums.map((o) => (
          <Label key={o.id} observation={o} exported={o === exports} story={story} />
        ))}
      </p>
      <MirrorStrip sums={sums} story={story} scale={scale} />
      <p className="mirror-words">
        {t('mirror.ratio', { ratio: two(ratio.value), low: two(ratio.low), high: two(ratio.high) })}{' '}
        {t('mirror.difference', {
          difference: format.percent(Math.abs(asymmetry)),
          low: format.percent(size.low),
          high: format.percent(size.high),
        })}
      </p>
    </div>
  );
}

/** The one figure there is, and whose is not on record. */
export function OneSidedDirection({
  direction,
  period,
}: {
  readonly direction: OneSided;
  readonly period: Period;
}) {
  const { rich, party } = useI18n();
  const { known, missing } = direction;
  return (
    <div className="mirror-row">
      <Heading direction={direction} period={period} />
      <p className="mirror-words">
        {rich('mirror.noFigure', {
          known: party(known.reporter).side,
          missing: party(missing).sideInside,
          value: () => <Value key="value" observation={known} />,
        })}
      </p>
    </div>
  );
}

function Heading({
  direction: { exporter, importer },
  period,
}: {
  readonly direction: Pick<MirrorDirection, 'exporter' | 'importer'>;
  readonly period: Period;
}) {
  const { t, party, format } = useI18n();
  return (
    <h3>
      {t('mirror.directionOf', {
        exporter: party(exporter).name,
        importer: party(importer).name,
        period: format.period(period),
      })}
    </h3>
  );
}

/** "Uzbek imports $3.2bn": exports and imports always say whose (pitfall 17). */
function Label({
  observation,
  exported,
  story,
}: {
  readonly observation: Observation;
  readonly exported: boolean;
  readonly story: PairStory;
}) {
  const { rich, party } = useI18n();
  const place = placeOf(story, observation.reporter);
  return (
    <span className="mirror-label side-text" data-place={place}>
      <MirrorMark place={place} />{' '}
      {rich(exported ? 'mirror.exports' : 'mirror.imports', {
        whose: party(observation.reporter).short,
        value: () => <Value key="value" observation={observation} />,
      })}
    </span>
  );
}

/** The difference as a size, whichever side is the higher: from nothing where it may be either. */
function sizes({ low, high }: Interval): Interval {
  if (low < 0 && high > 0) return { low: 0, high: Math.max(-low, high) };
  return { low: Math.min(Math.abs(low), Math.abs(high)), high: Math.max(Math.abs(low), Math.abs(high)) };
}
