/** Where the site will stand: its origin, such as `https://goalpost.example`, or `null` when the build is not told. */
export type Site = string | null;

/**
 * Reads `SITE_URL`. Empty is not told.
 *
 * @throws {RangeError} for anything but the origin of a site: the pages stand at its root.
 */
export function parseSite(text: string | undefined): Site {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url !== null && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!plain) {
    throw new RangeError(
      `SITE_URL must be the address of a site's root, such as https://goalpost.example, not "${text}"`,
    );
  }
  return url.origin;
}

/** The address of `path` (from the root) on `site`; without a site the path is all that is known. */
export function addressOn(site: Site, path: string): string {
  return site === null ? path : site + path;
}
