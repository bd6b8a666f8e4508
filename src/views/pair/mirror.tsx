import { useMemo } from 'react';
import { fullestPeriod, type MirrorPeriod, mirror } from '#src/analysis/mirror/mirror.ts';
import { QUOTED_FREIGHT } from '#src/analysis/mirror/cif-sign.ts';
import { turnoverGaps } from '#src/analysis/mirror/turnover-gaps.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { yScale } from '#src/charts/turnover/y-scale.ts';
import { valueOf } from '#src/domain/amount.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { MirrorCauses } from './mirror-causes.tsx';
import { ComparedDirection, OneSidedDirection } from './mirror-direction.tsx';
import { MirrorTable } from './mirror-table.tsx';

/**
 * Both directions as both sides recorded them, the sign test, and what could lie behind a difference (domain 7.2). One
 * sentence where a side's figures are missing, nothing where no side gives a direction.
 */
export function MirrorCard({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { record } = story;
  const { scope } = story.judged.post.target.quantity;
  const periods = useMemo(() => mirror(record, scope), [record, scope]);
  const gaps = useMemo(() => turnoverGaps(record, scope), [record, scope]);
  const shown = fullestPeriod(periods);
  if (periods.length === 0) return null;
  return (
    <section className="mirror" aria-labelledby="mirror-title">
      <h2 id="mirror-title">{t(shown ? 'mirror.title' : 'mirror.titleNone')}</h2>
      <p className="lede">{shown ? foundText(shown, i18n) : missingText(periods, i18n)}</p>
      {shown && (
        <>
          {shown.compared.map((d) => (
            <ComparedDirection
              key={d.exporter}
              direction={d}
              period={shown.period}
              story={story}
              scale={scaleOf(shown)}
            />
          ))}
          {shown.oneSided.map((d) => (
            <OneSidedDirection key={d.exporter} direction={d} period={shown.period} />
          ))}
          <p className="caption">
            {t('mirror.quoted', {
              low: format.number(QUOTED_FREIGHT.low, 2),
              high: format.number(QUOTED_FREIGHT.high, 2),
            })}
          </p>
          <MirrorCauses directions={shown.compared} story={story} />
          <MirrorTable periods={periods} gaps={gaps} story={story} />
        </>
      )}
    </section>
  );
}

/** What an importer's figure should be, and what each direction shows. */
function foundText({ period, compared }: MirrorPeriod, { t, party, format }: I18n): string {
  const when = t('mirror.when', { period: format.period(period) });
  const found = compared.map(({ sign, importer }, i) =>
    // The first sentence names the period, the next one needs no second date.
    t(`mirror.found.${sign}`, { importer: party(importer).short, when: i === 0 ? when : '' }),
  );
  return [t('mirror.lede'), ...found].join(' ');
}

/** Which side's figures would be needed: one side's, or those of the same period. */
function missingText(periods: readonly MirrorPeriod[], { t, party }: I18n): string {
  const alone = periods.flatMap((p) => p.oneSided);
  const missing = [...new Set(alone.map((d) => d.missing))];
  const [known] = alone.map((d) => d.known.reporter);
  return missing.length === 1 && missing[0] && known
    ? t('mirror.oneSide', { known: party(known).sideInside, missing: party(missing[0]).sideInside })
    : t('mirror.apart');
}

/** One scale from zero for both directions, so that they can be told apart by size. */
function scaleOf({ compared }: MirrorPeriod): ReturnType<typeof yScale> {
  const sums = compared.flatMap((d) => [valueOf(d.exports.amount), valueOf(d.imports.amount)]);
  return yScale(0, Math.max(...sums));
}
