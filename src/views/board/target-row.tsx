import { memo } from 'react';
import type { BoardTarget } from '#src/domain/board.ts';
import type { Day } from '#src/domain/day.ts';
import { partiesOf } from '#src/domain/party.ts';
import type { Publishers } from '#src/domain/record.ts';
import { verdictOn } from '#src/analysis/board/verdict-on.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import { ofBoard, targetName } from '#src/i18n/target-name.ts';
import { LatestFigure } from './latest-figure.tsx';
import { PickCell } from './pick-cell.tsx';
import { ShareMark } from './share-mark.tsx';
import { TrendMark } from './trend-mark.tsx';
import { whyNoShare, whyNoTrend } from './missing-words.ts';
import { dueText, quantityText } from './target-words.ts';
import { boardWords } from './verdict-words.ts';

/**
 * One goalpost: a row of the table, or a card where it is narrow. It is drawn anew when its own words change, and not
 * when another choice of the reader's does.
 */
export const TargetRow = memo(function TargetRow({
  target,
  index,
  href,
  today,
  publishers,
  space,
  measure,
}: {
  readonly target: BoardTarget;
  /** Place in the whole list, from 0. */
  readonly index: number;
  readonly href: string;
  readonly today: Day;
  readonly publishers: Publishers;
  /** Pixels left free above, for rows that are not in the page. */
  readonly space: number;
  readonly measure: (row: HTMLElement | null) => void;
}) {
  const i18n = useI18n();
  const { t, format, pairName } = i18n;
  const { progress } = target;
  const words = boardWords(target, verdictOn(target, today), i18n);
  const tone = toneOf(words.icon);
  const quantity = quantityText(target.quantity, i18n);
  const noShare = whyNoShare(target, i18n);
  const noTrend = whyNoTrend(target, i18n);
  const [needed, achieved] = [progress?.needed ?? null, progress?.achieved ?? null].map((fraction) =>
    fraction === null ? null : format.growth(fraction),
  );
  // A card has no headings, so its growth comes with words.
  const growth = [
    ...(needed ? [t('targetList.needs', { growth: needed })] : []),
    ...(achieved ? [t('targetList.achievedIs', { growth: achieved })] : []),
  ];
  return (
    <tr
      ref={measure}
      data-index={index}
      // The header is row 1.
      aria-rowindex={index + 2}
      {...(space > 0 && { style: { marginTop: space } })}
    >
      <th scope="row" className="pair">
        <a href={href}>{pairName(partiesOf(target.pair))}</a>
        {quantity !== null && <span className="quantity">{quantity}</span>}
      </th>
      <td className="goal">
        <b>{format.amount(target.goal.amount)}</b> {dueText(target, i18n)}
      </td>
      <td className="share">
        {noShare === null && progress !== null ? (
          <ShareMark progress={progress} good={tone === 'good'} />
        ) : (
          <span className="none">{noShare}</span>
        )}
      </td>
      <td className="needed number">
        <span className="in-table">{needed ?? <Dash words={t('targetList.none')} />}</span>
        <span className="in-card">{growth.join(', ')}</span>
      </td>
      <td className="achieved number">{achieved ?? <Dash words={t('targetList.none')} />}</td>
      <td className={`verdict ${tone}`}>
        <StateIcon name={words.icon} />
        <span>{words.text}</span>
      </td>
      <td className="trend">
        {noTrend === null ? <TrendMark target={target} /> : <span className="none">{noTrend}</span>}
      </td>
      <td className="latest">
        {target.series === null ? (
          <Dash words={t('targetList.noFigure')} />
        ) : (
          <LatestFigure figure={target.series.latest} publishers={publishers} />
        )}
      </td>
      <PickCell id={target.id} name={targetName(ofBoard(target), i18n)} />
    </tr>
  );
});

/** Nothing, as a dash to see and in words to hear. */
function Dash({ words }: { readonly words: string }) {
  return (
    <span className="dash">
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
