import { useEffect } from 'react';

/** Calls `onSlash` when `/` is pressed anywhere but in a field. Shift is let through: some keyboards need it for `/`. */
export function useSlashKey(onSlash: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const other = event.ctrlKey || event.metaKey || event.altKey || event.isComposing;
      if (event.key !== '/' || other || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      onSlash();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onSlash]);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  );
}
