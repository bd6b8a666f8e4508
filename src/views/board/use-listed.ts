import { useDeferredValue, useMemo } from 'react';
import type { Board, BoardTarget } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useToday } from '../frame/clock.tsx';
import type { BoardChoices } from './board-choices.ts';
import { listed } from './listed.ts';

/** The targets to show. They may come a moment after the choices, so that a letter typed is seen at once. */
export function useListed(board: Board, choices: BoardChoices): readonly BoardTarget[] {
  const i18n = useI18n();
  const today = useToday();
  const settled = useDeferredValue(choices);
  return useMemo(() => listed(board, settled, { i18n, today }), [board, settled, i18n, today]);
}
