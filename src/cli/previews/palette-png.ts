import { crc32, deflateSync } from 'node:zlib';

const MOST = 256;

/**
 * A PNG of an opaque drawing in at most 256 colours: the commonest ones, and for each of the others the nearest of them.
 * A chart's edges have thousands of shades that no eye tells apart, and they make most of its weight.
 *
 * @param pixels four bytes each: red, green, blue and an alpha that is not looked at.
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, index } = reduced(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // Each row begins with its filter, none: 0.
    rows.set(index.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function reduced(pixels: Uint8Array): { readonly palette: readonly number[]; readonly index: Uint8Array } {
  const colours = new Uint32Array(pixels.length / 4);
  const counts = new Map<number, number>();
  const count = (from: number, to: number) => {
    const colour = colours[from];
    if (colour !== undefined) counts.set(colour, (counts.get(colour) ?? 0) + to - from);
  };
  // Most pixels are like the one before: they are counted in runs.
  let start = 0;
  for (let i = 0; i < colours.length; i += 1) {
    colours[i] = (pixels[4 * i]! << 16) | (pixels[4 * i + 1]! << 8) | pixels[4 * i + 2]!;
    if (colours[i] === colours[start]) continue;
    count(start, i);
    start = i;
  }
  count(start, colours.length);
  const palette = [...counts]
    .toSorted(([a, n], [b, m]) => m - n || a - b)
    .slice(0, MOST)
    .map(([colour]) => colour);
  const places = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) {
    if (!places.has(colour)) places.set(colour, nearest(colour, palette));
  }
  const index = new Uint8Array(colours.length);
  for (let i = 0; i < index.length; i += 1) {
    index[i] = i > 0 && colours[i] === colours[i - 1] ? index[i - 1]! : (places.get(colours[i]!) ?? 0);
  }
  return { palette, index };
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < palette.length; i += 1) {
    const other = palette[i]!;
    const red = (colour >> 16) - (other >> 16);
    const green = ((colour >> 8) & 255) - ((other >> 8) & 255);
    const blue = (colour & 255) - (other & 255);
    const far = red * red + green * green + blue * blue;
    if (far < least) [best, least] = [i, far];
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
