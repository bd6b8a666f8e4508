import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '#src/cli/meta-policy.ts';
import { notFoundPage, pairPage, staticPage } from '#src/cli/static-pages.ts';

const shell = readFileSync('index.html', 'utf8');

describe(pairPage, () => {
  test('the page of a pair names it in the title and at its own address', () => {
    const html = staticPage(shell, pairPage('kaz-uzb'));
    expect(html).toContain('<title>Kazakhstan–Uzbekistan trade target | Goalpost</title>');
    expect(html).toContain('<link rel="canonical" href="/pairs/kaz-uzb/" />');
    expect(html).toMatch(/<meta name="description" content="[^"]*Kazakhstan and Uzbekistan[^"]*" \/>/);
    expect(html).toContain('<div id="root">');
  });

  test('names stand in the order of the names, not of the codes', () => {
    expect(pairPage('deu-egy').title).toMatch(/^Egypt–Germany /);
  });

  test('a party without a name is an error that says where to put it', () => {
    expect(() => pairPage('kaz-zzz')).toThrow(/ZZZ.*parties\/en\.ts/);
  });
});

describe(staticPage, () => {
  test('the 404 page has no address of its own and is not to be found', () => {
    const html = staticPage(shell, notFoundPage);
    expect(html).not.toContain('canonical');
    expect(html).toContain('<meta name="robots" content="noindex" />');
  });

  test('words are escaped', () => {
    const html = staticPage(shell, { ...notFoundPage, title: '<script> & "x"', description: `"><script>` });
    expect(html).toContain('<title>&lt;script&gt; &amp; &quot;x&quot;</title>');
    expect(html).toContain('content="&quot;&gt;&lt;script&gt;"');
  });

  test('a shell without a title is refused', () => {
    expect(() => staticPage(shell.replace('<title>', '<x>'), notFoundPage)).toThrow('<title>');
  });
});

describe(withPolicy, () => {
  const policy = "default-src 'none'; frame-ancestors 'none'; upgrade-insecure-requests";

  test('stands before anything that loads, without what only a header can say', () => {
    const html = withPolicy(shell, policy);
    const meta = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />`;
    expect(html).toContain(meta);
    expect(html.indexOf(meta)).toBeLessThan(html.search(/<script|<link/));
  });

  test('a second time replaces the first', () => {
    expect(withPolicy(withPolicy(shell, "default-src 'self'"), policy)).toBe(withPolicy(shell, policy));
  });
});
