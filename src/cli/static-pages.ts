import { type PairId, partiesOf } from '#src/domain/party.ts';
import { parties } from '#src/i18n/parties/en.ts';

/** What the build writes into the shell of a page before any script runs. */
export interface StaticPage {
  /** Below `dist`, with forward slashes. */
  readonly file: string;
  /** The page's own address, or `null` when it has none and is not to be found by search. */
  readonly canonical: string | null;
  readonly title: string;
  readonly description: string;
}

/** What a host shows, with status 404, for an address that has no page. */
export const notFoundPage: StaticPage = {
  file: '404.html',
  canonical: null,
  title: 'Page not found | Goalpost',
  description: 'Goalpost has no page at this address.',
};

/** @throws {RangeError} naming the party without an English name. */
export function pairPage(pair: PairId): StaticPage {
  const [a, b] = partiesOf(pair).map(englishName).toSorted(new Intl.Collator('en').compare);
  return {
    file: `pairs/${pair}/index.html`,
    canonical: `/pairs/${pair}/`,
    title: `${a}–${b} trade target | Goalpost`,
    description: `Targets announced for trade between ${a} and ${b}, held against the figures each side has reported since.`,
  };
}

function englishName(code: string): string {
  const name = parties[code]?.name;
  if (name === undefined) throw new RangeError(`no name for ${code}: add it to src/i18n/parties/en.ts`);
  return name;
}

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /<meta\s+name="description"[^>]*>/;
const CANONICAL = /<link\s+rel="canonical"[^>]*>/;

/**
 * The shell (`index.html` as built) with the words of `page`.
 *
 * @throws {RangeError} naming what the shell has not got exactly once.
 */
export function staticPage(shell: string, { canonical, title, description }: StaticPage): string {
  const link =
    canonical === null
      ? '<meta name="robots" content="noindex" />'
      : `<link rel="canonical" href="${escaped(canonical)}" />`;
  return [
    { what: '<title>', pattern: TITLE, html: `<title>${escaped(title)}</title>` },
    {
      what: '<meta name="description">',
      pattern: DESCRIPTION,
      html: `<meta name="description" content="${escaped(description)}" />`,
    },
    { what: '<link rel="canonical">', pattern: CANONICAL, html: link },
  ].reduce((html, { what, pattern, html: own }) => {
    const found = html.match(new RegExp(pattern, 'g'))?.length ?? 0;
    if (found !== 1) throw new RangeError(`index.html must have one ${what} and has ${found}`);
    return html.replace(pattern, () => own);
  }, shell);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
