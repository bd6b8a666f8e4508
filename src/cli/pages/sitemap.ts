import type { Day } from '#src/domain/day.ts';
import { escaped } from './escaped.ts';
import { addressOn, type Site } from './site.ts';

/**
 * The site's pages for search engines. Without a site the addresses are paths, which no engine takes: a build that is to
 * be found says where it will stand (README).
 */
export function sitemap(addresses: readonly string[], changed: Day, site: Site): string {
  const urls = addresses.map(
    (address) =>
      `  <url><loc>${escaped(addressOn(site, address))}</loc><lastmod>${changed}</lastmod></url>\n`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
  );
}

const LINE = /^Sitemap:.*\n/gm;

/** `robots` with the one line that says where the sitemap is; only a full address is understood there. */
export function withSitemap(robots: string, site: Site): string {
  const rules = `${robots.replace(LINE, '').trimEnd()}\n`;
  return site === null ? rules : `${rules}Sitemap: ${site}/sitemap.xml\n`;
}
