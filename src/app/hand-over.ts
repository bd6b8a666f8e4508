/**
 * The page arrives with a copy of itself in the file (src/cli/pages). The app is built behind it, laid out but not to be
 * seen, and takes its place in the frame in which it has come to rest: its data are there and it has drawn. If it never
 * does, the copy stays.
 */
export function handOver(copy: Element, root: Element): void {
  // Not the page that this reader asked for (public/theme.js): the app shows its own way there.
  if (document.documentElement.dataset['static'] === 'off') {
    copy.remove();
    return;
  }
  let changed = true;
  let asked = false;
  const look = () => {
    asked = false;
    if (!isReady(root)) return;
    if (changed) {
      changed = false;
      ask();
      return;
    }
    observer.disconnect();
    takePlace(copy, root);
  };
  const ask = () => {
    if (!asked) requestAnimationFrame(look);
    asked = true;
  };
  const observer = new MutationObserver(() => {
    changed = true;
    ask();
  });
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
}

function isReady(root: Element): boolean {
  return root.querySelector('h1') !== null && root.querySelector('[aria-busy="true"], .loading') === null;
}

/** Who stood on a link of the copy stands on the same link of the app. */
function takePlace(copy: Element, root: Element): void {
  const href = copy.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  copy.remove();
  if (href) root.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus({ preventScroll: true });
}
