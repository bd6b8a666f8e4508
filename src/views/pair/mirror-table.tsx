import type { ReactNode } from 'react';
import type { MirrorPeriod } from '#src/analysis/mirror/mirror.ts';
import type { TurnoverGap } from '#src/analysis/mirror/turnover-gaps.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Observation } from '#src/domain/observation.ts';
import { endsAt, formatPeriod, isFullYear, type Period } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { Value } from '../parts/value.tsx';

interface Row {
  readonly period: Period;
  readonly what: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** |a|: the two figures' difference over half their sum; `null` without both. */
  readonly difference: number | null;
  readonly ratio: number | null;
}

/**
 * Every full year with a direction on record or with both sides' turnover, and every part of one that can be compared,
 * newest first: the sides beside each other, a missing figure said to be missing.
 */
export function MirrorTable({
  periods,
  gaps,
  story,
}: {
  readonly periods: readonly MirrorPeriod[];
  readonly gaps: readonly TurnoverGap[];
  readonly story: PairStory;
}) {
  const i18n = useI18n();
  const { t, format, party } = i18n;
  const { first, second } = story.record.sides;
  const rows = [
    ...periods
      .filter((p) => isFullYear(p.period) || p.compared.length > 0)
      .flatMap((p) => directionRows(p, first, i18n)),
    ...gaps.map((gap) => turnoverRow(gap, i18n)),
  ].toSorted((a, b) => endsAt(b.period) - endsAt(a.period) || a.period.from.localeCompare(b.period.from));
  return (
    <details>
      <summary>{t('mirror.table.title')}</summary>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('mirror.table.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('mirror.table.period')}</th>
              <th scope="col">{t('mirror.table.what')}</th>
              <th scope="col">{party(first).side}</th>
              <th scope="col">{party(second).side}</th>
              <th scope="col" className="number">
                {t('mirror.table.difference')}
              </th>
              <th scope="col" className="number">
                {t('mirror.table.ratio')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${formatPeriod(row.period)} ${row.what}`}>
                <th scope="row">{format.period(row.period)}</th>
                <td>{row.what}</td>
                <td>{row.first}</td>
                <td>{row.second}</td>
                <td className="number">{row.difference === null ? '' : format.percent(row.difference)}</td>
                <td className="number">{row.ratio === null ? '' : format.number(row.ratio, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="caption">{t('mirror.table.note')}</p>
    </details>
  );
}

function directionRows(
  { period, compared, oneSided }: MirrorPeriod,
  first: string,
  i18n: I18n,
): readonly Row[] {
  const { t, rich, party } = i18n;
  const what = (d: { readonly exporter: string; readonly importer: string }) =>
    t('mirror.direction', { exporter: party(d.exporter).name, importer: party(d.importer).name });
  const figure = (o: Observation | null, exported: boolean) =>
    o === null
      ? t('mirror.table.none')
      : rich(exported ? 'mirror.table.exports' : 'mirror.table.imports', {
          value: () => <Value key="value" observation={o} />,
        });
  const all = [
    ...compared.map((d) => ({ ...d, difference: Math.abs(d.asymmetry), k: d.ratio.value })),
    ...oneSided.map((d) => ({
      ...d,
      exports: d.missing === d.exporter ? null : d.known,
      imports: d.missing === d.importer ? null : d.known,
      difference: null,
      k: null,
    })),
  ].toSorted((a, b) => a.exporter.localeCompare(b.exporter));
  return all.map((d) => {
    const [exports, imports] = [figure(d.exports, true), figure(d.imports, false)];
    return {
      period,
      what: what(d),
      first: d.exporter === first ? exports : imports,
      second: d.exporter === first ? imports : exports,
      difference: d.difference,
      ratio: d.k,
    };
  });
}

function turnoverRow({ period, first, second, asymmetry }: TurnoverGap, { t }: I18n): Row {
  return {
    period,
    what: t('mirror.table.turnover'),
    first: <Value observation={first} />,
    second: <Value observation={second} />,
    difference: Math.abs(asymmetry),
    ratio: null,
  };
}
