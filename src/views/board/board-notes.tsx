import { useI18n } from '#src/i18n/i18n-context.tsx';
import { here } from '#src/queries/publication.ts';

/** How to read the columns, and the same rows as a file. */
export function BoardNotes() {
  const { t } = useI18n();
  return (
    <p className="caption board-notes">
      {t('targetList.notes')} <a href={`${here().base}index.json`}>{t('targetList.download')}</a>
    </p>
  );
}
