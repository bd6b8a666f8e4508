import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/**
 * For an element around many plain links into this site: follows the one that was pressed without loading the page anew.
 * A link of the router's is told of every change of the address, which is too much for hundreds of them. What asks for
 * a tab, a window or a download of its own is the browser's.
 */
export function useFollow(around: RefObject<HTMLElement | null>): void {
  const { history } = useRouter();
  useEffect(() => {
    const element = around.current;
    const follow = (event: MouseEvent) => {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link?.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return;
      event.preventDefault();
      history.push(link.pathname + link.search);
    };
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [around, history]);
}
