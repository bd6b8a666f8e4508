import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { drawPages, type StaticCopy } from '#src/cli/pages/draw-pages.ts';
import { day } from '#src/domain/day.ts';
import { loadI18n } from '#src/i18n/translator.ts';
import { generatedFiles } from '#tests/scale/generated-files.ts';
import { generatedRecord } from '#tests/scale/generated-record.ts';

const size = { pairs: 300, targets: 750, years: 10, seed: 1 };

/** Pages of a site with 750 targets, by address. */
async function drawn(addresses: readonly string[], files = new Map(generatedFiles(generatedRecord(size)))) {
  const copies = new Map<string, StaticCopy>();
  const given = {
    today: day('2026-11-24'),
    answers: (path: string) => files.get(path.replace('/data/v1/', '')),
    rules: [],
    i18n: await loadI18n('en'),
  };
  const pages = addresses.map((address) => {
    const country = /^\/countries\/(\w+)\/$/.exec(address)?.[1]?.toUpperCase() ?? null;
    return { address, country };
  });
  await drawPages(pages, given, ({ address }, copy) => void copies.set(address, copy));
  return copies;
}

test('of a long list two hundred rows are drawn, and the countries’ pages are named for the rest', async () => {
  const copies = await drawn(['/', '/countries/deu/', '/countries/fra/']);
  const { document } = new JSDOM(copies.get('/')!.html).window;
  const rows = document.querySelectorAll('table.targets tbody tr').length;
  const all = Number(document.querySelector('table.targets')!.getAttribute('aria-rowcount')) - 1;
  expect(all).toBeGreaterThan(300);
  expect(rows).toBeGreaterThanOrEqual(200);
  expect(rows).toBeLessThanOrEqual(220);
  const note = document.querySelector('table.targets + p')!;
  expect(note.textContent).toContain(`The first ${rows} of ${all} targets stand here.`);
  expect(Array.from(note.querySelectorAll('a'), (a) => a.getAttribute('href'))).toEqual([
    '/countries/fra/',
    '/countries/deu/',
  ]);
});

test('a page that cannot be drawn stops the build with its address', async () => {
  await expect(drawn(['/pairs/kaz-uzb/'], new Map())).rejects.toThrow('/pairs/kaz-uzb/');
});
