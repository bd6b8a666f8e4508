import type { Browser, Page } from '@playwright/test';
import { startServer } from '#src/cli/start-server.ts';
import { launched, pageYardstick, settled, SLOWER } from './throttled.ts';
import { type Measured, median } from './timed.ts';

const RUNS = 9;

/** A control, and the buttons that are pressed in turn. */
const CONTROLS = [
  { name: 'figures', buttons: '.controls > .segments:nth-child(1) button' },
  { name: 'path', buttons: '.controls > .segments:nth-child(2) button' },
  { name: 'projection', buttons: '.controls .switch' },
  { name: 'start value', buttons: '.controls .more .segments button' },
  // Last: in dollars of one year there is no projection to switch.
  { name: 'dollars', buttons: '.controls > .segments:nth-child(3) button' },
];

/**
 * From pressing a control to the next frame that shows it, on a CPU made four times slower, for the pair with the most
 * to draw. Needs a built site in dist.
 */
export async function repaintBench(): Promise<readonly Measured[]> {
  const server = await startServer({ dir: 'dist', port: 0 });
  const browser = await launched();
  try {
    return await measure(browser, `http://localhost:${server.port}/pairs/kaz-uzb/`);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, address: string): Promise<readonly Measured[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
  // The copy in the file has the same controls, and they do nothing.
  await page.locator('#static').waitFor({ state: 'detached' });
  await page.locator('.side-line').first().waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const unit = await pageYardstick(page, RUNS);
  const lines: Measured[] = [];
  for (const { name, buttons } of CONTROLS) {
    const ms = await pressed(page, buttons);
    lines.push({ name: `repaint after ${name}, CPU ${SLOWER} times slower`, ms, ratio: ms / unit });
  }
  return lines;
}

/** The median time over presses that go through all the buttons; the first round warms up. */
async function pressed(page: Page, buttons: string): Promise<number> {
  const count = await page.locator(buttons).count();
  if (count === 0) throw new Error(`no control matches ${buttons}`);
  const times: number[] = [];
  for (let i = 1; i <= RUNS + count; i++) {
    const ms = await page.evaluate(
      ([selector, at]) =>
        new Promise<number>((resolve) => {
          const button = document.querySelectorAll<HTMLElement>(selector)[at];
          const start = performance.now();
          button?.click();
          // The task after the frame's callbacks runs when the frame has been painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - start));
            port1.start();
            port2.postMessage(null);
          });
        }),
      [buttons, i % count] as const,
    );
    if (i > count) times.push(ms);
    await settled(page);
  }
  return median(times);
}
