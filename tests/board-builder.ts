import { type Day, day } from '#src/domain/day.ts';
import type {
  Board,
  BoardProgress,
  BoardSeries,
  BoardState,
  BoardTarget,
  BoardVerdict,
} from '#src/domain/board.ts';
import { pairId, partiesOf } from '#src/domain/party.ts';
import { period, source, trade } from './record-builder.ts';

// Boards by hand, for tests of what is listed and how. A test says what it is about; the rest is filled in.

export interface BoardTargetFields extends Partial<
  Omit<BoardTarget, 'goal' | 'lastDay' | 'verdict' | 'progress' | 'series'>
> {
  /** As the record writes it: `'10'` is ten billion dollars, `'10 billion EUR'` euros. */
  readonly goal?: string;
  /** `null` is no date. */
  readonly lastDay?: string | null;
  readonly state?: BoardState;
  readonly progress?: Partial<BoardProgress> | null;
  /** The latest figure, as the record writes it. */
  readonly latest?: string | null;
}

let made = 0;

/** A current goal of ten billion dollars a year by the end of 2030, far behind, without figures. */
export function boardTarget(pair: string, fields: BoardTargetFields = {}): BoardTarget {
  const { goal = '10', lastDay = '2030-12-31', state = 'far-behind', progress, latest, ...rest } = fields;
  made += 1;
  return {
    id: `${pair}-${made}`,
    pair,
    goal: { kind: 'level', amount: trade(goal) },
    quantity: { flow: 'turnover', scope: 'unspecified' },
    deadline: lastDay === null ? { kind: 'none' } : { kind: 'by-year', year: Number(lastDay.slice(0, 4)) },
    lastDay: lastDay === null ? null : day(lastDay),
    announcedOn: null,
    standing: 'current',
    moved: null,
    verdict: verdictOf(state),
    progress: progress ? { share: null, timeUsed: 0.5, needed: null, achieved: null, ...progress } : null,
    series: latest ? seriesOf(pair, latest) : null,
    ...rest,
  };
}

export const BOARD_DAY: Day = day('2026-11-24');

export function boardOf(...targets: readonly BoardTarget[]): Board {
  const pairs = [...new Set(targets.map(({ pair }) => pair))];
  return {
    vintage: 'v1',
    asOf: BOARD_DAY,
    pairs: pairs.map((pair) => {
      const [first, second] = partiesOf(pair);
      return {
        pair: pairId(first, second),
        sides: { first, second },
        statements: targets.filter((target) => target.pair === pair).length,
      };
    }),
    targets,
    publishers: new Map(),
  };
}

function verdictOf(state: BoardState): BoardVerdict {
  return {
    state,
    period: state === 'reached' || state === 'reached-fallen' ? period('2024') : null,
    years: state === 'reached-late' ? 1 : null,
    shareOfIncrease: null,
    between: state === 'depends' ? { best: 'on-track', worst: 'too-slow' } : null,
    longOverdue: false,
  };
}

function seriesOf(pair: string, amount: string): BoardSeries {
  const [reporter] = partiesOf(pair);
  return {
    reporter,
    trend: [],
    latest: {
      observation: `${pair}-2025`,
      period: period('2025'),
      amount: trade(amount),
      reporter,
      status: 'final',
      scope: 'unspecified',
      flow: 'turnover',
      source: source(),
    },
  };
}
