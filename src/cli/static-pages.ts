import { escaped } from './pages/escaped.ts';
import { addressOn, type Site } from './pages/site.ts';

/** What the build writes into the shell of a page before any script runs. */
export interface StaticPage {
  /** Below `dist`, with forward slashes. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Of a page that may be found and shared; `null` for one that has no address of its own. */
  readonly shared: SharedPage | null;
  /** What stands in the page until the app takes its place; empty for nothing. */
  readonly copy: string;
}

export interface SharedPage {
  /** From the site's root. */
  readonly address: string;
  /** Of the preview: its path from the site's root, and what it shows, in words. */
  readonly image: { readonly path: string; readonly alt: string };
  /** As schema.org has it. */
  readonly dataSet: object;
}

/** CSS pixels of every preview, as the networks that show them ask for. */
export const PREVIEW = { width: 1200, height: 630 };

/** What a host shows, with status 404, for an address that has no page. */
export const notFoundPage: StaticPage = {
  file: '404.html',
  title: 'Page not found | Goalpost',
  description: 'Goalpost has no page at this address.',
  shared: null,
  copy: '',
};

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>/;
const CANONICAL = /<link\s+rel="canonical"[^>]*>/;
const ROOT = /<div id="root"><\/div>/;

/**
 * The shell (`index.html` as built) with the words of `page`.
 *
 * @throws {RangeError} naming what the shell has not got exactly once.
 */
export function staticPage(shell: string, page: StaticPage, site: Site): string {
  const { title, description, shared, copy } = page;
  return [
    { what: '<title>', pattern: TITLE, html: `<title>${escaped(title)}</title>` },
    {
      what: '<meta name="description">',
      pattern: DESCRIPTION,
      html: meta('name', 'description', description),
    },
    {
      what: '<link rel="canonical">',
      pattern: CANONICAL,
      html:
        shared === null ? meta('name', 'robots', 'noindex') : sharedHead(page, shared, site).join('\n    '),
    },
    ...(copy === ''
      ? []
      : [
          {
            what: '<div id="root">',
            pattern: ROOT,
            html: `<div id="static">${copy}</div>\n    <div id="root"></div>`,
          },
        ]),
  ].reduce((html, { what, pattern, html: own }) => {
    const found = html.match(new RegExp(pattern, `g${pattern.flags}`))?.length ?? 0;
    if (found !== 1) throw new RangeError(`index.html must have one ${what} and has ${found}`);
    return html.replace(pattern, () => own);
  }, shell);
}

const ADDED = [
  /<div id="static">.*<\/div>\s*(?=<div id="root">)/s,
  /\s*<meta (?:property="og:|name="twitter:)[^>]*>/g,
  /\s*<script type="application\/ld\+json">.*?<\/script>/s,
];

/** The shell of a page already made, so that a second run makes the same page again. */
export function shellOf(html: string): string {
  return ADDED.reduce((text, pattern) => text.replace(pattern, ''), html);
}

function sharedHead({ title, description }: StaticPage, shared: SharedPage, site: Site): readonly string[] {
  const address = addressOn(site, shared.address);
  const image = addressOn(site, shared.image.path);
  return [
    `<link rel="canonical" href="${escaped(address)}" />`,
    meta('property', 'og:type', 'website'),
    meta('property', 'og:site_name', 'Goalpost'),
    meta('property', 'og:locale', 'en_GB'),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:url', address),
    meta('property', 'og:image', image),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(PREVIEW.width)),
    meta('property', 'og:image:height', String(PREVIEW.height)),
    meta('property', 'og:image:alt', shared.image.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:title', title),
    meta('name', 'twitter:description', description),
    meta('name', 'twitter:image', image),
    meta('name', 'twitter:image:alt', shared.image.alt),
    // Data, not a script: the policy does not ask about it. No "<" may stand in it, since "</script>" would end it.
    `<script type="application/ld+json">${JSON.stringify(shared.dataSet).replaceAll('<', String.raw`\u003c`)}</script>`,
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}" />`;
}
