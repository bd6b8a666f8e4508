import type { Currency } from '#src/domain/amount.ts';
import type { PartialDay } from '#src/domain/day.ts';
import type { Flow, Observation, Reporter, Scope } from '#src/domain/observation.ts';
import type { PairId, PartyCode } from '#src/domain/party.ts';
import { formatPeriod, type Period } from '#src/domain/period.ts';
import { amountOf } from './generated-amount.ts';
import { figurePage } from './generated-sources.ts';
import type { Seeded } from './seeded.ts';

/** What the two sides trade in truth, and how they speak of it. */
export interface Trade {
  readonly pair: PairId;
  readonly first: PartyCode;
  readonly second: PartyCode;
  readonly currency: Currency;
  readonly scope: Scope;
  /** Turnover of both ways by calendar year, in millions. */
  readonly years: ReadonlyMap<number, number>;
  /** The newest full year that has ended. */
  readonly last: number;
  /** Whose sales are also told by themselves, and are their own promise. */
  readonly exporter: PartyCode | null;
}

interface RowShape {
  readonly trade: Trade;
  readonly country: PartyCode;
  readonly reporter?: Reporter;
  readonly period: Period;
  readonly value: number;
  readonly digits: number;
  readonly flow?: Flow;
  readonly status?: Observation['status'];
  readonly publishedOn?: PartialDay | null;
  /** Told apart from another row of the same period. */
  readonly part?: string;
}

/** One figure, with what a row does not say about itself left to chance. */
export function row(chance: Seeded, shape: RowShape): Observation {
  const { trade, country, reporter = country, period, flow = 'turnover', publishedOn = null } = shape;
  const way = flow === 'turnover' ? flow : `${flow.exporter}-to-${flow.importer}`;
  const name = [trade.pair, formatPeriod(period).replace('/', '_'), way, reporter, shape.part];
  const partner = country === trade.first ? trade.second : trade.first;
  const press = reporter === 'press';
  const qualifier = chance.chance(0.1) ? 'about' : chance.chance(0.03) ? 'above' : 'exactly';
  return {
    id: name
      .filter((part) => part !== undefined)
      .join('-')
      .toLowerCase(),
    period,
    flow,
    scope: trade.scope,
    reporter,
    basis: chance.chance(0.7) ? 'official-statistics' : 'official-statement',
    status: shape.status ?? 'final',
    amount: amountOf(Math.max(2, shape.value), shape.digits, trade.currency, qualifier),
    growth: chance.chance(0.1) ? (chance.bell() * 12).toFixed(1) : null,
    share: chance.chance(0.02) ? { percent: (1 + chance.share() * 9).toFixed(1), of: country } : null,
    source: figurePage(chance, { country, partner, year: Number(period.to.slice(0, 4)), press, publishedOn }),
    reading: chance.pick(['confirmed', 'confirmed', 'supported', 'read-once']),
    supersedes: null,
    sameFactAs: null,
    note: null,
  };
}
