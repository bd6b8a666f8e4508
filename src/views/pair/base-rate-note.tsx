import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { baseRates } from '#src/analysis/track-record/base-rates.ts';
import { partiesOf } from '#src/domain/party.ts';
import { type DueTarget, OUTCOMES, type TrackRecord } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { searchOf } from '../frame/use-view.ts';
import { HOME, type View } from '../view-state.ts';
import { lowerFirst } from '../parts/state-words.ts';

/**
 * How often announced trade targets were met, of all tracked pairs, with every one of them and its outcome (domain
 * 5.14). Nothing while none has fallen due.
 */
export function BaseRateNote({
  trackRecord,
  view,
}: {
  readonly trackRecord: TrackRecord | null;
  /** Its language goes with the links. */
  readonly view: View;
}) {
  const { t, format } = useI18n();
  const [open, setOpen] = useState(false);
  if (trackRecord === null || trackRecord.due.length === 0) return null;
  const { due } = trackRecord;

  const rates = baseRates(due);
  const rounded = due.filter((target) => target.verdict === 'within-rounding').length;
  const { settled, unsettled, late, missed, disputed } = rates;
  return (
    <div className="base-rate">
      <p>
        <b>{t('happened.baseRate.sentence', { settled, onTime: rates['on-time'] })}</b>{' '}
        {t('happened.baseRate.rest', { late, missed, disputed })}{' '}
        {t('happened.baseRate.due', { due: rates.due, unsettled, date: format.day(trackRecord.asOf) })}{' '}
        {rounded > 0 && t('happened.baseRate.rounding', { count: rounded })}
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('happened.baseRate.list', { n: due.length })}</summary>
        <p className="caption">{t('happened.baseRate.once')}</p>
        {/* Every link is told of every change of the address, so the list is there when it is asked for. */}
        {(open ? OUTCOMES : [])
          .filter((outcome) => rates[outcome] > 0)
          .map((outcome) => (
            <div key={outcome}>
              <h3>
                {t(`happened.outcome.${outcome}`)}: {rates[outcome]}
              </h3>
              <ul>
                {due
                  .filter((target) => target.outcome === outcome)
                  .map((target) => (
                    <Due key={target.target} target={target} view={view} />
                  ))}
              </ul>
            </div>
          ))}
      </details>
    </div>
  );
}

function Due({ target, view }: { readonly target: DueTarget; readonly view: View }) {
  const { t, format, pairName } = useI18n();
  const words = t('happened.baseRate.item', {
    pair: pairName(partiesOf(target.pair)),
    goal: format.amount(target.goal),
    year: target.year,
  });
  return (
    <li>
      <Link
        to="/pairs/$pair/"
        params={{ pair: target.pair }}
        search={searchOf({ ...HOME, lang: view.lang, target: target.target })}
      >
        {words}
      </Link>
      {target.verdict === 'within-rounding' && ` (${lowerFirst(t('state.within-rounding'))})`}
    </li>
  );
}
