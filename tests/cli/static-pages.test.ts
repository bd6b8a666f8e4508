import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withPolicy } from '#src/cli/meta-policy.ts';
import { notFoundPage, shellOf, type StaticPage, staticPage } from '#src/cli/static-pages.ts';

const shell = readFileSync('index.html', 'utf8');

const page: StaticPage = {
  file: 'pairs/kaz-uzb/index.html',
  title: 'Kazakhstan–Uzbekistan trade target | Goalpost',
  description: 'Half of it delivered.',
  shared: {
    address: '/pairs/kaz-uzb/',
    image: { path: '/previews/pairs/kaz-uzb.png', alt: 'Half of it delivered' },
    dataSet: { '@type': 'Dataset', name: 'Trade' },
  },
  copy: '<main><h1>Half of it delivered</h1></main>',
};

const HOSTILE = `</script><script>alert("x")</script> & 'y'`;

describe(staticPage, () => {
  test('a page says what it is in the words that browsers, search engines and other sites ask for', () => {
    const html = staticPage(shell, page, 'https://goalpost.example');
    expect(html).toContain('<title>Kazakhstan–Uzbekistan trade target | Goalpost</title>');
    expect(html).toContain('<link rel="canonical" href="https://goalpost.example/pairs/kaz-uzb/" />');
    for (const tag of [
      'name="description" content="Half of it delivered."',
      'property="og:type" content="website"',
      'property="og:site_name" content="Goalpost"',
      'property="og:locale" content="en_GB"',
      'property="og:title" content="Kazakhstan–Uzbekistan trade target | Goalpost"',
      'property="og:description" content="Half of it delivered."',
      'property="og:url" content="https://goalpost.example/pairs/kaz-uzb/"',
      'property="og:image" content="https://goalpost.example/previews/pairs/kaz-uzb.png"',
      'property="og:image:width" content="1200"',
      'property="og:image:height" content="630"',
      'property="og:image:alt" content="Half of it delivered"',
      'name="twitter:card" content="summary_large_image"',
      'name="twitter:image" content="https://goalpost.example/previews/pairs/kaz-uzb.png"',
    ]) {
      expect(html).toContain(`<meta ${tag} />`);
    }
  });

  test('its content stands before the place of the app', () => {
    const html = staticPage(shell, page, null);
    expect(html).toContain(`<div id="static">${page.copy}</div>\n    <div id="root"></div>`);
  });

  test('without a site addresses begin at the root', () => {
    const html = staticPage(shell, page, null);
    expect(html).toContain('<link rel="canonical" href="/pairs/kaz-uzb/" />');
    expect(html).toContain('content="/previews/pairs/kaz-uzb.png"');
  });

  test('the 404 page has no address of its own and is not to be found', () => {
    const html = staticPage(shell, notFoundPage, null);
    expect(html).not.toMatch(/canonical|og:|ld\+json|id="static"/);
    expect(html).toContain('<meta name="robots" content="noindex" />');
  });

  test('words are escaped, wherever they stand', () => {
    const image = { path: '/x.png', alt: HOSTILE };
    const shared = { ...page.shared!, image, dataSet: { name: HOSTILE } };
    const html = staticPage(shell, { ...page, title: HOSTILE, description: HOSTILE, shared }, null);
    expect(html).not.toContain('<script>alert');
    expect(html).toContain('<title>&lt;/script&gt;&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; ');
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
    expect(JSON.parse(data!)).toEqual({ name: HOSTILE });
  });

  test('a shell without a title is refused', () => {
    expect(() => staticPage(shell.replace('<title>', '<x>'), notFoundPage, null)).toThrow('<title>');
  });
});

describe(shellOf, () => {
  test('a page made of a made page is the same page', () => {
    const made = staticPage(shell, page, 'https://goalpost.example');
    expect(staticPage(shellOf(made), page, 'https://goalpost.example')).toBe(made);
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
