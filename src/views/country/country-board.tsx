import { useMemo } from 'react';
import type { Board } from '#src/domain/board.ts';
import type { PartyCode } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Held } from '#src/queries/publication.ts';
import { FilteredList } from '../board/filtered-list.tsx';
import { HeldBar } from '../parts/held-bar.tsx';
import { useBoardChoices } from '../board/use-board-choices.ts';
import { useListed } from '../board/use-listed.ts';
import { CompareTray } from '../compare/compare-tray.tsx';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import { CountryHeadline } from './country-headline.tsx';
import { boardOf } from './board-of.ts';
import { Partners } from './partners.tsx';

/** A country's targets once the figures are there: the board with its own pairs alone, under what they come to. */
export function CountryBoard({
  held,
  code,
  onRetry,
}: {
  readonly held: Held<Board>;
  readonly code: PartyCode;
  readonly onRetry: () => void;
}) {
  const { t } = useI18n();
  const { choices, ignored, change } = useBoardChoices();
  const board = useMemo(() => boardOf(held.data, code), [held.data, code]);
  const targets = useListed(board, choices);
  return (
    <>
      <IgnoredParts parts={ignored} />
      <CountryHeadline board={board} code={code} />
      <HeldBar held={held} onRetry={onRetry} />
      {board.targets.length === 0 ? (
        <p className="none">{t('country.empty')}</p>
      ) : (
        <>
          <Partners board={board} code={code} />
          <FilteredList board={board} targets={targets} choices={choices} change={change} />
        </>
      )}
      <CompareTray board={held.data} choices={choices} change={change} />
    </>
  );
}
