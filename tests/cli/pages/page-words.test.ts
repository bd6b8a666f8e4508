import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { descriptionOf } from '#src/cli/pages/page-words.ts';

describe(descriptionOf, () => {
  test('the finding, then the sentences below it', () => {
    expect(
      descriptionOf({ heading: 'Half of it delivered', summary: 'In 2025 it was $4.97bn. So far.' }),
    ).toBe('Half of it delivered. In 2025 it was $4.97bn. So far.');
  });

  test('a sentence for which there is no room is left out whole', () => {
    const long = `${'x'.repeat(190)}.`;
    expect(descriptionOf({ heading: 'Half of it delivered', summary: long })).toBe('Half of it delivered.');
  });

  test('a page may have no summary', () => {
    expect(descriptionOf({ heading: 'Compare targets', summary: null })).toBe('Compare targets.');
  });

  test('a heading too long for a description ends between two words', () => {
    const said = descriptionOf({ heading: 'word '.repeat(60).trim(), summary: null });
    expect(said).toMatch(/^(word )*word…$/);
    expect(said.length).toBeLessThanOrEqual(200);
  });

  test('never longer than 200 characters and a full stop', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[.]?$/), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(words, words, (heading, summary) => {
        const said = descriptionOf({ heading: heading.join(' '), summary: summary.join(' ') });
        expect(said.length).toBeLessThanOrEqual(201);
      }),
    );
  });
});
