import { useMemo } from 'react';
import type { ImpliedFlag } from '#src/analysis/implied/flag.ts';
import { impliedFlags } from '#src/analysis/implied/implied-flags.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { annualSeries } from '#src/analysis/annual-series.ts';
import { settlingFigures } from '#src/analysis/settling-figures.ts';
import type { Observation } from '#src/domain/observation.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { figureAnchor } from '../parts/value.tsx';
import { ImpliedNote } from './implied-flag.tsx';

/** What is on record and not a full year of the goal's flow: parts of a year, single directions, expectations. */
export function OtherFigures({
  story,
  publishers,
}: {
  readonly story: PairStory;
  readonly publishers: Publishers;
}) {
  const { t } = useI18n();
  const { judgement } = story.judged;
  const flags = useMemo(() => impliedFlags(story.record), [story.record]);
  const shown = new Set([
    ...annualSeries(story.record, story.focus.post.target.quantity).flatMap((s) =>
      s.figures.flatMap((f) => [f.observation.id, ...f.others.map((o) => o.id)]),
    ),
    // The sum that settles a cumulative goal stands in its card.
    ...(judgement.kind === 'cumulative' ? settlingFigures(judgement).map((o) => o.id) : []),
  ]);
  const rest = story.record.observations.filter((o) => !shown.has(o.id)).toReversed();
  const groups = [
    {
      title: t('table.partYears'),
      lede: t('table.partLede'),
      rows: rest.filter((o) => o.status === 'part-year'),
    },
    {
      title: t('table.directions'),
      lede: null,
      rows: rest.filter((o) => o.status !== 'part-year' && o.status !== 'expected'),
    },
    { title: t('table.expected'), lede: null, rows: rest.filter((o) => o.status === 'expected') },
  ].filter((g) => g.rows.length > 0);
  return (
    <>
      {groups.map((g) => (
        // Open from the start when a link on the page may lead into it: closed details cannot be scrolled to.
        <details key={g.title} className="other-figures" open={g.rows.length <= 6}>
          <summary>
            {g.title} <span>{t('table.all', { n: g.rows.length })}</span>
          </summary>
          {g.lede && <p className="lede">{g.lede}</p>}
          <div className="scroll" tabIndex={0} role="region" aria-label={g.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('table.period')}</th>
                  <th scope="col">{t('table.whose')}</th>
                  <th scope="col">{t('table.what')}</th>
                  <th scope="col" className="number">
                    {t('table.value')}
                  </th>
                  <th scope="col">{t('table.source')}</th>
                </tr>
              </thead>
              <tbody>
                {g.rows.map((o) => (
                  <OtherRow
                    key={o.id}
                    o={o}
                    flags={flags.filter(({ against }) => against?.id === o.id)}
                    publishers={publishers}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </>
  );
}

function OtherRow({
  o,
  flags,
  publishers,
}: {
  readonly o: Observation;
  /** What other rows imply for this one. */
  readonly flags: readonly ImpliedFlag[];
  readonly publishers: Publishers;
}) {
  const i18n = useI18n();
  const { party, format, text } = i18n;
  return (
    <tr id={figureAnchor(o.id)} data-observation-id={o.id}>
      <th scope="row">{format.period(o.period)}</th>
      <td>{party(o.reporter).side}</td>
      <td>{flowText(o, i18n)}</td>
      <td className="number">{format.amount(o.amount)}</td>
      <td>
        <SourceLink source={o.source} publishers={publishers} />
        {o.note && <span className="note-text">{text(o.note)}</span>}
        {flags.map((flag) => (
          <ImpliedNote key={flag.rule + flag.observation.id} flag={flag} />
        ))}
      </td>
    </tr>
  );
}

/** "Exports" always says whose (pitfall 17). */
export function flowText({ flow }: Pick<Observation, 'flow'>, { t, party }: I18n): string {
  if (flow === 'turnover') return t('flow.turnover');
  return t('flow.oneWay', { exporter: party(flow.exporter).name, importer: party(flow.importer).name });
}
