import { FEWEST_FOR_A_SHARE } from '#src/analysis/findings/on-time-share.ts';
import { sideCounts } from '#src/analysis/findings/sides.ts';
import { type DueTarget, OUTCOMES } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { StateIcon } from '../parts/icon.tsx';
import { OUTCOME_ICONS } from './outcome-words.ts';

/** What counts as what. */
export function Method({ date }: { readonly date: string }) {
  const { t } = useI18n();
  return (
    <section className="findings-notes" id="how-we-count" aria-labelledby="method-title">
      <h2 id="method-title">{t('findings.method.title')}</h2>
      <p>{t('findings.method.due', { date })}</p>
      <dl>
        {OUTCOMES.map((outcome) => (
          <div key={outcome}>
            <dt>
              <StateIcon name={OUTCOME_ICONS[outcome]} /> {t(`happened.outcome.${outcome}`)}
            </dt>
            <dd>{t(`findings.method.${outcome}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('findings.method.once')}</p>
      <p>{t('findings.method.share')}</p>
      <p>{t('findings.method.interval', { fewest: FEWEST_FOR_A_SHARE })}</p>
    </section>
  );
}

/** The selection effect: how targets came into the record, and what that does to the share. */
export function Selection({ due }: { readonly due: readonly DueTarget[] }) {
  const { t, party } = useI18n();
  const [first, second] = sideCounts(due);
  return (
    <section className="findings-notes" id="who-chose" aria-labelledby="selection-title">
      <h2 id="selection-title">{t('findings.selection.title')}</h2>
      <p>{t('findings.selection.who')}</p>
      <p>{t('findings.selection.where')}</p>
      <p>{t('findings.selection.famous')}</p>
      {first && second && (
        <p>
          {t('findings.selection.uneven', {
            first: party(first.party).name,
            firstCount: first.targets,
            second: party(second.party).name,
            secondCount: second.targets,
            due: due.length,
          })}
        </p>
      )}
      <p>{t('findings.selection.sides')}</p>
      <p>
        <b>{t('findings.selection.so')}</b>
      </p>
    </section>
  );
}
