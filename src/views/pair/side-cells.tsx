import type { AnnualFigure } from '#src/analysis/annual-series.ts';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { figureAnchor } from '../parts/value.tsx';
import { ImpliedNote } from './implied-flag.tsx';

/** The heads of one side's three columns: figure, status, source. */
export function SideHeads({ side, place }: { readonly side: string; readonly place: string }) {
  const { t } = useI18n();
  return (
    <>
      <th scope="col" className="number side-text" data-place={place}>
        {side}
      </th>
      <th scope="col">{t('table.status')}</th>
      <th scope="col">{t('table.source')}</th>
    </>
  );
}

/** One year of one side: the figure, its status and its source; a year without one is said to have none. */
export function SideCells({
  figure,
  flags,
  applies,
  side,
  place,
  publishers,
}: {
  readonly figure: AnnualFigure | undefined;
  /** What other rows imply for this place. */
  readonly flags: readonly ImpliedFlag[];
  /** False where the row's year is of another kind than the series: then nothing is missing. */
  readonly applies: boolean;
  readonly side: string;
  readonly place: string;
  readonly publishers: Publishers;
}) {
  const { t, text, format } = useI18n();
  if (!applies) {
    return (
      <>
        <td className="status" />
        <td className="status" />
        <td className="status" />
      </>
    );
  }
  if (!figure) {
    return (
      <>
        <td className="number side-value" data-side={side} data-place={place}>
          –
        </td>
        <td className="status" />
        <td className="none source-cell">
          {t('table.none')}
          {flags.map((flag) => (
            <ImpliedNote key={flag.rule + flag.observation.id} flag={flag} />
          ))}
        </td>
      </>
    );
  }
  const { observation: o } = figure;
  return (
    <>
      <td
        className="number side-value"
        id={figureAnchor(o.id)}
        data-side={side}
        data-place={place}
        data-observation-id={o.id}
      >
        {format.amount(o.amount)}
      </td>
      <td className="status">{statusText(o, t)}</td>
      <td className="source-cell">
        <SourceLink source={o.source} publishers={publishers} />
        {o.note && <span className="note-text">{text(o.note)}</span>}
        {figure.others.map((other) => (
          <OtherFigure key={other.id} other={other} than={o} publishers={publishers} />
        ))}
        {flags.map((flag) => (
          <ImpliedNote key={flag.rule + flag.observation.id} flag={flag} />
        ))}
      </td>
    </>
  );
}

/** A rival value is flagged; a repetition of the same value is cited beside it. */
function OtherFigure({
  other,
  than,
  publishers,
}: {
  readonly other: Observation;
  readonly than: Observation;
  readonly publishers: Publishers;
}) {
  const { t, format } = useI18n();
  // "Over 5" repeats no "5", and 5 euros no 5 dollars.
  const same =
    valueOf(other.amount) === valueOf(than.amount) &&
    other.amount.qualifier === than.amount.qualifier &&
    other.amount.currency === than.amount.currency;
  return (
    <span className={same ? 'also' : 'flag'} id={figureAnchor(other.id)} data-observation-id={other.id}>
      {same ? t('table.sameFigure') : t('table.alsoGiven', { value: format.amount(other.amount) })}:{' '}
      <SourceLink source={other.source} publishers={publishers} />
    </span>
  );
}

function statusText(o: Observation, t: ReturnType<typeof useI18n>['t']): string {
  return o.basis === 'press' ? `${t(`status.${o.status}`)}, ${t('basis.press')}` : t(`status.${o.status}`);
}
