import type { Board } from '#src/domain/board.ts';
import { partiesOf, type PartyCode } from '#src/domain/party.ts';

/** The board with the pairs of one country alone. */
export function boardOf(board: Board, code: PartyCode): Board {
  const isIts = ({ pair }: { readonly pair: string }) => partiesOf(pair).includes(code);
  return { ...board, pairs: board.pairs.filter(isIts), targets: board.targets.filter(isIts) };
}
