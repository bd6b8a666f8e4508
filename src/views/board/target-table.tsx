import { useMemo } from 'react';
import type { Board, BoardTarget } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useToday } from '../frame/clock.tsx';
import { pairAddress } from '../parts/pair-address.ts';
import { useFollow } from '../parts/use-follow.ts';
import type { BoardChoices } from './board-choices.ts';
import { Picks } from './pick-cell.tsx';
import { shownFirst } from './shown-first.ts';
import { SortHeader } from './sort-header.tsx';
import { TargetRow } from './target-row.tsx';
import { useVisibleRows } from './use-visible-rows.ts';
import type { ChangeBoard } from './use-board-choices.ts';

/**
 * One table, which CSS draws as a table or, where it is narrow, as cards: there is one order of reading. Of a long list
 * only what is near the screen is in the page, so every row says its place and the table how many there are.
 */
export function TargetTable({
  board,
  targets,
  choices,
  change,
}: {
  readonly board: Board;
  /** Those listed, in order. */
  readonly targets: readonly BoardTarget[];
  readonly choices: BoardChoices;
  readonly change: ChangeBoard;
}) {
  const { t } = useI18n();
  const today = useToday();
  const { body, rows, below, measure } = useVisibleRows(targets);
  useFollow(body);
  const first = useMemo(() => shownFirst(board), [board]);
  const picks = useMemo(() => ({ choices, change }), [choices, change]);
  const sorting = { choices, change };
  const { lang, asOf } = choices;
  return (
    <Picks value={picks}>
      <table className="targets" aria-rowcount={targets.length + 1}>
        <caption className="visually-hidden">{t('targetList.label')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <SortHeader sort="pair" className="pair" {...sorting} />
            <SortHeader sort="goal" className="goal" {...sorting} />
            <SortHeader sort="share" className="share" {...sorting} />
            <SortHeader sort="needed" className="needed number" {...sorting} />
            <SortHeader sort="achieved" className="achieved number" {...sorting} />
            <SortHeader sort="verdict" className="verdict" {...sorting} />
            <th scope="col" className="trend">
              {t('targetList.trend')}
            </th>
            <SortHeader sort="latest" className="latest" {...sorting} />
            <th scope="col" className="choose">
              <span className="visually-hidden">{t('targetList.compare')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body} {...(below > 0 && { style: { paddingBottom: below } })}>
          {rows.map(({ index, space }) => {
            const target = targets[index];
            return (
              target && (
                <TargetRow
                  key={target.id}
                  target={target}
                  index={index}
                  href={pairAddress(target.pair, {
                    lang,
                    asOf,
                    target: first.has(target.id) ? null : target.id,
                  })}
                  today={today}
                  publishers={board.publishers}
                  space={space}
                  measure={measure}
                />
              )
            );
          })}
        </tbody>
      </table>
    </Picks>
  );
}
