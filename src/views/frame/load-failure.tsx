import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { FetchError } from '#src/queries/fetch-error.ts';
import { MessageBar } from '../parts/message-bar.tsx';
import { problemText } from '../parts/problem-text.ts';
import { upperFirst } from '../parts/state-words.ts';

/** Nothing is saved and nothing came: what was asked for, what failed, and a way on. */
export function LoadFailure({
  title,
  problem,
  onRetry,
}: {
  readonly title: string;
  readonly problem: FetchError;
  readonly onRetry: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <div className="failure">
      <h1>{title}</h1>
      <p className="summary">{t('page.failed')}</p>
      <MessageBar
        kind="bad"
        action={
          <button type="button" className="button" onClick={onRetry}>
            {t('page.retry')}
          </button>
        }
      >
        {upperFirst(problemText(problem, i18n))}
      </MessageBar>
    </div>
  );
}
