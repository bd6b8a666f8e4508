import type { Amount } from '#src/domain/amount.ts';
import { type Day, addDays, day, yearOf } from '#src/domain/day.ts';
import type { Flow, Observation } from '#src/domain/observation.ts';
import { calendarYear } from '#src/domain/period.ts';
import type { Goal, LinkKind, Target } from '#src/domain/target.ts';
import { amountOf, goalAmount, roundAbove } from './generated-amount.ts';
import { yearOfOffice } from './generated-figures.ts';
import { row, type Trade } from './generated-row.ts';
import { date } from '#tests/record-builder.ts';
import { newsPage } from './generated-sources.ts';
import { byYear, deadlineText, speaker } from './generated-words.ts';
import type { Seeded } from './seeded.ts';

/** A goalpost before its words are found: amount in millions, and the year, `null` for none. */
interface Post {
  readonly on: Day;
  readonly amount: number;
  readonly year: number | null;
  readonly cumulative: boolean;
  readonly flow: Flow;
  readonly link: { readonly kind: LinkKind; readonly to: number } | null;
}

/** The goalposts of a pair and the figures that only they call for. */
export interface GeneratedTargets {
  readonly targets: readonly Target[];
  readonly sums: readonly Observation[];
}

/**
 * So many goalposts of one pair, in chains that are re-dated, raised, lowered and replaced, and some of them restated:
 * a restatement is one more target and no goalpost.
 */
export function generatedTargets(chance: Seeded, trade: Trade, count: number, until: Day): GeneratedTargets {
  const days = announcements(chance, count, until);
  const posts: Post[] = [];
  for (const on of days) posts.push(nextPost(chance, trade, posts, on));
  const ids = targetIds(trade, posts);
  const targets: Target[] = [];
  for (const [i, post] of posts.entries()) {
    const link = post.link && { kind: post.link.kind, target: ids[post.link.to]! };
    const said = targetOf(chance, trade, post, ids[i]!);
    const alone = days.length === 1 && chance.chance(0.05);
    const on = precision(chance, post.on, days[i + 1]);
    targets.push({
      ...said,
      link,
      announcedOn: alone ? null : date(on),
      announcedOnBasis: alone ? 'unknown' : 'page',
      ...(alone && post.year !== null && { deadline: byYear(post.year) }),
    });
    const again = addDays(post.on, chance.whole(20, 300));
    const room = days[i + 1] ?? until;
    if (
      alone ||
      on !== post.on ||
      again >= room ||
      yearOf(again) > (post.year ?? 2200) ||
      !chance.chance(0.25)
    ) {
      continue;
    }
    const speech = targetOf(chance, trade, { ...post, on: again }, `${said.id}-again`);
    targets.push({
      ...speech,
      announcedOn: again,
      goal: said.goal,
      link: { kind: 'restates', target: said.id },
      ...(post.year !== null && { deadline: byYear(post.year) }),
    });
  }
  return { targets, sums: posts.flatMap((post) => sumOf(chance, trade, post, until)) };
}

function nextPost(chance: Seeded, trade: Trade, posts: readonly Post[], on: Day): Post {
  const at = posts.length - 1;
  const before = posts[at];
  const fresh = freshPost(chance, trade, posts, on);
  if (before === undefined || before.cumulative || fresh.cumulative || chance.chance(0.25)) return fresh;
  const kind = chance.pick(['raises', 'raises', 're-dates', 're-dates', 'lowers', 'replaces'] as const);
  const year = fresh.year === null ? null : Math.max(fresh.year, (before.year ?? 0) + 1);
  const linked = { on, cumulative: false, flow: before.flow, link: { kind, to: at }, year };
  switch (kind) {
    case 'raises':
      return {
        ...linked,
        amount: unused(posts, roundAbove(Math.max(before.amount, fresh.amount / 2)), year),
      };
    case 're-dates': {
      const later = Math.max(before.year ?? 0, yearOf(on)) + chance.whole(1, 6);
      return { ...linked, amount: before.amount, year: laterUnused(posts, before.amount, later) };
    }
    case 'lowers': {
      const lower = Math.floor(before.amount * 0.8);
      if (lower >= 1 && isUnused(posts, lower, year)) return { ...linked, amount: lower };
      return fresh;
    }
    case 'replaces':
      return { ...linked, amount: unused(posts, fresh.amount, year) };
  }
}

/** A goal from today's trade and a date, in a chain of its own. */
function freshPost(chance: Seeded, trade: Trade, posts: readonly Post[], on: Day): Post {
  const now = trade.years.get(yearOf(on) - 1) ?? 100;
  const { exporter, first, second } = trade;
  const oneWay = exporter !== null && chance.chance(0.5);
  const flow = oneWay ? { exporter, importer: exporter === first ? second : first } : 'turnover';
  if (chance.chance(0.012)) {
    const year = yearOf(on) + chance.whole(3, 5);
    const amount = unused(posts, roundAbove(now * (year - yearOf(on)) * 1.2), year);
    return { on, amount, year, cumulative: true, flow: 'turnover', link: null };
  }
  // Most ask for half as much again to three times as much; some are modest and some beyond reach.
  const multiple = 1.1 + chance.share() * chance.share() * 4;
  const level = roundAbove(now * multiple * (oneWay ? 0.55 : 1));
  const year = chance.chance(0.28) ? null : deadline(chance, yearOf(on));
  return { on, amount: unused(posts, level, year), year, cumulative: false, flow, link: null };
}

/** Years that speakers name: round ones, or a few from now. */
function deadline(chance: Seeded, from: number): number {
  if (chance.chance(0.5)) return Math.ceil((from + chance.whole(2, 5)) / 5) * 5;
  return from + chance.pick([0, 1, 1, 2, 3, 3, 4, 5, 5, 5, 7, 10]);
}

const isUnused = (posts: readonly Post[], amount: number, year: number | null) =>
  !posts.some((post) => post.amount === amount && post.year === year);

function unused(posts: readonly Post[], amount: number, year: number | null): number {
  return isUnused(posts, amount, year) ? amount : unused(posts, roundAbove(amount), year);
}

function laterUnused(posts: readonly Post[], amount: number, year: number): number {
  return isUnused(posts, amount, year) ? year : laterUnused(posts, amount, year + 1);
}

/** Days of announcement, ascending; more of late years than of early ones. */
function announcements(chance: Seeded, count: number, until: Day): readonly Day[] {
  const days = Array.from({ length: count }, () => {
    const back = Math.floor(chance.share() * chance.share() * 365 * 24) + 30;
    return addDays(until, -back);
  });
  return days.toSorted();
}

/** Some pages give no more than the month or the year; never less than keeps the order of what was said. */
function precision(chance: Seeded, on: Day, next: Day | undefined): string {
  const rough = chance.share();
  if (rough < 0.03 && on < '2026' && (next === undefined || next.slice(0, 4) > on.slice(0, 4)))
    return on.slice(0, 4);
  if (rough < 0.1 && (next === undefined || next.slice(0, 7) > on.slice(0, 7))) return on.slice(0, 7);
  return on;
}

/** `kaz-uzb-10bn-2021`, as in the record; a second one like it in the same year is `kaz-uzb-10bn-2021-2`. */
function targetIds({ first, second }: Trade, posts: readonly Post[]): readonly string[] {
  const used = new Map<string, number>();
  return posts.map(({ amount, on }) => {
    const sum = amount >= 1000 ? `${amount / 1000}bn` : `${amount}m`;
    const id = `${first}-${second}-${sum}-${on.slice(0, 4)}`.toLowerCase();
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}

function targetOf(chance: Seeded, trade: Trade, post: Post, id: string): Target {
  const { first, second, scope } = trade;
  const now = trade.years.get(yearOf(post.on) - 1) ?? 100;
  const start = chance.chance(0.72) ? amountOf(now, chance.pick([2, 2, 3]), trade.currency) : null;
  const goal = goalOf(chance, trade, post, start);
  const words = goal.amount.published + (goal.amount.scale === 'billion' ? 'bn' : 'm');
  const startYear = yearOf(post.on) - 1;
  const withdrawn = chance.chance(0.012) ? addDays(post.on, chance.whole(100, 700)) : null;
  const page = () => newsPage(chance, chance.pick([first, second]), post.on, post.on, chance.chance(0.4));
  return {
    id,
    announcedOn: post.on,
    announcedOnBasis: 'page',
    speaker: speaker(chance, trade),
    words: { paraphrase: { en: `trade of ${words}`, ru: `товарооборот в ${words}` }, quote: null },
    strength: chance.pick([
      'one-side',
      'one-side',
      'joint-statement',
      'joint-statement',
      'programme',
      'reported',
    ]),
    goal,
    quantity: { flow: post.flow, scope },
    baseline: start && {
      amount: start,
      period: chance.chance(0.6) ? yearOfOffice(first, startYear) : calendarYear(startYear),
      derived: chance.chance(0.1),
    },
    deadline: deadlineText(chance, post),
    link: null,
    withdrawn: withdrawn && withdrawn <= '2026-11-01' ? { on: withdrawn, source: page() } : null,
    source: page(),
    reading: chance.pick(['confirmed', 'confirmed', 'supported', 'read-once', 'unverified']),
    note: null,
  };
}

function goalOf(chance: Seeded, trade: Trade, post: Post, start: Amount | null): Goal {
  const amount = goalAmount(post.amount, trade.currency, chance.chance(0.05) ? 'about' : 'exactly');
  if (post.cumulative && post.year !== null) {
    const window = { from: `${yearOf(post.on) + 1}-01`, to: `${post.year}-12` };
    return { kind: 'cumulative', amount, window, increase: null };
  }
  if (start !== null && chance.chance(0.03)) return { kind: 'multiple', amount, factor: 2, derived: true };
  return { kind: 'level', amount };
}

/** Of a goal for the sum of several years, what somebody has added up: all of it, or the first nine months of a window. */
function sumOf(chance: Seeded, trade: Trade, post: Post, until: Day): readonly Observation[] {
  if (!post.cumulative || post.year === null || chance.chance(0.3)) return [];
  const from = yearOf(post.on) + 1;
  const years = Array.from({ length: post.year - from + 1 }, (_, i) => from + i);
  const ended = years.filter((year) => day(`${year}-12-31`) <= until && trade.years.has(year));
  const [start, end] = [years[0], ended.at(-1)];
  if (start === undefined || end === undefined) return [];
  const value = ended.reduce((sum, year) => sum + (trade.years.get(year) ?? 0), 0);
  const period = { from: `${start}-01`, to: `${end}-12` };
  if (start === end) return [];
  return [row(chance, { trade, country: trade.first, period, value, digits: 3, part: `sum-${post.on}` })];
}
