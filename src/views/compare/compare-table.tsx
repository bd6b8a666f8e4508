import type { CompareChart } from '#src/charts/compare/model.ts';
import type { Day } from '#src/domain/day.ts';
import { partiesOf } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { goalName, ofBoard } from '#src/i18n/target-name.ts';
import { StateIcon } from '../parts/icon.tsx';
import { pairAddress } from '../parts/pair-address.ts';
import { problemText } from '../parts/problem-text.ts';
import type { CompareChoices } from './compare-choices.ts';
import type { ComparedTarget } from './compared-target.ts';
import { FromTo, NoTrackReason, SourceCell } from './compare-cells.tsx';
import { SeriesGlyph } from './series-glyph.tsx';
import { comparedVerdict } from './compared-verdict.ts';

interface Props {
  readonly compared: readonly ComparedTarget[];
  readonly chart: CompareChart;
  readonly choices: CompareChoices;
  readonly asOf: Day;
  readonly onRetry: () => void;
}

/** A row for every chosen target, on the chart or not: then with the reason why not. */
export function CompareTable({ compared, chart, choices, asOf, onRetry }: Props) {
  const { t } = useI18n();
  const numbers = ['share', 'time', 'needed', 'achieved'] as const;
  return (
    <section className="compare-table" aria-labelledby="compare-table-title">
      <h2 id="compare-table-title">{t('compare.table')}</h2>
      <table>
        <caption className="visually-hidden">{t('compare.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.pair')}</th>
            <th scope="col">{t('compare.goalHead')}</th>
            <th scope="col">{t('compare.fromTo')}</th>
            {numbers.map((name) => (
              <th scope="col" className="number" key={name}>
                {t(`compare.${name}`)}
              </th>
            ))}
            <th scope="col">{t('compare.verdict')}</th>
            <th scope="col">{t('compare.source')}</th>
          </tr>
        </thead>
        <tbody>
          {compared.map((one) => (
            <Row
              key={one.listed.id}
              one={one}
              chart={chart}
              choices={choices}
              asOf={asOf}
              onRetry={onRetry}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  one,
  chart,
  choices,
  asOf,
  onRetry,
}: Omit<Props, 'compared'> & { readonly one: ComparedTarget }) {
  const i18n = useI18n();
  const { t, pairName } = i18n;
  const { listed } = one;
  const { lang } = choices;
  return (
    <tr data-target={listed.id}>
      <th scope="row">
        <span className="with-glyph">
          <SeriesGlyph chart={chart} id={listed.id} />
          <a href={pairAddress(listed.pair, { lang, asOf: choices.asOf, target: listed.id })}>
            {pairName(partiesOf(listed.pair))}
          </a>
        </span>
      </th>
      <td>{goalName(ofBoard(listed), i18n)}</td>
      {one.kind === 'here' ? (
        <Cells one={one} asOf={asOf} />
      ) : (
        <td colSpan={7}>
          {one.kind === 'loading' ? (
            t('compare.loading', { pair: pairName(partiesOf(listed.pair)) })
          ) : (
            <>
              {t('compare.failed', {
                pair: pairName(partiesOf(listed.pair)),
                problem: problemText(one.problem, i18n),
              })}{' '}
              <button type="button" className="button" onClick={onRetry}>
                {t('page.retry')}
              </button>
            </>
          )}
        </td>
      )}
    </tr>
  );
}

function Cells({
  one,
  asOf,
}: {
  readonly one: Extract<ComparedTarget, { readonly kind: 'here' }>;
  readonly asOf: Day;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { comparison } = one;
  const verdict = comparedVerdict(comparison.judged, i18n);
  const last = comparison.kind === 'track' ? comparison.track.years.at(-1) : undefined;
  const progress = last?.progress;
  const cells = [
    { name: 'share', value: progress?.shareOfIncrease },
    { name: 'time', value: progress?.timeUsed },
    // A goal that is reached needs nothing more, and a negative growth would say that trade must fall.
    { name: 'needed', value: last && last.share >= 1 ? null : progress?.requiredGrowthFromNow },
    { name: 'achieved', value: progress?.achievedGrowth },
  ] as const;
  return (
    <>
      {comparison.kind === 'track' ? (
        <>
          <td>
            <FromTo comparison={comparison} />
          </td>
          {cells.map(({ name, value }) => (
            <td className="number" key={name}>
              <span className="cell-label">{t(`compare.${name}`)}: </span>
              {value === undefined || value === null ? '–' : i18n.format.growth(value)}
            </td>
          ))}
        </>
      ) : (
        <td colSpan={5}>
          <NoTrackReason comparison={comparison} asOf={asOf} />
        </td>
      )}
      <td>
        {verdict && (
          <span className="cell-word">
            <StateIcon name={verdict.icon} />
            {verdict.text}
          </span>
        )}
      </td>
      <td>
        <SourceCell comparison={comparison} publishers={one.pair.publishers} />
      </td>
    </>
  );
}
