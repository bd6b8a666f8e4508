import type { PairStory } from '#src/analysis/pair-story.ts';
import { placeOf } from '#src/charts/turnover/place.ts';
import type { PathId } from '#src/analysis/paths/registry.ts';
import { endYear } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Value } from '../parts/value.tsx';

/** The numbers behind the headline: the figure, its distance from the path, two true shares, and growth. */
export function StatStack({ story, path }: { readonly story: PairStory; readonly path: PathId }) {
  const { t } = useI18n();
  const { lead } = story;
  if (!lead?.latest) return null;
  return (
    <section className="stats" aria-label={t('stats.increase')}>
      <LatestStat story={story} />
      {lead.progress && lead.start.kind === 'known' ? (
        <>
          <PathStat story={story} path={path} />
          <SharesStat story={story} />
          <GrowthStat story={story} />
        </>
      ) : (
        <div>
          <h3>{t('stats.increase')}</h3>
          <p>{t('stats.noNumbers')}</p>
        </div>
      )}
    </section>
  );
}

function LatestStat({ story }: { readonly story: PairStory }) {
  const { t, party, format, rich } = useI18n();
  const latest = story.lead?.latest?.observation;
  if (!latest) return null;
  const others = story.series
    .filter((s) => s.reporter !== latest.reporter)
    .flatMap((s) => s.figures.slice(-1));
  return (
    <div>
      <h3>{t('stats.latest')}</h3>
      <p className="big side-text" data-place={placeOf(story, latest.reporter)}>
        <Value observation={latest} />
      </p>
      <p>
        {t('stats.latestNote', {
          period: format.period(latest.period),
          side: party(latest.reporter).side,
          status: t(`status.${latest.status}`),
        })}
        {others.map(({ observation: o }) => (
          <span key={o.id}>
            {' '}
            {rich('stats.otherLatest', {
              side: party(o.reporter).side,
              period: format.period(o.period),
              value: () => <Value key={o.id} observation={o} />,
            })}
          </span>
        ))}
      </p>
    </div>
  );
}

function PathStat({ story, path }: { readonly story: PairStory; readonly path: PathId }) {
  const { t, format } = useI18n();
  const { lead } = story;
  if (!lead?.progress || !lead.latest) return null;
  const { due, gap } = lead.progress;
  const period = format.period(lead.latest.observation.period);
  return (
    <div>
      <h3>{t(gap[path] < 0 ? 'stats.short' : 'stats.ahead')}</h3>
      <p className="big">{format.money(Math.abs(gap[path]))}</p>
      <p>
        {t('stats.pathsNote', {
          period,
          compound: format.money(due.compound),
          straight: format.money(due.straight),
        })}
      </p>
    </div>
  );
}

function SharesStat({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { lead } = story;
  if (!lead?.progress || lead.start.kind !== 'known') return null;
  const { shareOfIncrease, shareOfLevel, timeUsed } = lead.progress;
  return (
    <div>
      <h3>{t('stats.increase')}</h3>
      {shareOfIncrease !== null && (
        <Bar share={shareOfIncrease} text={t('stats.ofIncrease')} kind="increase" />
      )}
      <Bar share={timeUsed} text={t('stats.ofTime')} kind="time" />
      <p>
        {t('stats.levelPlain', {
          level: format.percent(shareOfLevel),
          start: format.percent(lead.start.value / story.judged.judgement.goal),
        })}
      </p>
    </div>
  );
}

function Bar({
  share,
  text,
  kind,
}: {
  readonly share: number;
  readonly text: string;
  readonly kind: 'increase' | 'time';
}) {
  const { format } = useI18n();
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <p className={`bar-row ${kind}`}>
      <b>{format.percent(share)}</b>
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-ground" width="100" height="8" />
        <rect className="bar-fill" width={width} height="8" />
      </svg>
      <span>{text}</span>
    </p>
  );
}

function GrowthStat({ story }: { readonly story: PairStory }) {
  const { t, format } = useI18n();
  const { lead, now, judged } = story;
  if (!lead?.progress || !lead.latest || lead.start.kind !== 'known') return null;
  const start = endYear(lead.start.period);
  const latest = format.period(lead.latest.observation.period);
  const { requiredGrowthAtStart, achievedGrowth, requiredGrowthFromNow } = lead.progress;
  const cells = now?.fromFirstStart.judgement.kind === 'yearly' ? now.fromFirstStart.judgement.cells : [];
  const later = cells.find((c) => c.reporter === lead.reporter && c.path === lead.path)?.progress
    ?.requiredGrowthFromNow;
  const rows = [
    { growth: requiredGrowthAtStart, text: t('stats.needed', { from: start, to: judged.post.year ?? '' }) },
    now && later
      ? { growth: later, text: t('stats.needed', { from: latest, to: now.post.year ?? '' }) }
      : {
          growth: requiredGrowthFromNow,
          text: t('stats.needed', { from: latest, to: judged.post.year ?? '' }),
        },
    { growth: achievedGrowth, text: t('stats.achieved', { from: start, to: latest }) },
  ].filter((row) => row.growth !== null);
  return (
    <div>
      <h3>{t('stats.growth')}</h3>
      <dl className="growth">
        {rows.map((row) => (
          <div key={row.text}>
            <dt>{row.text}</dt>
            <dd>{format.growth(row.growth ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
