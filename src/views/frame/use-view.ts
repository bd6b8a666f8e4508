import { useLocation, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { formatView, parseView, type View } from '../view-state.ts';

/** The view in the address bar, and the way to change it. A change of choices replaces the entry in the history. */
export function useView() {
  const search = useLocation({ select: (location) => location.searchStr });
  const navigate = useNavigate();
  const { view, ignored } = useMemo(() => parseView(search), [search]);
  const change = useCallback(
    (patch: Partial<View>, options: { readonly keep?: boolean } = {}) =>
      navigate({
        to: './',
        search: searchOf({ ...view, ...patch }),
        replace: !options.keep,
        resetScroll: false,
      }),
    [navigate, view],
  );
  return { view, ignored, change };
}

/** A view as the router's search object. */
export function searchOf(view: View): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(formatView(view)));
}
