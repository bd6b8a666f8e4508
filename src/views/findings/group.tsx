import {
  FEWEST_FOR_A_SHARE,
  FEWEST_FOR_MANY,
  type OnTimeShare,
} from '#src/analysis/findings/on-time-share.ts';
import type { DueTarget } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { OutcomeSquares } from '../parts/outcome-squares.tsx';
import { IntervalStrip } from './interval-strip.tsx';

/** Targets counted together: in words, as squares, and as a share with its interval where there are enough. */
export function Group({
  heading = null,
  due,
  found,
  overall,
}: {
  readonly heading?: string | null;
  readonly due: readonly DueTarget[];
  readonly found: OnTimeShare;
  /** The share of all targets, drawn for comparison; `null` on the group of all. */
  readonly overall: number | null;
}) {
  const i18n = useI18n();
  return (
    <div className="finding-group">
      <div className="finding-words">
        {heading !== null && <h3>{heading}</h3>}
        <p>{shareText(found, i18n)}</p>
        {found.interval && <IntervalStrip interval={found.interval} overall={overall} />}
      </div>
      <OutcomeSquares due={due} />
    </div>
  );
}

/** The counts, and the share with its interval where the group is large enough to have one. */
function shareText({ rates, interval, few }: OnTimeShare, { t, format }: I18n): string {
  const { settled, due, 'on-time': onTime } = rates;
  if (due === 0) return t('findings.noTarget');
  if (settled === 0) return t('findings.noneSettled', { due });
  if (interval === null) return t('findings.countsOnly', { onTime, settled, fewest: FEWEST_FOR_A_SHARE });
  const said = t('findings.share', {
    onTime,
    settled,
    share: format.percent(interval.share, 1),
    low: format.percent(interval.low, 1),
    high: format.percent(interval.high, 1),
  });
  return few ? `${said} ${t('findings.few', { many: FEWEST_FOR_MANY })}` : said;
}
