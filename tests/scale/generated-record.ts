import { readFileSync } from 'node:fs';
import type { WholeRecord } from '#src/cli/published.ts';
import type { Currency } from '#src/domain/amount.ts';
import { day } from '#src/domain/day.ts';
import { isPartyCode, pairId, partiesOf, type PairId, type PartyCode } from '#src/domain/party.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import { parties } from '#src/i18n/parties/en.ts';
import { parseJsonText } from '#src/wire/json-text.ts';
import { parsePrices, parsePublishers } from '#src/wire/record.ts';
import { generatedFigures } from './generated-figures.ts';
import type { Trade } from './generated-row.ts';
import { generatedPublishers, newsPage } from './generated-sources.ts';
import { generatedTargets } from './generated-targets.ts';
import { seeded, type Seeded, shuffled } from './seeded.ts';

/** The size of a record that nobody has collected yet. */
export interface Size {
  readonly pairs: number;
  /** Goalposts of all pairs together, at least one each. Restatements come on top: about one in six. */
  readonly targets: number;
  /** How many full years of trade there are, up to the one before the vintage's. */
  readonly years: number;
  readonly seed: number;
}

/** What the product is held to (`npm run bench -- board`). */
export const FULL_SIZE: Size = { pairs: 2000, targets: 5000, years: 40, seed: 20_261_124 };

const GENERATED_VINTAGE = '2026-11-24.1';
const TODAY = day('2026-11-24');
const LAST_YEAR = 2025;

/**
 * A whole record of invented targets and figures between real countries, valid by the record's own rules: for measuring
 * and for trying what is rare, never for reading. The same size and seed give the same record, to the byte.
 *
 * @throws {RangeError} when there are not so many pairs of named countries, or fewer targets than pairs.
 */
export function generatedRecord({ pairs, targets, years, seed }: Size): WholeRecord {
  const chance = seeded(seed);
  const codes = Object.keys(parties).filter(isPartyCode);
  if (targets < pairs) throw new RangeError(`${targets} targets are too few for ${pairs} pairs`);
  const chosen = chosenPairs(chance, codes, pairs);
  const counts = targetCounts(chance, pairs, targets);
  const sizes = new Map(codes.map((code) => [code, economySize(chance)]));
  const shocks = worldGrowth(chance, years);
  const records = chosen.map((pair, i) =>
    generatedPair(chance, pair, { count: counts[i] ?? 1, sizes, shocks }),
  );
  return { records, publishers: publishers(codes), prices: prices(), info: INFO };
}

const INFO = { vintage: GENERATED_VINTAGE, previousVintage: null };

interface World {
  /** How many goalposts the pair has. */
  readonly count: number;
  readonly sizes: ReadonlyMap<PartyCode, number>;
  /** Growth of everybody's trade by year, as a fraction. */
  readonly shocks: ReadonlyMap<number, number>;
}

function generatedPair(chance: Seeded, pair: PairId, { count, sizes, shocks }: World): PairRecord {
  const [a, b] = partiesOf(pair);
  const [first, second] = chance.chance(0.5) ? [a, b] : [b, a];
  const years = tradeByYear(chance, (sizes.get(a) ?? 1) * (sizes.get(b) ?? 1), shocks);
  const trade: Trade = {
    pair,
    first,
    second,
    currency: currencyOf(chance, [a, b]),
    scope: chance.chance(0.9)
      ? 'unspecified'
      : chance.pick(['goods', 'goods', 'goods-and-services', 'non-oil-goods', 'covered-goods']),
    years,
    last: LAST_YEAR,
    exporter: chance.chance(0.05) ? chance.pick([a, b]) : null,
  };
  const observations = generatedFigures(chance, trade);
  const { targets, sums } = generatedTargets(chance, trade, count, TODAY);
  const event = targets[0];
  return {
    pair,
    sides: { first, second },
    targets,
    observations: [...observations, ...(observations.length === 0 ? [] : sums)],
    claims: [],
    events:
      event?.announcedOn && chance.chance(0.3)
        ? [
            {
              id: `${pair}-summit`,
              date: event.announcedOn,
              kind: 'summit',
              title: { en: 'State visit', ru: 'Государственный визит' },
              short: { en: 'State visit', ru: 'Госвизит' },
              source: newsPage(chance, first, event.announcedOn, event.announcedOn, false),
              reading: 'confirmed',
            },
          ]
        : [],
  };
}

/** Trade in millions by year: what two sizes come to today, grown to it with the world and by itself. */
function tradeByYear(
  chance: Seeded,
  now: number,
  shocks: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const drift = 0.02 + chance.bell() * 0.02;
  const unrest = 0.06 + chance.share() * 0.12;
  const found = new Map<number, number>();
  let value = now * (0.2 + chance.share() * chance.share() * 6);
  for (const [year, shock] of [...shocks].toReversed()) {
    found.set(year, Math.max(2, value));
    value /= Math.max(0.4, 1 + drift + shock + chance.bell() * unrest);
  }
  return new Map([...found].toReversed());
}

/** Good years and bad, with a crash now and then. */
function worldGrowth(chance: Seeded, years: number): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: years }, (_, i) => {
      const crash = chance.chance(0.1) ? -0.15 : 0;
      return [LAST_YEAR - years + 1 + i, 0.05 + chance.bell() * 0.04 + crash] as const;
    }),
  );
}

/** A few large economies and many small ones; the square root of millions. */
function economySize({ share }: Seeded): number {
  return 12 / (0.02 + share());
}

const EURO = ['BGR', 'CHE', 'DEU', 'ESP', 'EUU', 'FRA', 'GRC', 'HUN', 'ITA', 'NLD', 'POL', 'ROU', 'SRB'];

function currencyOf(chance: Seeded, codes: readonly PartyCode[]): Currency {
  return codes.some((code) => EURO.includes(code)) && chance.chance(0.2) ? 'EUR' : 'USD';
}

function chosenPairs(chance: Seeded, codes: readonly PartyCode[], count: number): readonly PairId[] {
  const all = codes.flatMap((a, i) => codes.slice(i + 1).map((b) => pairId(a, b)));
  if (count > all.length)
    throw new RangeError(`${codes.length} countries make ${all.length} pairs, not ${count}`);
  return shuffled(all, chance).slice(0, count).toSorted();
}

/** One each, and the others where there are some already: a few pairs speak of targets at every meeting. */
function targetCounts(chance: Seeded, pairs: number, targets: number): readonly number[] {
  const counts = Array<number>(pairs).fill(1);
  for (let left = targets - pairs; left > 0; left--) {
    const at = Math.floor(chance.share() * chance.share() * pairs);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return shuffled(counts, chance);
}

function prices(): PriceIndex {
  return parsePrices(parseJsonText(readFileSync('data/prices/us-cpi.json', 'utf8')), 'prices/us-cpi.json');
}

/** The generated ones, and the real one that publishes the price index. */
function publishers(codes: readonly PartyCode[]): Publishers {
  const { publisher } = prices().source;
  const real = parsePublishers(parseJsonText(readFileSync('data/publishers.json', 'utf8')));
  return new Map([...generatedPublishers(codes), ...[...real].filter(([id]) => id === publisher)]);
}
