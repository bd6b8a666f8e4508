import { useMemo } from 'react';
import type { Answer } from '#src/analysis/part-year/estimate.ts';
import type { FlatError } from '#src/analysis/part-year/flat-error.ts';
import {
  type PartYearOutlook,
  partYearOutlooks,
  type Replay,
  replays,
} from '#src/analysis/part-year/part-year-outlook.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { monthCount } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { FigureLink, Value } from '../parts/value.tsx';

const METHODS = ['trailing', 'samePeriod', 'seasonal'] as const;

/** The newest sums from January, what they say about twelve months, and why nobody multiplies them (domain 7.7). */
export function PartYear({ story }: { readonly story: PairStory }) {
  const { t } = useI18n();
  const { record, partYears } = story;
  const { quantity } = story.judged.post.target;
  const outlooks = useMemo(
    () => partYearOutlooks(record, quantity, partYears),
    [record, quantity, partYears],
  );
  const tried = useMemo(() => replays(record, quantity), [record, quantity]);
  if (outlooks.length === 0) return null;
  return (
    <section className="part-year" aria-labelledby="part-year-title">
      <h2 id="part-year-title">{t('partYear.title')}</h2>
      <p className="lede">{t('partYear.lede')}</p>
      <ul>
        {outlooks.map((o) => (
          <Outlook key={o.part.id} outlook={o} tried={tried} />
        ))}
      </ul>
    </section>
  );
}

function Outlook({
  outlook,
  tried,
}: {
  readonly outlook: PartYearOutlook;
  readonly tried: readonly Replay[];
}) {
  const { t, rich, party, format } = useI18n();
  const { part, flat } = outlook;
  const answers = METHODS.map((method) => ({ method, answer: outlook[method] }));
  const found = answers.filter(({ answer }) => answer.kind === 'estimate');
  const why = new Set(answers.flatMap(({ answer }) => (answer.kind === 'none' ? [answer.why] : [])));
  return (
    <li>
      <h3>
        {rich('partYear.sum', {
          side: party(part.reporter).side,
          period: format.period(part.period),
          value: () => <Value key={part.id} observation={part} />,
        })}
      </h3>
      {found.map(({ method, answer }) => (
        <p key={method}>
          <Estimate method={method} answer={answer} />{' '}
          <Tried replays={tried.filter((r) => r.method === method)} />
        </p>
      ))}
      {found.length === 0 && <p>{[...why].map((reason) => t(`partYear.why.${reason}`)).join(' ')}</p>}
      <WhyNot months={monthCount(part.period)} flat={flat} />
    </li>
  );
}

function Estimate({ method, answer }: { readonly method: Replay['method']; readonly answer: Answer }) {
  const { t, format } = useI18n();
  if (answer.kind === 'none') return null;
  const { value, interval, oneSource } = answer.estimate;
  return (
    <>
      {t(`partYear.${method}`, {
        value: format.money(value),
        low: format.money(interval.low),
        high: format.money(interval.high),
      })}
      {!oneSource && ` ${t('partYear.mixed')}`}
    </>
  );
}

/** How far the year itself came out from the estimate when the same was tried before. */
function Tried({ replays: tried }: { readonly replays: readonly Replay[] }) {
  const { t, format } = useI18n();
  const ratios = tried.map((r) => r.ratio);
  if (ratios.length === 0) return null;
  const percent = (ratio: number) => format.percent(Math.abs(ratio - 1));
  const way = (ratio: number) => (ratio < 1 ? 'below' : 'above');
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  return t('partYear.tried', {
    n: ratios.length,
    low: percent(low),
    lowWay: way(low),
    high: percent(high),
    highWay: way(high),
  });
}

/** Scaling by months, with what it would have got wrong. The scaled value itself is never printed (pitfall 7). */
function WhyNot({ months, flat }: { readonly months: number; readonly flat: readonly FlatError[] }) {
  const { t, rich, format } = useI18n();
  return (
    <details>
      <summary>{t('partYear.whyNot', { months })}</summary>
      <p>
        {t('partYear.whyNotText')}{' '}
        {flat.map(({ year, error }) => (
          <span key={year.id}>
            {rich('partYear.flat', {
              year: format.period(year.period),
              error: format.percent(Math.abs(error)),
              way: Math.abs(error) < 0.005 ? 'right' : error < 0 ? 'low' : 'high',
              link: (chunks) => (
                <FigureLink key="year" observation={year}>
                  {chunks}
                </FigureLink>
              ),
            })}{' '}
          </span>
        ))}
      </p>
    </details>
  );
}
