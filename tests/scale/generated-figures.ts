import type { PartialDay } from '#src/domain/day.ts';
import type { Flow, Observation } from '#src/domain/observation.ts';
import type { PartyCode } from '#src/domain/party.ts';
import { calendarYear, type Period } from '#src/domain/period.ts';
import { row, type Trade } from './generated-row.ts';
import { date } from '#tests/record-builder.ts';
import type { Seeded } from './seeded.ts';

/** How much of the forty years has been found: most pairs are well covered, some hardly, a few not at all. */
type Cover = 'both-sides' | 'one-side' | 'recent' | 'single' | 'none';

/** Months in which the years of some offices begin and end; all others count by the calendar. */
const OWN_YEARS: Readonly<Record<string, readonly [string, string]>> = {
  BGD: ['07', '06'],
  EGY: ['07', '06'],
  IND: ['04', '03'],
  IRN: ['03', '03'],
  PAK: ['07', '06'],
};

/** The year of an office that ends in `year`. */
export function yearOfOffice(country: PartyCode, year: number): Period {
  const own = OWN_YEARS[country];
  return own ? { from: `${year - 1}-${own[0]}`, to: `${year}-${own[1]}` } : calendarYear(year);
}

/** The rows of a pair, none of them twice. */
export function generatedFigures(chance: Seeded, trade: Trade): readonly Observation[] {
  const cover = coverOf(chance.share());
  if (cover === 'none') return [];
  const { first, second, exporter } = trade;
  const since = { 'both-sides': 40, 'one-side': 40, recent: chance.whole(3, 10), single: 1 }[cover];
  const rows = [...series(chance, trade, { country: first, since, missing: 0.06, bias: 1 })];
  if (cover === 'both-sides') {
    // The other side counts insurance and freight, and trade by way of third countries, as its own.
    const bias = 1 + chance.bell() * 0.1;
    rows.push(...series(chance, trade, { country: second, since: chance.whole(8, 36), missing: 0.12, bias }));
  }
  if (chance.chance(0.08)) rows.push(...pressRows(chance, trade));
  if (cover !== 'single' && chance.chance(0.2)) rows.push(partOfYear(chance, trade));
  if (exporter !== null) {
    const flow = { exporter, importer: exporter === first ? second : first };
    rows.push(...series(chance, trade, { country: first, since: 20, missing: 0.1, bias: 0.55, flow }));
  }
  return rows;
}

interface SeriesShape {
  readonly country: PartyCode;
  /** How many years back it begins. */
  readonly since: number;
  /** Share of years that nobody has found. */
  readonly missing: number;
  /** Times the truth. */
  readonly bias: number;
  readonly flow?: Flow;
}

function* series(
  chance: Seeded,
  trade: Trade,
  { country, since, missing, bias, flow = 'turnover' }: SeriesShape,
): Generator<Observation> {
  const own = country in OWN_YEARS && chance.chance(0.75);
  const behind = since === 1 || chance.chance(0.8) ? 0 : chance.chance(0.7) ? 1 : chance.whole(2, 4);
  const digits = chance.pick([2, 3, 3, 4]);
  const bothWays = flow === 'turnover' && trade.exporter === null && chance.chance(0.05);
  for (let year = trade.last - since + 1; year <= trade.last - behind; year++) {
    const truth = trade.years.get(year);
    if (truth === undefined || (since > 1 && chance.chance(missing))) continue;
    const period = own ? yearOfOffice(country, year) : calendarYear(year);
    const exact = truth * bias * (1 + chance.bell() * 0.01);
    const common = { trade, country, period, flow, digits };
    const newest = year === trade.last;
    const status = newest && chance.chance(0.35) ? 'preliminary' : 'final';
    if (year > 2012 && !newest && chance.chance(0.04)) {
      const value = truth * bias * (1 + chance.bell() * 0.03);
      const publishedOn = monthsAfter(chance, period, 1);
      yield row(chance, { ...common, value, status: 'preliminary', publishedOn, part: 'first' });
      const corrected = row(chance, { ...common, value: exact, publishedOn: monthsAfter(chance, period, 6) });
      yield { ...corrected, supersedes: `${corrected.id}-first` };
      continue;
    }
    const turnover = row(chance, { ...common, value: exact, status, publishedOn: published(chance, period) });
    yield turnover;
    if (!bothWays || year < trade.last - 4) continue;
    const share = 0.3 + chance.share() * 0.4;
    for (const [exporter, importer, of] of [
      [trade.first, trade.second, share],
      [trade.second, trade.first, 1 - share],
    ] as const) {
      const half = row(chance, { ...common, flow: { exporter, importer }, value: exact * of, status });
      yield {
        ...half,
        source: { ...turnover.source, url: `${turnover.source.url}-${exporter.toLowerCase()}` },
      };
    }
  }
}

function* pressRows(chance: Seeded, trade: Trade): Generator<Observation> {
  for (let year = trade.last - chance.whole(0, 3); year <= trade.last; year++) {
    const truth = trade.years.get(year);
    if (truth === undefined) continue;
    const period = calendarYear(year);
    const value = truth * (1 + chance.bell() * 0.08);
    const found = row(chance, { trade, country: trade.first, reporter: 'press', period, value, digits: 2 });
    yield { ...found, basis: 'press' };
  }
}

function partOfYear(chance: Seeded, trade: Trade): Observation {
  const months = chance.pick([6, 9]);
  const period = { from: `${trade.last + 1}-01`, to: `${trade.last + 1}-0${months}` };
  const value = ((trade.years.get(trade.last) ?? 100) * (1 + chance.bell() * 0.15) * months) / 12;
  const publishedOn = monthsAfter(chance, period, 1);
  return row(chance, {
    trade,
    country: trade.first,
    period,
    value,
    digits: 3,
    status: 'part-year',
    publishedOn,
  });
}

/** Offices publish within some months of the year's end; old pages have often lost their date. */
function published(chance: Seeded, period: Period): PartialDay | null {
  if (period.to < '2000' || chance.chance(0.3)) return null;
  return monthsAfter(chance, period, chance.whole(2, 4));
}

/** Some day of the month that is so many after the last one of the period. */
function monthsAfter(chance: Seeded, { to }: Period, months: number): PartialDay {
  const month = Number(to.slice(0, 4)) * 12 + Number(to.slice(5)) - 1 + months;
  return date(`${Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(chance.whole(1, 28))}`);
}

function coverOf(share: number): Cover {
  if (share < 0.62) return 'both-sides';
  if (share < 0.84) return 'one-side';
  if (share < 0.92) return 'recent';
  return share < 0.97 ? 'single' : 'none';
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
