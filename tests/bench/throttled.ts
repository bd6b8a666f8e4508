import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { median } from './timed.ts';

/** As slow as a cheap phone. */
export const SLOWER = 4;

/** A browser that asks nobody on the internet for anything. */
export function launched(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What was left for later frames is done, so that what is measured next is measured by itself. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
}

/** The yardstick of Node's bench (timed.ts) in this page, at this page's speed. Milliseconds, the median of `runs`. */
export async function pageYardstick(page: Page, runs: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    times.push(
      await page.evaluate(() => {
        const start = performance.now();
        const parts: string[] = [];
        for (let n = 0; n < 40_000; n++) parts.push(String(Math.sqrt(n)));
        if (parts.join('').length === 0) throw new Error('never');
        return performance.now() - start;
      }),
    );
  }
  return median(times);
}
