import { useI18n } from '#src/i18n/i18n-context.tsx';
import { problemText, savedText } from '../parts/problem-text.ts';
import type { Search } from './use-search.ts';

/** One in codes, one in a language that may not be the page's, one by two letters. */
const EXAMPLES = 'uzb kaz, Китай, US';

/** The line above the options: what they are, why there are none, and how many, which is said and not shown. */
export function SearchStatus({
  search,
  query,
  onForget,
}: {
  readonly search: Search;
  readonly query: string;
  readonly onForget: () => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { hits, near, held, state, problem, retry } = search;
  const isRecent = query === '' && hits.length > 0;
  return (
    <div className="find-status">
      <div role="status">
        {isRecent ? (
          <p>
            <b>{t('find.recent')}</b> {t('find.recentNote')}
          </p>
        ) : query === '' ? (
          <p>{t('find.start', { examples: EXAMPLES })}</p>
        ) : state === 'loading' ? (
          <p>{t('find.loading')}</p>
        ) : state === 'ready' && hits.length === 0 ? (
          <p>{t('find.none', { query })}</p>
        ) : near ? (
          <p>{t('find.near', { query })}</p>
        ) : (
          state === 'ready' && <p className="visually-hidden">{t('find.count', { n: hits.length })}</p>
        )}
        {state === 'failed' && (
          <p>
            {t('find.failed')} {problem && problemText(problem, i18n)}
          </p>
        )}
        {state === 'ready' && held?.problem && (
          <p>{t('find.saved', { date: savedText(held.savedAt, i18n.format) })}</p>
        )}
      </div>
      {isRecent && (
        <button type="button" className="button" onClick={onForget}>
          {t('find.forget')}
        </button>
      )}
      {state === 'failed' && (
        <button type="button" className="button" onClick={retry}>
          {t('page.retry')}
        </button>
      )}
    </div>
  );
}
