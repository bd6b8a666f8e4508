import * as v from 'valibot';
import type { TradeAmount } from '#src/domain/amount.ts';
import type { BoardFigure } from '#src/domain/board.ts';
import type { PartialDay } from '#src/domain/day.ts';
import { formatPeriod } from '#src/domain/period.ts';
import type { PairId } from '#src/domain/party.ts';

// Rows are named after what they say, so most ids can be told from the rest of the row. A `>` stands for the pair as it
// is written, a `<` for its codes the other way round.

const ID = '[a-z0-9]+([._-][a-z0-9]+)*';
const PART = '[a-z0-9]+([._][a-z0-9]+)*';

export const targetId = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${ID}|[<>](-([$@%]|${PART}))*)$`), 'not an id, whole or short'),
);

export const figureId = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${ID}|>-${ID}|)$`), 'not an id, whole or short'),
);

/** What a target's id is made of. */
interface TargetParts {
  readonly pair: PairId;
  readonly amount: TradeAmount;
  readonly announcedOn: PartialDay | null;
  /** Of the deadline. */
  readonly year: number | null;
}

/** `<-$-%-again` is `uzb-kaz-10bn-2021-again`: `$` the goal, `%` the year it was said in, `@` the year it is due. */
export function readTargetId(short: string, parts: TargetParts): string {
  const order = short[0];
  if (order !== '>' && order !== '<') return short;
  const marks = marksOf(parts);
  const rest = short.slice(1).split('-');
  const whole = rest.map((part) => marks.find(([mark]) => mark === part)?.[1] ?? part);
  return `${inOrder(parts.pair, order)}${whole.join('-')}`;
}

export function formatTargetId(id: string, parts: TargetParts): string {
  const order = (['>', '<'] as const).find((one) => id.startsWith(`${inOrder(parts.pair, one)}-`));
  if (order === undefined) return id;
  const rest = id.slice(parts.pair.length).split('-');
  const marks = marksOf(parts);
  const short = rest.map((part) => marks.find(([, word]) => word === part)?.[0] ?? part);
  return `${order}${short.join('-')}`;
}

/** The first that fits stands: of two equal years that of the statement. */
function marksOf({ amount, announcedOn, year }: TargetParts): readonly (readonly [string, string | null])[] {
  return [
    ['$', `${amount.published}${amount.scale === 'billion' ? 'bn' : 'm'}`],
    ['%', announcedOn === null ? null : announcedOn.slice(0, 4)],
    ['@', year === null ? null : String(year)],
  ];
}

function inOrder(pair: PairId, order: '>' | '<'): string {
  return order === '>' ? pair : `${pair.slice(4)}-${pair.slice(0, 3)}`;
}

type Figure = Pick<BoardFigure, 'period' | 'flow' | 'reporter'>;

/** Empty for the usual `kaz-uzb-2025-turnover-uzb`, `>` and what follows the pair, or the id itself. */
export function readFigureId(short: string, pair: PairId, figure: Figure): string {
  if (short === '') return usualFigureId(pair, figure);
  return short.startsWith('>') ? `${pair}${short.slice(1)}` : short;
}

export function formatFigureId(id: string, pair: PairId, figure: Figure): string {
  if (id === usualFigureId(pair, figure)) return '';
  return id.startsWith(`${pair}-`) ? `>${id.slice(pair.length)}` : id;
}

function usualFigureId(pair: PairId, { period, flow, reporter }: Figure): string {
  const way = flow === 'turnover' ? flow : `${flow.exporter}-to-${flow.importer}`;
  return [pair, formatPeriod(period).replace('/', '_'), way, reporter].join('-').toLowerCase();
}
