import type { Board } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Held } from '#src/queries/publication.ts';
import { CompareTray } from '../compare/compare-tray.tsx';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import { BoardHeadline } from './board-headline.tsx';
import { BoardNotes } from './board-notes.tsx';
import { FilteredList } from './filtered-list.tsx';
import { HeldBar } from '../parts/held-bar.tsx';
import { useBoardChoices } from './use-board-choices.ts';
import { useListed } from './use-listed.ts';

/** The board once its figures are there. */
export function BoardList({ held, onRetry }: { readonly held: Held<Board>; readonly onRetry: () => void }) {
  const { t, format } = useI18n();
  const { choices, ignored, change } = useBoardChoices();
  const board = held.data;
  const targets = useListed(board, choices);
  return (
    <>
      <IgnoredParts parts={ignored} />
      <BoardHeadline board={board} />
      <HeldBar held={held} onRetry={onRetry} />
      {choices.asOf !== null && (
        <p className="caption board-day">
          {t('targetList.asOf', { day: format.day(board.asOf), asOf: format.day(choices.asOf) })}
        </p>
      )}
      <div id="targets" tabIndex={-1}>
        {board.targets.length === 0 ? (
          <p className="none">{t('targetList.empty')}</p>
        ) : (
          <FilteredList board={board} targets={targets} choices={choices} change={change} />
        )}
      </div>
      <BoardNotes />
      <CompareTray board={board} choices={choices} change={change} />
    </>
  );
}
