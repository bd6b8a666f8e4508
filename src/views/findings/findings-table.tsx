import { useRef, useState } from 'react';
import { partiesOf } from '#src/domain/party.ts';
import type { DueTarget, TrackRecord } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { DownloadButton } from '../parts/download-button.tsx';
import { useFollow } from '../parts/use-follow.ts';
import { DueRow } from './due-row.tsx';
import { findingsCsv } from './findings-csv.ts';
import { DUE_COLUMNS, type DueColumn, type DueOrder, sortDue } from './sort-due.ts';

/** Columns whose cells are numbers, right-aligned. */
const NUMBERS: readonly DueColumn[] = ['horizon', 'multiple'];

/** Every target that came due, newest deadline first until the reader says otherwise. */
export function FindingsTable({ trackRecord }: { readonly trackRecord: TrackRecord }) {
  const { t, pairName, language } = useI18n();
  const table = useRef<HTMLTableElement>(null);
  useFollow(table);
  const [order, setOrder] = useState<DueOrder>({ by: 'deadline', descending: true });
  const { due, vintage } = trackRecord;
  const nameOf = (target: DueTarget) => pairName(partiesOf(target.pair));
  const sortBy = (by: DueColumn) => setOrder({ by, descending: order.by === by && !order.descending });
  return (
    <section aria-labelledby="findings-table">
      <h2 id="findings-table">{t('findings.table.title')}</h2>
      <div className="table-actions">
        <DownloadButton
          name={`goalpost-findings-${vintage}.csv`}
          type="text/csv"
          content={() => findingsCsv(trackRecord, location.origin)}
        >
          {t('findings.table.download')}
        </DownloadButton>
        <label className="narrow-sort">
          {t('findings.table.sortBy')}{' '}
          <select
            value={order.by}
            onChange={(event) => {
              const by = DUE_COLUMNS.find((column) => column === event.target.value);
              if (by) setOrder({ by, descending: false });
            }}
          >
            {DUE_COLUMNS.map((column) => (
              <option key={column} value={column}>
                {t(`findings.table.${column}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <table className="findings-table" ref={table}>
        <caption className="visually-hidden">{t('findings.table.caption')}</caption>
        <thead>
          <tr>
            {DUE_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                className={NUMBERS.includes(column) ? 'number' : undefined}
                aria-sort={order.by === column ? (order.descending ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" className="sort" onClick={() => sortBy(column)}>
                  {t(`findings.table.${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sortDue(due, order, nameOf, language).map((target) => (
            <DueRow key={target.target} target={target} name={nameOf(target)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
