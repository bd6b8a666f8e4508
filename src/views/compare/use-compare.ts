import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { CompareChoices } from './compare-choices.ts';
import { compareSearch, parseCompare, type ParsedCompare } from './parse-compare.ts';

/** The choices in the address bar, and the way to change them. A change replaces the entry in the history. */
export function useCompare(): ParsedCompare & {
  readonly change: (patch: Partial<CompareChoices>) => void;
} {
  const search = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const parsed = useMemo(() => parseCompare(search), [search]);
  const { choices } = parsed;
  const change = useCallback(
    (patch: Partial<CompareChoices>) =>
      void navigate({
        to: './',
        search: compareSearch({ ...choices, ...patch }),
        replace: true,
        resetScroll: false,
      }),
    [navigate, choices],
  );
  return { ...parsed, change };
}
