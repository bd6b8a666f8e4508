import { useRouter } from '@tanstack/react-router';
import { useCallback, useRef, useState } from 'react';
import type { PairId } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useView } from '../frame/use-view.ts';
import { addressOf } from './hit-address.ts';
import type { Hit } from './hits.ts';
import { forgetPairs, recentPairs } from './recent-pairs.ts';
import { ResultList } from './result-list.tsx';
import { SearchStatus } from './search-status.tsx';
import { useCombobox } from './use-combobox.ts';
import { useSearch } from './use-search.ts';
import { useSlashKey } from './use-slash-key.ts';

/** Longer than any two names. */
const LONGEST = 100;

/**
 * The masthead's way to a pair: a field that the key `/` reaches from anywhere, with what was opened last and then what
 * fits the letters typed. On a phone it is an icon that widens when touched. It asks for nothing before it has the focus.
 */
export function SearchBox() {
  const { t } = useI18n();
  const { view } = useView();
  const { history } = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [recent, setRecent] = useState<readonly PairId[]>([]);
  const search = useSearch(query, recent, isOpen);

  const open = () => {
    setRecent(recentPairs());
    setOpen(true);
    search.load();
  };
  const close = () => {
    setOpen(false);
    setQuery('');
  };
  const combobox = useCombobox<Hit>({
    options: search.hits,
    // Enter takes the best answer; it opens nothing before a letter is typed.
    start: query.trim() === '' ? -1 : 0,
    isOpen,
    onOpen: open,
    onClose: close,
    onChoose: (hit) => {
      close();
      field.current?.blur();
      history.push(addressOf(hit, view));
    },
  });
  useSlashKey(useCallback(() => field.current?.focus(), []));
  const forget = () => {
    forgetPairs();
    setRecent([]);
    field.current?.focus();
  };

  return (
    <div
      role="search"
      aria-label={t('find.label')}
      className={isOpen ? 'find open' : 'find'}
      {...combobox.root}
    >
      <div className="find-field">
        <Lens />
        <input
          ref={field}
          type="text"
          aria-label={t('find.label')}
          aria-keyshortcuts="/"
          placeholder={t('find.label')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          maxLength={LONGEST}
          value={query}
          onFocus={open}
          onClick={() => {
            // After Escape the focus is here still.
            if (!isOpen) open();
          }}
          onChange={(event) => {
            setQuery(event.target.value);
            if (!isOpen) open();
          }}
          {...combobox.field}
        />
        <kbd aria-hidden="true">/</kbd>
        {isOpen && (
          <>
            <CloseButton
              onClick={() => {
                field.current?.blur();
                close();
              }}
            />
            <div className="find-panel" {...combobox.popup}>
              <SearchStatus search={search} query={query.trim()} onForget={forget} />
              <ResultList hits={search.hits} combobox={combobox} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** For fingers: a keyboard has Escape. */
function CloseButton({ onClick }: { readonly onClick: () => void }) {
  const { t } = useI18n();
  return (
    <button type="button" className="find-close" aria-label={t('find.close')} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="m3.5 3.5 9 9m0-9-9 9" />
      </svg>
    </button>
  );
}

function Lens() {
  return (
    <svg className="find-lens" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.6" />
      <path d="m10.4 10.4 3.6 3.6" />
    </svg>
  );
}
