import { createContext, use } from 'react';
import { CompareToggle } from '../compare/compare-toggle.tsx';
import type { BoardChoices } from './board-choices.ts';
import type { ChangeBoard } from './use-board-choices.ts';

/** The choices of the list, for the cells that change with them: the rest of a row is not drawn anew with a choice. */
export const Picks = createContext<{
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
} | null>(null);

export function PickCell({ id, name }: { readonly id: string; readonly name: string }) {
  const picks = use(Picks);
  return <td className="choose">{picks && <CompareToggle id={id} name={name} {...picks} />}</td>;
}
