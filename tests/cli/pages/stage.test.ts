import { expect, test } from 'vitest';
import { setStage } from '#src/cli/pages/stage.ts';

test('the document’s names are the program’s while the stage stands, and then its own again', () => {
  const before = { navigator: globalThis.navigator, fetch: globalThis.fetch, mode: process.env['NODE_ENV'] };
  const stage = setStage(() => undefined);
  expect(document).toBe(stage.document);
  expect(window.document).toBe(stage.document);
  stage.strike();
  expect(typeof document).toBe('undefined');
  expect({ navigator: globalThis.navigator, fetch: globalThis.fetch, mode: process.env['NODE_ENV'] }).toEqual(
    before,
  );
});

test('every box is as wide as the stage, and who watches is told of a change', () => {
  const stage = setStage(() => undefined);
  const told: number[] = [];
  const width = () => document.body.getBoundingClientRect().width;
  const observer = new ResizeObserver(() => told.push(width()));
  observer.observe(document.body);
  stage.widen(704);
  stage.widen(288);
  observer.disconnect();
  stage.widen(1200);
  stage.strike();
  expect(told).toEqual([704, 288]);
});

test('requests are answered from what is at hand, and the rest is not found', async () => {
  const stage = setStage((path) => (path === '/data/v1/index.json' ? '{"a":1}' : undefined));
  expect(await (await fetch('/data/v1/index.json')).json()).toEqual({ a: 1 });
  expect((await fetch('/data/v1/other.json')).status).toBe(404);
  stage.strike();
});
