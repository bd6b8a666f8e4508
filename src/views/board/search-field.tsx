import { useId, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { LONGEST_SEARCH } from './board-choices.ts';

/** What is typed to find a pair. Enter and leaving the field write it to the address at once. */
export function SearchField({
  value,
  onChange,
  onSettle,
}: {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSettle: () => void;
}) {
  const { t } = useI18n();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="filter-search">
      <label htmlFor={id} className="visually-hidden">
        {t('filters.search')}
      </label>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" />
        <path d="m10.5 10.5 3.4 3.4" />
      </svg>
      <input
        ref={field}
        id={id}
        type="search"
        value={value}
        maxLength={LONGEST_SEARCH}
        placeholder={t('filters.search')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onSettle}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('');
        }}
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={t('filters.clearSearch')}
          onClick={() => {
            onChange('');
            field.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4.5 4.5 7 7m0-7-7 7" />
          </svg>
        </button>
      )}
    </div>
  );
}
