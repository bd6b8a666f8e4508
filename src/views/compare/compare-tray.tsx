import { Link } from '@tanstack/react-router';
import type { Board } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { BoardChoices } from '../board/board-choices.ts';
import { MOST_COMPARED } from '../board/board-choices.ts';
import { FULL_REASON } from './compare-toggle.tsx';
import { Cross } from './cross.tsx';
import { compareSearch } from './parse-compare.ts';
import { ofBoard, targetName } from '#src/i18n/target-name.ts';

/** The targets picked on the list, at the foot of the screen while there are any, and the way to their comparison. */
export function CompareTray({
  board,
  choices,
  change,
}: {
  readonly board: Board;
  readonly choices: Pick<BoardChoices, 'compare' | 'asOf' | 'lang'>;
  readonly change: (patch: Pick<BoardChoices, 'compare'>) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { compare, asOf, lang } = choices;
  const count = compare.length;
  return (
    <>
      {/* Outside the tray, so that it is there before it has something to say. */}
      <p role="status" className="visually-hidden">
        {count > 0 && t('compare.chosen', { count, most: MOST_COMPARED })}
      </p>
      {count > 0 && (
        <section className="compare-tray" aria-label={t('compare.tray')}>
          <ul>
            {compare.map((id) => {
              const target = board.targets.find((other) => other.id === id);
              const name = target ? targetName(ofBoard(target), i18n) : id;
              return (
                <li key={id}>
                  <button
                    type="button"
                    aria-label={t('compare.remove', { name })}
                    onClick={() => change({ compare: compare.filter((other) => other !== id) })}
                  >
                    {name}
                    <Cross />
                  </button>
                </li>
              );
            })}
          </ul>
          <p className="compare-count">
            {t('compare.chosen', { count, most: MOST_COMPARED })}
            {count >= MOST_COMPARED && (
              <span id={FULL_REASON} className="visually-hidden">
                {t('compare.full')}
              </span>
            )}
          </p>
          <div className="compare-actions">
            {count > 1 ? (
              <Link
                to="/compare/"
                search={compareSearch({ targets: compare, asOf, lang })}
                className="button primary"
              >
                {t('compare.open', { count })}
              </Link>
            ) : (
              <span className="caption">{t('compare.oneMore')}</span>
            )}
            <button type="button" className="button" onClick={() => change({ compare: [] })}>
              {t('compare.clear')}
            </button>
          </div>
        </section>
      )}
    </>
  );
}
