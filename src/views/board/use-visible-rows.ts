import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BoardTarget } from '#src/domain/board.ts';
import { usePrinting } from './use-printing.ts';
import { useRowHeight } from './use-row-height.ts';

/** A list as long as this is in the page as a whole: the browser's own search finds all of it. */
export const WHOLE = 200;
/** More rows than this are not printed. */
const PRINTED = 500;

export interface VisibleRow {
  readonly index: number;
  /** Pixels to leave free above it, for rows that are not in the page. */
  readonly space: number;
}

/**
 * Which rows of a long list are in the page: those on the screen, some on either side, and the one with the focus, so
 * that Tab always finds a next row. A list of up to `WHOLE` rows is filled up as soon as the first screen is drawn.
 */
export function useVisibleRows(targets: readonly BoardTarget[]) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const height = useRowHeight();
  const printing = usePrinting();
  const short = targets.length <= WHOLE;
  const [filled, setFilled] = useState(false);
  useEffect(() => startTransition(() => setFilled(short)), [short]);
  const all = (short && filled) || (printing && targets.length <= PRINTED);

  useLayoutEffect(() => {
    const look = () =>
      setTop(body.current ? Math.round(body.current.getBoundingClientRect().top + window.scrollY) : 0);
    look();
    // Above the list words wrap and bars come and go: then the page changes its height.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    const element = body.current;
    const enter = (event: FocusEvent) => setFocused(indexOf(event.target));
    const leave = () => setFocused(null);
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);

  const rangeExtractor = useCallback(
    (range: Range) => {
      if (all) return Array.from({ length: range.count }, (_, i) => i);
      const shown = defaultRangeExtractor(range);
      if (focused === null || focused >= range.count || shown.includes(focused)) return shown;
      return [...shown, focused].toSorted((a, b) => a - b);
    },
    [all, focused],
  );
  // oxlint-disable-next-line react-hooks/incompatible-library -- it is not handed on to anything memoised
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: targets.length,
    estimateSize: () => height,
    getItemKey: useCallback((i: number) => targets[i]?.id ?? i, [targets]),
    overscan: 6,
    rangeExtractor,
    scrollMargin: top,
    // It also looks while React is drawing, when nothing can be flushed; rows beyond the edge are there already.
    useFlushSync: false,
    // The first drawing, before the window has been looked at, and where there is no window.
    initialRect: { width: 1280, height: 900 },
  });

  const items = virtualizer.getVirtualItems();
  const rows = items.map(({ index, start }, i): VisibleRow => {
    const previous = items[i - 1];
    return { index, space: Math.max(0, Math.round(start - (previous ? previous.end : top))) };
  });
  const last = items.at(-1);
  const below = last ? Math.max(0, Math.round(virtualizer.getTotalSize() - (last.end - top))) : 0;

  return { body, rows, below, measure: virtualizer.measureElement };
}

function indexOf(element: EventTarget | null): number | null {
  const row = element instanceof Element ? element.closest('[data-index]') : null;
  const text = row?.getAttribute('data-index') ?? null;
  return text === null ? null : Number(text);
}
