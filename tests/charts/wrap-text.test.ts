// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from '#src/charts/parts/wrap-text.ts';

test('breaks where a line would be too long', () => {
  expect(wrapText('short of the path in 2025', 13)).toEqual(['short of the', 'path in 2025']);
});

test('a word that is longer than a line stands alone and whole', () => {
  expect(wrapText('a Zentralasiengipfel b', 10)).toEqual(['a', 'Zentralasiengipfel', 'b']);
});

test('a space that does not break is not broken', () => {
  expect(wrapText('на 3,4\u00a0млрд\u00a0долл.', 8)).toEqual(['на', '3,4\u00a0млрд\u00a0долл.']);
});

const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }).map((all) => all.join(' '));

test('no word is lost, no line is too long or has room for the next word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 30 }), (text, most) => {
      const lines = wrapText(text, most);
      expect(lines.join(' ')).toBe(text);
      for (const [i, line] of lines.entries()) {
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(most);
        const next = lines[i + 1]?.split(' ')[0];
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(most);
      }
    }),
  );
});
