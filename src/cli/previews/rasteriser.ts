import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { palettePng } from './palette-png.ts';
import { fontInWoff } from './woff.ts';

// The site's own two families, from the packages it is built of: the machine that builds need have no fonts at all.
const FONTS = [
  '@fontsource/inter/files/inter-latin-400-normal.woff',
  '@fontsource/inter/files/inter-latin-700-normal.woff',
  '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff',
];

export interface Rasteriser {
  /** A PNG of the drawing, as large as it says it is. */
  readonly png: (svg: string) => Uint8Array;
  readonly close: () => Promise<void>;
}

export async function rasteriser(): Promise<Rasteriser> {
  const { resolve } = createRequire(import.meta.url);
  // It takes fonts from files only.
  const folder = await mkdtemp(join(tmpdir(), 'goalpost-fonts-'));
  const fontFiles = await Promise.all(
    FONTS.map(async (font, i) => {
      const file = join(folder, `${i}.ttf`);
      await writeFile(file, fontInWoff(await readFile(resolve(font))));
      return file;
    }),
  );
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  return {
    png: (svg) => {
      const { pixels, width, height } = new Resvg(svg, { font }).render();
      return palettePng(pixels, width, height);
    },
    close: () => rm(folder, { recursive: true }),
  };
}
