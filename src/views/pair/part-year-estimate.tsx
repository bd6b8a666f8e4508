import { Fragment, type ReactNode } from 'react';
import { errorBand } from '#src/analysis/part-year/error-band.ts';
import type { Estimate, Method, PastYear } from '#src/analysis/part-year/estimate.ts';
import type { Replay } from '#src/analysis/part-year/part-year-outlook.ts';
import { shareOf } from '#src/analysis/part-year/seasonal-share.ts';
import type { Observation } from '#src/domain/observation.ts';
import { lastDay, monthCount } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { FigureLink, Value } from '../parts/value.tsx';

/** One estimate in words: what it comes to, what it rests on, and how the same came out before. */
export function EstimateWords({
  method,
  estimate,
  tried,
}: {
  readonly method: Method;
  readonly estimate: Estimate;
  readonly tried: readonly Replay[];
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { part, value, interval, vintage } = estimate;
  const money = moneyLike(estimate, i18n);
  return (
    <>
      <p className="estimate">
        {t(`partYear.${method}`, {
          value: money(value),
          low: money(interval.low),
          high: money(interval.high),
          period: format.period(part.period),
          month: format.month(lastDay(part.period)),
        })}
      </p>
      <p className="caption">
        {basisText(method, estimate, i18n)}
        {vintage === 'same-reporter' && ` ${t('partYear.mixed')}`} {triedText(method, estimate, tried, i18n)}
      </p>
    </>
  );
}

/** One scale for a value and its range. */
function moneyLike({ value, part }: Estimate, { format }: I18n): (n: number) => string {
  const scale = Math.abs(value) >= 1e9 ? 'billion' : 'million';
  return (n) => format.money(n, { scale, currency: part.amount.currency });
}

function basisText(method: Method, { part, basis }: Estimate, i18n: I18n): ReactNode {
  const { rich, format } = i18n;
  if (basis.kind === 'shares') {
    return rich('partYear.basis.shares', { list: () => <Shares key="list" past={basis.past} /> });
  }
  const about = {
    period: format.period(part.period),
    yearPeriod: format.period(basis.year.period),
    year: () => <Value key="year" observation={basis.year} />,
    part: () => <Value key="part" observation={part} />,
  };
  if (basis.kind === 'sums') {
    return rich(method === 'trailing' ? 'partYear.basis.trailing' : 'partYear.basis.samePeriod', {
      ...about,
      beforePeriod: format.period(basis.before.period),
      before: () => <Value key="before" observation={basis.before} />,
    });
  }
  return rich(method === 'trailing' ? 'partYear.basis.trailingGrowth' : 'partYear.basis.samePeriodGrowth', {
    ...about,
    growth: () => (
      <FigureLink key="growth" observation={part}>
        {growthPrinted(part, i18n)}
      </FigureLink>
    ),
  });
}

function Shares({ past }: { readonly past: readonly PastYear[] }) {
  const { t, format } = useI18n();
  return past.map((p, i) => (
    <Fragment key={p.part.id}>
      {i > 0 && ', '}
      <FigureLink observation={p.part}>
        {t('partYear.basis.share', {
          share: format.percent(shareOf(p)?.value ?? 0),
          period: format.period(p.year.period),
        })}
      </FigureLink>
    </Fragment>
  ));
}

/** How the year came out from the estimate at the same month before: a range of errors once there are enough cases. */
function triedText(method: Method, estimate: Estimate, tried: readonly Replay[], i18n: I18n): string | null {
  const { t } = i18n;
  const months = monthCount(estimate.part.period);
  const band = errorBand(method, months, tried);
  if (band.kind === 'band') {
    const money = moneyLike(estimate, i18n);
    const { low, high } = band.eight;
    const { value } = estimate;
    return t('partYear.band', { low: money(value * low), high: money(value * high), n: band.cases });
  }
  const ratios = tried
    .filter((r) => r.method === method && monthCount(r.estimate.part.period) === months)
    .map((r) => r.ratio);
  if (ratios.length === 0) return null;
  const [low, high] = [Math.min(...ratios) - 1, Math.max(...ratios) - 1];
  return t('partYear.tried', {
    n: ratios.length,
    low: signed(low, i18n),
    high: signed(high, i18n),
  });
}

function signed(fraction: number, { format }: I18n): string {
  const text = format.percent(fraction);
  return Math.round(fraction * 100) > 0 ? `+${text}` : text;
}

/** With the digits as published. */
function growthPrinted({ growth }: Observation, { format }: I18n): string {
  const [percent, decimals] = [Number(growth), growth?.split('.')[1]?.length ?? 0];
  return `${percent > 0 ? '+' : ''}${format.percent(percent / 100, decimals)}`;
}
