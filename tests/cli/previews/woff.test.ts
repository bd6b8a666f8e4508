import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fontInWoff } from '#src/cli/previews/woff.ts';

const file = createRequire(import.meta.url).resolve('@fontsource/inter/files/inter-latin-400-normal.woff');

test('the tables of the font are where its directory says, with the sums it says', () => {
  const woff = readFileSync(file);
  const font = Buffer.from(fontInWoff(woff));
  expect(font.readUInt32BE(0)).toBe(0x00010000); // TrueType outlines
  expect(font.length).toBe(woff.readUInt32BE(16)); // what WOFF says the font's size is
  const count = font.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  for (let i = 0; i < count; i += 1) {
    const at = 12 + i * 16;
    const tag = font.toString('latin1', at, at + 4);
    if (tag === 'head') continue; // its sum leaves out a field of its own
    const [stated, offset, length] = [4, 8, 12].map((field) => font.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    let sum = 0;
    for (let word = offset; word < offset + length; word += 4) sum = (sum + font.readUInt32BE(word)) >>> 0;
    expect({ tag, sum }).toEqual({ tag, sum: stated });
  }
});

test('another format is refused', () => {
  expect(() => fontInWoff(Buffer.from('wOF2'.padEnd(64)))).toThrow('not a WOFF 1.0 file');
});
