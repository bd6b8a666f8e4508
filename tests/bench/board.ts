import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { startServer } from '#src/cli/start-server.ts';
import { parseIndex } from '#src/wire/published/board.ts';
import { FULL_SIZE } from '../scale/generated-record.ts';
import { publishGenerated } from '../scale/publish-generated.ts';
import { seeded, shuffled } from '../scale/seeded.ts';
import { ownMemory } from './own-memory.ts';
import { launched, pageYardstick, settled, SLOWER } from './throttled.ts';
import { type Counted, type Measured, median, timed, yardstick } from './timed.ts';

const ROUNDS = 9;
const USABLE = 1500;
const REPAINT = 100;
const MEGABYTE = 1_000_000;

const SEARCH = '.filters input[type="search"]';
const pickNamed = (option: string) => `.filters select:has(option[value="${option}"])`;

/** What a reader does to the list. Every one of them leaves another list than the one before it. */
type Act =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'select'; readonly field: string; readonly value: string }
  | { readonly do: 'press'; readonly button: string };

const ACTS: Readonly<Record<string, readonly Act[]>> = {
  'a letter typed': ['k', 'ka', 'kaz', 'ka', 'k', ''].map((text) => ({ do: 'type', text })),
  'a country chosen': ['KAZ', 'DEU', ''].map((value) => ({ do: 'select', field: pickNamed('KAZ'), value })),
  'a verdict chosen': ['missed', 'too-early', ''].map((value) => ({
    do: 'select',
    field: pickNamed('missed'),
    value,
  })),
  'a column sorted': ['goal', 'goal', 'pair', 'latest', 'verdict'].map((column) => ({
    do: 'press',
    button: `.targets th.${column} button`,
  })),
};

/**
 * The board with 5,000 targets of 2,000 pairs (tests/scale) on a CPU made four times slower: how soon it can be used,
 * how soon a choice is painted, and what it takes up. Builds a site of its own among the system's temporary files.
 */
export async function boardBench(): Promise<readonly (Measured | Counted)[]> {
  const dir = await mkdtemp(join(tmpdir(), 'goalpost-scale-'));
  try {
    await publishGenerated(dir, FULL_SIZE);
    return await boardOfSite(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The same of a site that `publishGenerated` has built in `dir`. */
async function boardOfSite(dir: string): Promise<readonly (Measured | Counted)[]> {
  const sent = (await readFile(join(dir, 'data/v1/index.json.br'))).length;
  const size = { name: 'index.json as it travels (brotli)', count: sent, unit: 'B', limit: 150_000 };
  const server = await startServer({ dir, port: 0 });
  const browser = await launched();
  try {
    const address = `http://localhost:${server.port}/`;
    const reads = await reading(dir);
    return [size, reads, ...(await firstVisits(browser, address)), ...(await oneVisit(browser, address))];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In Node and at full speed. */
async function reading(dir: string): Promise<Measured> {
  const text = await readFile(join(dir, 'data/v1/index.json'), 'utf8');
  const unit = timed(15, yardstick);
  const ms = timed(ROUNDS, () => void parseIndex(JSON.parse(text)));
  return { name: 'reading index.json, in Node', ms, ratio: ms / unit };
}

/** Each in a browser that has never been here: from navigation to rows on the screen, and to a search that answers. */
async function firstVisits(browser: Browser, address: string): Promise<readonly Measured[]> {
  const visits: { readonly rows: number; readonly answer: number }[] = [];
  const units: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await slowed(page);
    await page.goto(address, { waitUntil: 'commit' });
    visits.push(await page.evaluate(firstUse, SEARCH));
    await settled(page);
    units.push(await pageYardstick(page, 3));
    await context.close();
  }
  const unit = median(units);
  const line = (name: string, ms: number, limit?: number): Measured => {
    return { name: `${name}, CPU ${SLOWER} times slower`, ms, ratio: ms / unit, ...(limit && { limit }) };
  };
  return [
    line('from navigation to rows', median(visits.map(({ rows }) => rows))),
    line('from navigation to a search that answers', median(visits.map(({ answer }) => answer)), USABLE),
  ];
}

/** Choices one after another in a visit that goes on, and what it has taken up by then. */
async function oneVisit(browser: Browser, address: string): Promise<readonly (Measured | Counted)[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await slowed(page);
  await page.goto(address);
  await page.locator('.targets tbody tr').first().waitFor();
  const unit = await pageYardstick(page, ROUNDS);
  const times = new Map(Object.keys(ACTS).map((name) => [name, [] as number[]]));
  const chance = seeded(FULL_SIZE.seed);
  // The first round warms up. Each goes through the kinds of act in another order, so that none gains from its place.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, acts] of shuffled(Object.entries(ACTS), chance)) {
      for (const act of acts) {
        const ms = await page.evaluate(repainted, { ...act, search: SEARCH });
        if (round > 0) times.get(name)?.push(ms);
        await settled(page);
      }
    }
  }
  const drawn = await scrolledThrough(page);
  return [
    ...[...times].map(([name, all]): Measured => {
      const ms = median(all);
      const what = `the list repainted after ${name}, CPU ${SLOWER} times slower`;
      return { name: what, ms, ratio: ms / unit, limit: REPAINT };
    }),
    { name: 'most rows in the page while scrolling', count: drawn, unit: 'rows', limit: 60 },
    ...(await takenUp(browser, session)),
  ];
}

async function slowed(page: Page): Promise<CDPSession> {
  // The program that runs this file marks functions with their names, and in the page nobody would know how.
  await page.addInitScript('globalThis.__name = (named) => named');
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return session;
}

/** From top to bottom in some steps: the most rows that were ever in the page. */
async function scrolledThrough(page: Page): Promise<number> {
  let most = 0;
  for (let part = 0; part <= 20; part++) {
    await page.evaluate((share) => window.scrollTo(0, document.body.scrollHeight * share), part / 20);
    await settled(page);
    most = Math.max(most, await page.locator('.targets tbody tr').count());
  }
  return most;
}

async function takenUp(browser: Browser, session: CDPSession): Promise<readonly Counted[]> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const memory = await ownMemory(browser);
  return [
    { name: 'JavaScript heap in use', count: Math.round(usedSize / MEGABYTE), unit: 'MB', limit: 150 },
    { name: 'nodes in the page and kept by it', count: nodes, unit: 'nodes' },
    ...(memory === null
      ? []
      : [
          {
            name: 'memory of the page’s process that no other shares',
            count: Math.round(memory / MEGABYTE),
            unit: 'MB',
            limit: 150,
          },
        ]),
  ];
}

/** In the page. Milliseconds since navigation when rows had been painted, and when a search had changed them. */
async function firstUse(search: string): Promise<{ readonly rows: number; readonly answer: number }> {
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
  const list = () => document.querySelector('.targets[aria-rowcount]')?.getAttribute('aria-rowcount');
  const field = () => document.querySelector<HTMLInputElement>(search);
  let rows = await painted();
  while (document.querySelectorAll('.targets tbody tr').length < 5 || field() === null)
    rows = await painted();
  const before = list();
  const input = field();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'kazakhstan');
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  let answer = await painted();
  while (list() === before) {
    if (answer > 60_000) throw new Error('the search has not answered in a minute');
    answer = await painted();
  }
  return { rows, answer };
}

/** In the page. Milliseconds from an act to the end of the first frame that shows another list. */
async function repainted(act: Act & { readonly search: string }): Promise<number> {
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve());
        port1.start();
        port2.postMessage(null);
      });
    });
  const list = () => {
    const table = document.querySelector('.targets[aria-rowcount]');
    const first = table?.querySelector('tbody tr');
    const sorted = table?.querySelector('[aria-sort]');
    return [
      table?.getAttribute('aria-rowcount'),
      first?.textContent,
      sorted?.className,
      sorted?.getAttribute('aria-sort'),
    ].join(' ');
  };
  const set = (element: Element | null, prototype: object, value: string, event: string) => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, value);
    element?.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const before = list();
  const start = performance.now();
  if (act.do === 'type') {
    set(document.querySelector(act.search), HTMLInputElement.prototype, act.text, 'input');
  } else if (act.do === 'select') {
    set(document.querySelector(act.field), HTMLSelectElement.prototype, act.value, 'change');
  } else {
    document.querySelector<HTMLElement>(act.button)?.click();
  }
  await painted();
  while (list() === before) {
    if (performance.now() - start > 5000) throw new Error(`nothing changed after ${JSON.stringify(act)}`);
    await painted();
  }
  return performance.now() - start;
}
