import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';

/**
 * Bytes of memory that the process drawing the page has for itself, without what it shares with the browser's others.
 * Linux alone tells; `null` elsewhere. A page with nothing on it has some 20 MB.
 */
export async function ownMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = await Promise.all(
    processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateBytes(id)),
  );
  // The other renderers hold empty pages.
  return sizes.length === 0 || sizes.includes(null) ? null : Math.max(...sizes.map((size) => size ?? 0));
}

async function privateBytes(process: number): Promise<number | null> {
  const text = await readFile(`/proc/${process}/smaps_rollup`, 'utf8').catch(() => null);
  if (text === null) return null;
  const kilobytes = [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].map(([, n]) => Number(n));
  return kilobytes.reduce((sum, n) => sum + n, 0) * 1024;
}
