import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownFrom, knownOn } from '#src/analysis/known-on.ts';
import type { Statement } from '#src/domain/claim.ts';
import { addDays, day } from '#src/domain/day.ts';
import { date, figure, pairRecord, source, target, text, trade } from '#tests/record-builder.ts';

function said(claimant: string, publishedOn: string | null): Statement {
  return {
    claimant: text(claimant),
    amount: { ...trade('5.9'), measure: 'claimed' },
    what: text('agreements'),
    source: source(publishedOn),
    reading: 'confirmed',
  };
}

const record = pairRecord({
  targets: [
    target(),
    target({ id: 'undated', announcedOn: null }),
    target({ id: 'in-2025', announcedOn: '2025' }),
  ],
  observations: [
    figure('UZB', '2022', '4.6', { publishedOn: '2023-01-20' }),
    figure('KAZ', '2022', '5.0', { publishedOn: '2023-02' }),
    figure('UZB', '2023', '4.4'),
  ],
  claims: [
    {
      id: 'papers',
      date: date('2021-12'),
      about: 'documents',
      subject: text('papers signed'),
      statements: [said('Uzbek side', null), said('Kazakh chamber', '2022-03-01')],
    },
  ],
  events: [
    {
      id: 'forum',
      date: date('2021-11-26'),
      kind: 'forum',
      title: text('forum'),
      short: text('forum'),
      source: source(),
      reading: 'confirmed',
    },
  ],
});

function ids(asOf: string) {
  const { targets, observations, claims, events } = knownOn(record, day(asOf));
  return [...targets, ...observations, ...claims, ...events].map((row) => row.id);
}

test('a figure is known from the day it was published, not a day earlier', () => {
  expect(ids('2023-01-19')).not.toContain('uzb-2022');
  expect(ids('2023-01-20')).toContain('uzb-2022');
});

test('a date known only to the month or year counts from its last day', () => {
  expect(ids('2023-02-27')).not.toContain('kaz-2022');
  expect(ids('2023-02-28')).toContain('kaz-2022');
  expect(ids('2021-12-30')).not.toContain('papers');
  expect(ids('2021-12-31')).toContain('papers');
  expect(ids('2025-12-30')).not.toContain('in-2025');
  expect(ids('2025-12-31')).toContain('in-2025');
});

test('a figure on an undated page counts from the end of its year: before, it cannot have been a measurement', () => {
  expect(knownFrom(figure('UZB', '2023', '4.4'))).toBe('2023-12-31');
  expect(ids('2023-12-30')).not.toContain('uzb-2023');
});

test('a target without a date is always known, a dated one from its day', () => {
  expect(ids('1990-01-01')).toEqual(['undated']);
  expect(ids('2021-12-05')).toEqual(['undated', 'forum']);
  expect(ids('2021-12-06')).toContain('ten-by-2026');
});

test('nothing that was known is ever forgotten, and asking twice changes nothing', () => {
  const asOf = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(day('2019-01-01'), n));
  fc.assert(
    fc.property(asOf, asOf, (a, b) => {
      const [early, late] = a < b ? [a, b] : [b, a];
      expect(ids(late)).toEqual(expect.arrayContaining(ids(early)));
      expect(knownOn(knownOn(record, late), early)).toEqual(knownOn(record, early));
    }),
  );
});

test('an occasion is older than some of what was said about it: each statement counts from its own page', () => {
  const speakers = (asOf: string) =>
    knownOn(record, day(asOf)).claims.flatMap((c) => c.statements.map((s) => s.claimant.en));
  expect(speakers('2022-02-28')).toEqual(['Uzbek side']);
  expect(speakers('2022-03-01')).toEqual(['Uzbek side', 'Kazakh chamber']);
});
