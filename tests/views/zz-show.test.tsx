import { writeFileSync, readFileSync } from 'node:fs';
import { fireEvent } from '@testing-library/react';
import { test } from 'vitest';
import { WorkingSection } from '#src/views/pair/working.tsx';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
test('html', async () => {
  const css = ['tokens', 'base', 'pair', 'working'].map((f) => readFileSync(`src/app/${f}.css`, 'utf8')).join('\n');
  const { record } = await publishedPair('kaz-uzb');
  for (const [name, i18n] of [['en', en], ['ru', ru]] as const) {
    const { container, unmount } = say(<WorkingSection story={storyOf(record)} />, i18n);
    const openAll = () => [...container.querySelectorAll('details:not([open])')].forEach((d) => { (d as HTMLDetailsElement).open = true; fireEvent(d, new Event('toggle')); });
    openAll();
    const b = container.querySelector('.copy button')!; fireEvent.click(b); await new Promise((r) => setTimeout(r, 50));
    const li = container.querySelectorAll('li > details'); for (const d of [...li].slice(1, 2)) { (d as HTMLDetailsElement).open = true; fireEvent(d, new Event('toggle')); }
    writeFileSync(`/tmp/working-${name}.html`, `<!doctype html><html lang="${name}" data-theme="${name === 'en' ? 'light' : 'dark'}"><meta name=viewport content="width=device-width"><style>${css}\n:root{--font-text:Inter,sans-serif;--font-headline:serif}</style><div class=wrap>${container.innerHTML}</div>`);
    unmount();
  }
});
