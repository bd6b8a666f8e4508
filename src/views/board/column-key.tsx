import { useI18n } from '#src/i18n/i18n-context.tsx';
import { GoalpostMark } from './goalpost-mark.tsx';

/** What the marks of the list mean. Each has its words, so the list is hidden from nobody. */
export function ColumnKey() {
  const { t } = useI18n();
  return (
    <ul className="column-key" aria-label={t('targetList.key')}>
      <li>
        <svg viewBox="0 0 52 12" width="52" height="12" aria-hidden="true" className="share-mark">
          <path className="ground" d="M0 2H52V10H0Z" />
          <path className="bar" d="M0 2H22V10H0Z" />
        </svg>
        {t('targetList.keyShare')}
      </li>
      <li>
        <svg viewBox="0 0 4 20" width="4" height="20" aria-hidden="true" className="share-mark">
          <path className="time-tick" d="M2 1V19" />
        </svg>
        {t('targetList.keyTime')}
      </li>
      <li>
        <svg viewBox="0 0 14 20" width="14" height="20" aria-hidden="true" className="share-mark">
          <GoalpostMark x={7} top={1} bottom={19} />
        </svg>
        {t('targetList.keyGoal')}
      </li>
      <li>
        <svg viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" className="share-mark">
          <path className="bar bad" d="M0 4H18V12H0Z" />
          <path className="time-tick thin" d="M18 0V16" />
        </svg>
        {t('targetList.keyBelow')}
      </li>
    </ul>
  );
}
