import { useI18n } from '#src/i18n/i18n-context.tsx';
import { MessageBar } from '../parts/message-bar.tsx';

/** Says which parts of a link were left out, so that a reader knows the page is not what the link meant. */
export function IgnoredParts({ parts }: { readonly parts: readonly string[] }) {
  const { t } = useI18n();
  if (parts.length === 0) return null;
  return <MessageBar kind="note">{t('page.ignored', { parts: parts.join(', ') })}</MessageBar>;
}
