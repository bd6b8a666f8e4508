import { expect, test } from 'vitest';
import { laidOutAt } from '#tests/laid-out.ts';
import { held, publishedPairs } from '#tests/published-pairs.ts';
import { renderPage } from './render-page.tsx';
import { screen } from '@testing-library/react';
import { vi } from 'vitest';

test('probe', async () => {
  const pairs = await publishedPairs();
  const t0 = performance.now();
  const out: string[] = [];
  for (const lang of ['en', 'en&figures=ind', 'en&figures=uzb', 'ru'])
    for (const [id, pair] of pairs) {
      laidOutAt(1200);
      const r = await renderPage(`/pairs/${id}/?lang=${lang}`, { pairs: [held(pair)] });
      await screen.findByRole('heading', { level: 1 }, { timeout: 3000 });
      const ids = [...r.container.querySelectorAll('[id]')].map((e) => e.id);
      const dup = ids.filter((x, i) => ids.indexOf(x) !== i);
      const broken = [...r.container.querySelectorAll('a.value')]
        .map((a) => a.getAttribute('href')!.slice(1))
        .filter((h) => !ids.includes(h));
      const closed = [...r.container.querySelectorAll('a.value')]
        .filter((a) =>
          document.getElementById(a.getAttribute('href')!.slice(1))?.closest('details:not([open])'),
        )
        .map((a) => a.getAttribute('href'));
      if (closed.length) out.push('CLOSED ' + closed);
      const obs = [...r.container.querySelectorAll('[data-observation-id]')]
        .map((a) => a.getAttribute('data-observation-id')!)
        .filter((x) => !pair.record.observations.some((o) => o.id === x));
      const bad = /NaN|undefined|Infinity|null/.exec(r.container.innerHTML);
      const errors = vi
        .mocked(console.error)
        .mock.calls.map((c) => c.map(String).join(' ').slice(0, 120) + c.slice(1).join('#'));
      vi.mocked(console.error).mockClear();
      if (dup.length + broken.length + obs.length + errors.length || bad)
        out.push(
          `${lang} ${id} ${dup.length ? 'DUP ' + dup : ''} ${broken.length ? 'BROKEN ' + broken : ''} ${obs} ${bad ? 'BAD ' + r.container.innerHTML.slice(bad.index - 80, bad.index + 40) : ''} ${errors.join('|')} H1=${r.container.querySelector('h1')?.textContent}`,
        );
      r.unmount();
    }
  console.log(out.join('\n'), performance.now() - t0);
}, 100000);
