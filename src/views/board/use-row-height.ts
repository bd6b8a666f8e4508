import { useSyncExternalStore } from 'react';

/** About how high a row is, in pixels, by the width from which it is laid out so (board.css). Words wrap, so rows differ. */
const HEIGHTS = [
  { from: '(width >= 1024px)', pixels: 53 },
  { from: '(width >= 768px)', pixels: 108 },
] as const;
const CARD = 172;

/** What a row is taken for until it has been in the page and is measured. */
export function useRowHeight(): number {
  return useSyncExternalStore(subscribe, rowHeight);
}

function rowHeight(): number {
  return HEIGHTS.find(({ from }) => window.matchMedia(from).matches)?.pixels ?? CARD;
}

function subscribe(changed: () => void): () => void {
  const queries = HEIGHTS.map(({ from }) => window.matchMedia(from));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
