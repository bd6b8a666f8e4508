import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { palettePng } from '#src/cli/previews/palette-png.ts';

/** The colours of a picture, row by row, read as a viewer reads them. */
function read(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const [width, height] = [0, 4].map((at) => chunks.get('IHDR')!.readUInt32BE(at)) as [number, number];
  const palette = chunks.get('PLTE')!;
  const rows = inflateSync(chunks.get('IDAT')!);
  const colours = Array.from({ length: width * height }, (_, i) => {
    const place = rows[(width + 1) * Math.floor(i / width) + 1 + (i % width)]!;
    return palette.toString('hex', place * 3, place * 3 + 3);
  });
  return { signature: bytes.toString('latin1', 1, 4), width, height, colours, palette: palette.length / 3 };
}

const opaque = (...colours: readonly (readonly [number, number, number])[]) =>
  Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));

test('few colours come back as they were', () => {
  const [red, green] = [
    [255, 0, 0],
    [0, 128, 0],
  ] as const;
  expect(read(palettePng(opaque(red, green, green, red, red, red), 3, 2))).toEqual({
    signature: 'PNG',
    width: 3,
    height: 2,
    colours: ['ff0000', '008000', '008000', 'ff0000', 'ff0000', 'ff0000'],
    palette: 2,
  });
});

test('of too many colours the rare ones become the nearest common one', () => {
  // 256 greys twice each, and one colour once: a blue that is nearest to grey 10.
  const greys = Array.from({ length: 512 }, (_, i) => [i % 256, i % 256, i % 256] as const);
  const { colours, palette } = read(palettePng(opaque(...greys, [9, 9, 12]), 513, 1));
  expect(palette).toBe(256);
  expect(colours.at(-1)).toBe('0a0a0a');
});
