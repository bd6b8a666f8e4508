import { beforeAll, describe, expect, test } from 'vitest';
import type { PublishedPair } from '#src/domain/board.ts';
import { Disputed } from '#src/views/pair/disputed.tsx';
import { BOTH, en, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { pairRecord } from '#tests/record-builder.ts';

let pair: PublishedPair;

beforeAll(async () => {
  pair = await publishedPair('kaz-uzb');
});

function disputed(i18n = en) {
  return say(<Disputed story={storyOf(pair.record)} publishers={pair.publishers} />, i18n).container;
}

const speakersOf = (occasion: Element) =>
  [...occasion.querySelectorAll('.speakers > li')].map((li) => [
    li.querySelector('.who')?.textContent,
    li.querySelector('.big')?.textContent,
  ]);

describe(Disputed, () => {
  test('December 2021: 5.9 beside 2 and 0.6 beside 6.6, each with its speaker, joined by "and"', () => {
    const first = disputed().querySelector('.occasion')!;
    expect(first.querySelector('h3')?.textContent).toContain('December 2021');
    expect(speakersOf(first)).toEqual([
      ['Uzbek side', '$5.9bn'],
      ["and Kazakhstan's National Chamber of Entrepreneurs (Atameken)", '$2bn and $600m'],
      ['and President Tokayev (Akorda)', '$6.6bn'],
    ]);
  });

  test('every statement says what it is of and where it was read', () => {
    for (const what of disputed().querySelectorAll('.what')) {
      expect(what.textContent?.length).toBeGreaterThan(20);
      expect(what.querySelector('a')?.getAttribute('href')).toMatch(/^https?:/);
    }
  });

  test('pitfall 15: nobody adds them: no 2.6, 8.5, 12.5 or 15.1 stands with the papers of 2021', () => {
    for (const [, i18n] of BOTH) {
      const said = disputed(i18n).querySelector('.occasion')!.textContent ?? '';
      expect(said).not.toMatch(/2[.,]6\D|8[.,]5\D|12[.,]5|15[.,]1/);
    }
  });

  test('no amount anywhere in the section is one that nobody stated', () => {
    const stated = pair.record.claims.flatMap((c) => c.statements.map((s) => en.format.amount(s.amount)));
    for (const big of disputed().querySelectorAll('.big')) {
      for (const amount of big.textContent!.split(/, | and /)) expect(stated).toContain(amount);
    }
  });

  test('bars of one occasion share one scale: 2 is 30 % of 6.6', () => {
    const first = disputed().querySelector('.occasion')!;
    const widths = [...first.querySelectorAll('.claim-bar rect')].map((r) => Number(r.getAttribute('width')));
    expect(widths.map(Math.round)).toEqual([89, 30, 9, 100]);
  });

  test('papers come apart from trade, each in order of date, and all are on the page', () => {
    const groups = [...disputed().querySelectorAll('.occasions')].map(
      (g) => g.querySelectorAll('.occasion').length,
    );
    const about = (documents: boolean) =>
      pair.record.claims.filter((c) => (c.about === 'documents') === documents).length;
    expect(groups).toEqual([about(true), about(false)]);
    const statements = pair.record.claims.flatMap((c) => c.statements);
    expect(disputed().querySelectorAll('.what')).toHaveLength(statements.length);
  });

  test('a pair without claims has no such section', () => {
    expect(say(<Disputed story={storyOf(pairRecord())} publishers={new Map()} />).container.innerHTML).toBe(
      '',
    );
  });
});
