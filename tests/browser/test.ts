import { type Page, test as base, expect } from '@playwright/test';
import axeCore from 'axe-core';

export { expect };

interface Options {
  /** The reader's civil date. Pages count from the device's clock, so a test must say what it reads. */
  readonly today: string;
  /** Console errors and warnings that a test means to provoke. */
  readonly tolerated: readonly RegExp[];
  /**
   * Whether pages begin with the copy in their file, as they do for readers. It says the same as the app for a moment,
   * which a test of the app would have to wait out.
   */
  readonly copy: boolean;
}

/** Playwright's `test`, failing when the page complains, breaks its own security policy or calls another origin. */
export const test = base.extend<Options & { readonly quiet: undefined }>({
  today: ['2026-11-24', { option: true }],
  tolerated: [[], { option: true }],
  copy: [false, { option: true }],
  quiet: [
    async ({ context, baseURL, today, tolerated, copy }, use) => {
      const complaints: string[] = [];
      await context.clock.setFixedTime(`${today}T12:00:00Z`);
      await context.addInitScript(() => {
        document.addEventListener(
          'securitypolicyviolation',
          ({ violatedDirective, blockedURI, sourceFile }) => {
            console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sourceFile}`);
          },
        );
      });
      if (!copy) await context.addInitScript(withoutCopy);
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
      });
      context.on('weberror', (error) => complaints.push(`uncaught: ${String(error.error())}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        const own = origin === baseURL || protocol === 'blob:';
        if (!own) complaints.push(`request to another origin: ${request.url()}`);
      });

      await use(undefined);

      expect(complaints.filter((text) => !tolerated.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** In the page: as public/theme.js does for readers of another language. */
function withoutCopy(): void {
  new MutationObserver((_, observer) => {
    const page = document.documentElement;
    if (!page) return;
    page.dataset['static'] = 'off';
    observer.disconnect();
  }).observe(document, { childList: true });
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing wrong with the page as it stands. */
export async function axe(page: Page): Promise<void> {
  // By way of the debugger, which the page's policy does not bind; a <script> would be refused.
  await page.evaluate(axeCore.source);
  const violations = await page.evaluate(async (rules) => {
    const { axe } = globalThis as unknown as { axe: typeof axeCore };
    return (await axe.run({ runOnly: rules })).violations;
  }, RULES);
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${html}`),
  );
  expect(found.join('\n\n')).toBe('');
}
