/** The alphabets that every page begins with: its headline and its text. */
const FIRST = [/^source-serif-4-latin-opsz-normal-.*\.woff2$/, /^inter-latin-wght-normal-.*\.woff2$/];

const BEFORE = /(?=<script src="\/theme\.js">)/;
const PRELOAD = /\s*<link rel="preload" [^>]*as="font"[^>]*>/g;

/**
 * `html` asking for its fonts at once, not when its styles have come: words that change their font after the first paint
 * move what is below them.
 *
 * @param assets names of the files in `dist/assets`.
 */
export function withFonts(html: string, assets: readonly string[]): string {
  const links = FIRST.flatMap((font) => assets.filter((file) => font.test(file))).map(
    (file) => `<link rel="preload" href="/assets/${file}" as="font" type="font/woff2" crossorigin />\n    `,
  );
  return html.replace(PRELOAD, '').replace(BEFORE, () => links.join(''));
}
