import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Held } from '#src/queries/publication.ts';
import { MessageBar } from './message-bar.tsx';
import { problemText, savedText } from './problem-text.ts';

/** That the figures shown are saved ones, from when, and what kept newer ones away. Nothing when they are new. */
export function HeldBar({
  held: { problem, savedAt },
  onRetry,
}: {
  readonly held: Pick<Held<unknown>, 'problem' | 'savedAt'>;
  readonly onRetry: () => void;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  if (problem === null) return null;
  const date = savedText(savedAt, format);
  return (
    <MessageBar
      kind={problem.kind === 'offline' ? 'quiet' : 'bad'}
      action={
        <button type="button" className="button" onClick={onRetry}>
          {t('page.retry')}
        </button>
      }
    >
      {problem.kind === 'offline'
        ? t('bar.offline', { date })
        : t('bar.failed', { date, problem: problemText(problem, i18n) })}
    </MessageBar>
  );
}
