import { useId, useMemo, useRef, useState } from 'react';
import type { Board, BoardTarget } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { ofBoard, targetName } from '#src/i18n/target-name.ts';
import { LONGEST_SEARCH, MOST_COMPARED } from '../board/board-choices.ts';
import { pairFinder } from '../search/find-pairs.ts';

const MOST_OFFERED = 8;

/** Finds a target by its countries and adds it: a field and a list of buttons, in the order of the page. */
export function AddTarget({
  board,
  chosen,
  onAdd,
}: {
  readonly board: Board;
  readonly chosen: readonly string[];
  readonly onAdd: (id: string) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const find = useMemo(() => pairFinder(board.pairs.map(({ pair }) => pair)), [board]);
  const found = useMemo(
    () => (typed.trim() === '' ? [] : offered(board, find(typed), chosen)),
    [board, find, typed, chosen],
  );
  const shown = found.slice(0, MOST_OFFERED);
  const isFull = chosen.length >= MOST_COMPARED;
  return (
    <section className="add-target" aria-labelledby={`${id}title`}>
      <h2 id={`${id}title`}>{t('compare.add')}</h2>
      {isFull ? (
        <p className="lede">{t('compare.six')}</p>
      ) : (
        <>
          <label htmlFor={id}>{t('compare.addHint')}</label>
          <input
            ref={field}
            id={id}
            type="search"
            value={typed}
            maxLength={LONGEST_SEARCH}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTyped(event.target.value)}
          />
          <p role="status" className="caption">
            {typed.trim() !== '' && t('compare.found', { count: found.length, shown: shown.length })}
          </p>
          <ul>
            {shown.map((target) => (
              <li key={target.id}>
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setTyped('');
                    onAdd(target.id);
                    field.current?.focus();
                  }}
                >
                  {t('compare.addNamed', { name: targetName(ofBoard(target), i18n) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Targets of the pairs found, those in force before those replaced since. */
function offered(
  board: Board,
  pairs: ReadonlySet<string>,
  chosen: readonly string[],
): readonly BoardTarget[] {
  const order = [...pairs];
  return board.targets
    .filter((target) => pairs.has(target.pair) && !chosen.includes(target.id))
    .toSorted(
      (a, b) =>
        order.indexOf(a.pair) - order.indexOf(b.pair) ||
        Number(a.standing === 'superseded') - Number(b.standing === 'superseded'),
    );
}
