import { Fragment, useMemo } from 'react';
import { CAUSES, causeStanding } from '#src/analysis/mirror/causes.ts';
import { type MirrorDirection, type MirrorPeriod, mirror } from '#src/analysis/mirror/mirror.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { placeOf } from '#src/charts/turnover/place.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import { formatPeriod } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { Value } from '../parts/value.tsx';

/**
 * Both directions as both sides recorded them, the sign test, and what could lie behind a difference (domain 7.2). Only
 * where both sides' exports and imports are on record; no freight factor is applied to anything.
 */
export function MirrorCard({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { scope } = story.judged.post.target.quantity;
  const [newest, ...older] = useMemo(() => mirror(story.record, scope), [story.record, scope]);
  if (!newest) return null;
  return (
    <section className="mirror" aria-labelledby="mirror-title">
      <h2 id="mirror-title">{t('mirror.title')}</h2>
      <p className="lede">{lede(newest, i18n)}</p>
      {newest.directions.map((d) => (
        <Direction key={d.exporter} direction={d} story={story} most={largest(newest)} />
      ))}
      <Causes period={newest} />
      {older.length > 0 && (
        <details>
          <summary>{t('mirror.older', { n: older.length })}</summary>
          <ul>
            {older.flatMap((p) =>
              p.directions.map((d) => (
                <li key={`${formatPeriod(p.period)}${d.exporter}`}>
                  {format.period(p.period)}: <DirectionText direction={d} />
                </li>
              )),
            )}
          </ul>
        </details>
      )}
    </section>
  );
}

function lede({ period, directions }: MirrorPeriod, { t, party, format }: I18n): string {
  const wrong = directions.find((d) => d.sign === 'wrong-sign');
  const suggests = directions.find((d) => d.sign === 'suggests-wrong-sign');
  const about = { period: format.period(period) };
  if (wrong) return t('mirror.wrong', { ...about, importer: party(wrong.importer).name });
  if (suggests) return t('mirror.suggests', { ...about, importer: party(suggests.importer).name });
  return t('mirror.asExpected', about);
}

function Direction({
  direction,
  story,
  most,
}: {
  readonly direction: MirrorDirection;
  readonly story: PairStory;
  /** The right end of the scale, in currency units. */
  readonly most: number;
}) {
  const { t, party } = useI18n();
  const { exporter, importer, exports, imports } = direction;
  const at = (o: Observation) => (valueOf(o.amount) / most) * 100;
  const [low, high] = [exports, imports].toSorted((a, b) => at(a) - at(b));
  return (
    <div className="mirror-row">
      <h3>{t('mirror.direction', { exporter: party(exporter).name, importer: party(importer).name })}</h3>
      <svg className="dumbbell" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <line className="axis" x1="0" x2="100" y1="5" y2="5" />
        {low && high && <line className="gap" x1={at(low)} x2={at(high)} y1="5" y2="5" />}
      </svg>
      <div className="dumbbell-marks" aria-hidden="true">
        {[exports, imports].map((o) => (
          <i key={o.id} data-place={placeOf(story, o.reporter)} style={{ insetInlineStart: `${at(o)}%` }} />
        ))}
      </div>
      <p>
        <DirectionText direction={direction} />
      </p>
    </div>
  );
}

function DirectionText({ direction }: { readonly direction: MirrorDirection }) {
  const { rich, t, party, format } = useI18n();
  const { exporter, importer, exports, imports, ratio, asymmetryRange, sign } = direction;
  const two = (n: number) => format.number(n, 2);
  return (
    <>
      {rich('mirror.values', {
        exporter: party(exporter).side,
        importer: party(importer).sideInside,
        exports: () => <Value key="x" observation={exports} />,
        imports: () => <Value key="m" observation={imports} />,
      })}{' '}
      {t('mirror.ratio', {
        ratio: two(ratio.value),
        low: two(ratio.low),
        high: two(ratio.high),
        difference: format.percent(Math.abs(direction.asymmetry)),
        differenceLow: format.percent(Math.min(...ends(asymmetryRange))),
        differenceHigh: format.percent(Math.max(...ends(asymmetryRange))),
      })}{' '}
      {t(`mirror.sign.${sign}`)}
    </>
  );
}

/** A difference as a size: the sign is told in words. */
function ends({ low, high }: { readonly low: number; readonly high: number }): readonly number[] {
  return low <= 0 && high >= 0 ? [0, Math.max(-low, high)] : [Math.abs(low), Math.abs(high)];
}

function Causes({ period }: { readonly period: MirrorPeriod }) {
  const { t } = useI18n();
  // A cause is told by what it could still do for the direction it fits least.
  const standing = (cause: (typeof CAUSES)[number]) => {
    const all = period.directions.map((d) => causeStanding(d, cause));
    return all.includes('ruled-out') ? 'ruled-out' : all.includes('open') ? 'open' : 'enough';
  };
  return (
    <details className="causes">
      <summary>{t('mirror.causes')}</summary>
      <p>{t('mirror.causesNote')}</p>
      <dl>
        {CAUSES.map((cause) => {
          const said = standing(cause);
          return (
            <Fragment key={cause}>
              <dt>
                {t(`mirror.cause.${cause}`)}
                {said !== 'open' && <span> ({t(`mirror.standing.${said}`)})</span>}
              </dt>
              <dd>{t(`mirror.test.${cause}`)}</dd>
            </Fragment>
          );
        })}
      </dl>
    </details>
  );
}

/** A scale from zero with a little room on the right, the same for both directions. */
function largest({ directions }: MirrorPeriod): number {
  return (
    Math.max(...directions.flatMap((d) => [valueOf(d.exports.amount), valueOf(d.imports.amount)])) * 1.08
  );
}
