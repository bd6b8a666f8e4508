import { describe, expect, test } from 'vitest';
import type { Publishers } from '#src/domain/record.ts';
import { RealNote } from '#src/views/pair/real-note.tsx';
import { parsePrices, parsePublishers } from '#src/wire/record.ts';
import { en, ru, say } from '#tests/languages.tsx';
import { publishedPair, storyOf } from '#tests/published-pairs.ts';
import { figure, pairRecord, target } from '#tests/record-builder.ts';
import { pricesFile, publishersFile } from '#tests/wire/small-record.ts';

/** 90 in 2020, 100.5 in 2021, 201 in 2022. */
const prices = parsePrices(pricesFile());
const publishers: Publishers = parsePublishers(publishersFile());

const tidy = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? '';

async function ofTheRecord(i18n = en, choices: { target?: string } = {}, id = 'kaz-uzb') {
  const pair = await publishedPair(id);
  const story = storyOf(pair.record, undefined, choices);
  const note = <RealNote story={story} prices={pair.prices} publishers={pair.publishers} />;
  return say(note, i18n).container;
}

/** A promise of 6 December 2021 from $4.0bn in 2021, unless told otherwise. */
function told(amount: string, fields: Parameters<typeof target>[0] = {}, of = '2022') {
  const record = pairRecord({ targets: [target(fields)], observations: [figure('UZB', of, amount)] });
  return tidy(
    say(<RealNote story={storyOf(record)} prices={prices} publishers={publishers} />).container.textContent,
  );
}

describe('pitfall 18: nominal growth is not told as growth', () => {
  test('4.97 of 2025 is 4.2 in dollars of 2021: 5.6 % a year is 1.1 % a year beside prices that rose by 18.8 %', async () => {
    // 4.97 × 270.970 / 321.943 = 4.183; 4.183 / 4 = 1.046; 321.943 / 270.970 = 1.188; fourth roots of 1.2425 and 1.0458.
    // The start is printed as "4", so from 4.5 to 3.5: 4.965 × 0.84167 / 4.5 = 0.929; 4.975 × 0.84167 / 3.5 = 1.196.
    const text = tidy((await ofTheRecord()).textContent);
    expect(text).toContain(
      'In dollars of 2021, $4.97bn in 2025 is $4.2bn, 5% above the start of $4.0bn (within rounding, −7% to +20%); ' +
        'US prices rose by 18.8% in between.',
    );
    expect(text).toContain('Growth a year: 5.6% in current dollars, 1.1% in dollars of 2021.');
  });

  test('Russian says the same', async () => {
    const text = tidy((await ofTheRecord(ru)).textContent);
    expect(text).toContain(
      'В долларах 2021 года 4,97 млрд долл. за 2025 год – это 4,2 млрд долл., на 5 % выше исходных 4,0 млрд долл. ' +
        '(с учётом округления от −7 % до +20 %); цены в США за это время выросли на 18,8 %.',
    );
    expect(text).toContain('Рост в год: 5,6 % в текущих долларах, 1,1 % в долларах 2021 года.');
  });
});

test('the figure leads to its row, and the index to the page of the Bureau', async () => {
  const links = [...(await ofTheRecord()).querySelectorAll('a')].map((a) => a.getAttribute('href'));
  expect(links).toEqual(['#figure-kaz-uzb-2025-turnover-uzb', 'https://data.bls.gov/timeseries/CUUR0000SA0']);
});

test('a promise of another year is told in the money of that year, so that its start reads as printed', async () => {
  // 11.5 × 240.007 / 270.970 = 10.186 against 5.6 of 2016.
  const text = tidy((await ofTheRecord(en, { target: 'idn-vnm-10bn-2017' }, 'idn-vnm')).textContent);
  expect(text).toMatch(
    /^In dollars of 2016, \$11\.5bn in 2021 is \$10\.2bn, 82% above the start of \$5\.6bn;/,
  );
});

describe('the sentence follows the numbers', () => {
  test('below the start, where 6.0 is 3.0 before prices doubled', () => {
    expect(told('6.0')).toContain('is $3.0bn, 25% below the start of $4.0bn; US prices rose by 100.0%');
  });

  test('level with it, where 8.0 is 4.0: rounding may have it on either side', () => {
    // 7.95 / 2 / 4.05 = 0.9815; 8.05 / 2 / 3.95 = 1.019
    expect(told('8.0')).toContain('is $4.0bn, level with the start of $4.0bn (within rounding, −2% to +2%)');
  });

  test('no range where its end would read as 0 %', () => {
    // 8.000 of [7.9995, 8.0005) against 4.000: at most a hundredth of a percent either way.
    expect(told('8.000', { baseline: ['4.000', '2021'] })).toContain('level with the start of $4.0bn; US');
  });

  test('what was about 8 is about 4', () => {
    expect(told('about 8.0')).toContain('about $8.0bn in 2022 is about $4.0bn');
  });

  test('prices can fall', () => {
    const falling = parsePrices({ ...pricesFile(), years: { '2021': '100', '2022': '99.6' } });
    const record = pairRecord({ targets: [target()], observations: [figure('UZB', '2022', '6.0')] });
    const note = <RealNote story={storyOf(record)} prices={falling} publishers={publishers} />;
    expect(say(note).container.textContent).toContain('US prices fell by 0.4% in between');
  });
});

describe('nothing is said', () => {
  test('without a start', () => {
    expect(told('6.0', { baseline: null })).toBe('');
  });

  test('for a year without an index', () => {
    expect(told('6.0', {}, '2023')).toBe('');
  });

  test('of a goal in another currency', () => {
    expect(told('6.0', { goal: '10 billion EUR' })).toBe('');
  });
});
