import type { ReactNode } from 'react';
import type { DueTarget } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useView } from '../frame/use-view.ts';
import { StateIcon } from '../parts/icon.tsx';
import { pairAddress } from '../parts/pair-address.ts';
import { dueIcon, dueText } from './outcome-words.ts';
import type { DueColumn } from './sort-due.ts';

/** One target; its name leads to its page. On a narrow page the row is a card, and every cell names itself. */
export function DueRow({ target, name }: { readonly target: DueTarget; readonly name: string }) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { view } = useView();
  const { pair, goal, year, announcedOn, horizon, multiple, moved } = target;
  const unknown = (words: string) => <span className="none">{words}</span>;
  return (
    <tr>
      <th scope="row">
        <a href={pairAddress(pair, { lang: view.lang, asOf: view.asOf, target: target.target })}>{name}</a>
      </th>
      <DueCell column="goal">
        <b>{format.amount(goal)}</b>
      </DueCell>
      <DueCell column="deadline">{year}</DueCell>
      <DueCell column="announced">
        {announcedOn === null ? unknown(t('findings.table.unknown')) : format.dayShort(announcedOn)}
      </DueCell>
      <DueCell column="outcome">
        <span className="outcome-words">
          <StateIcon name={dueIcon(target)} /> {dueText(target, i18n)}
        </span>
      </DueCell>
      <DueCell column="horizon" number>
        {horizon === null ? unknown(t('findings.table.unknown')) : format.number(horizon, 0)}
      </DueCell>
      <DueCell column="multiple" number>
        {multiple === null ? unknown(t('findings.table.noStart')) : format.number(multiple, 2)}
      </DueCell>
      <DueCell column="moved">{moved ? t('findings.table.yes') : t('findings.table.no')}</DueCell>
    </tr>
  );
}

function DueCell({
  column,
  number = false,
  children,
}: {
  readonly column: DueColumn;
  readonly number?: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useI18n();
  return (
    <td className={number ? 'number' : undefined}>
      <span className="cell-name">{t(`findings.table.${column}`)}: </span>
      {children}
    </td>
  );
}
