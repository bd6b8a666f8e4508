import type { Board, BoardTarget } from '#src/domain/board.ts';
import type { BoardChoices } from './board-choices.ts';
import { ColumnKey } from './column-key.tsx';
import { FilterBar } from './filter-bar.tsx';
import { NoMatch } from './no-match.tsx';
import { TargetTable } from './target-table.tsx';
import type { ChangeBoard } from './use-board-choices.ts';

/** The filters, and the targets that pass them or why there are none. */
export function FilteredList({
  board,
  targets,
  choices,
  change,
}: {
  readonly board: Board;
  /** Those listed, in their order. */
  readonly targets: readonly BoardTarget[];
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
}) {
  return (
    <>
      <FilterBar board={board} choices={choices} change={change} listed={targets} />
      {targets.length === 0 ? (
        <NoMatch board={board} choices={choices} change={change} />
      ) : (
        <>
          <ColumnKey />
          <TargetTable board={board} targets={targets} choices={choices} change={change} />
        </>
      )}
    </>
  );
}
