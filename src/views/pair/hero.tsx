import { useMemo } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { TurnoverFigure } from '#src/charts/turnover/figure.tsx';
import { lastFirstYear } from '#src/charts/turnover/first-year.ts';
import type { Day } from '#src/domain/day.ts';
import { realBaseYears } from '#src/analysis/real-terms.ts';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import type { View } from '../view-state.ts';
import { Controls } from './controls.tsx';
import { goalText } from './headline-text.ts';
import { Outlook } from './outlook.tsx';
import { Sources } from './sources.tsx';
import { altText } from './alt-text.ts';

/** The hero chart with its title, choices, keys and sources. */
export function Hero({
  story,
  whole,
  publishers,
  prices,
  view,
  days,
  onChange,
}: {
  readonly story: PairStory;
  /** The story with every side, for the choices offered. */
  readonly whole: PairStory;
  readonly publishers: Publishers;
  readonly prices: PriceIndex;
  readonly view: View;
  /** On which the reader can stand. */
  readonly days: readonly [Day, Day];
  readonly onChange: (patch: Partial<View>) => void;
}) {
  const i18n = useI18n();
  // Without figures there is nothing to deflate.
  const bases = whole.series.length === 0 ? [] : realBaseYears(story.judged.post.target, prices);
  // A link may ask for the money of a year that is not offered for this goal.
  const base = view.dollars !== 'current' && bases.includes(view.dollars) ? view.dollars : null;
  const choices = useMemo(
    () => ({
      path: view.path,
      from: view.from,
      projection: view.projection,
      dollars: base === null ? ('current' as const) : { base, prices },
    }),
    [view.path, view.from, view.projection, base, prices],
  );
  const hasPath = story.lead?.start.kind === 'known' && story.lead.due !== null;
  const title = chartTitle(story, i18n);
  return (
    <section className="hero" aria-labelledby="chart-title">
      <h2 id="chart-title" className="chart-title">
        {title}
      </h2>
      <p className="chart-subtitle">{chartSubtitle(story, hasPath, base, i18n)}</p>
      <Controls
        view={view}
        offered={{
          reporters: [...new Set(whole.series.map((s) => s.reporter))],
          years: firstYears(whole),
          hasPath: (whole.lead?.due ?? null) !== null,
          hasProjection: story.outlook?.kind === 'ranges' && base === null,
          dollars: bases,
          days,
        }}
        onChange={onChange}
      />
      <TurnoverFigure story={story} choices={choices} title={title} summary={altText(story, i18n)} />
      <Outlook story={story} shown={view.projection && base === null} />
      <Sources story={story} publishers={publishers} />
    </section>
  );
}

function chartTitle(story: PairStory, i18n: I18n): string {
  const { t, party } = i18n;
  const { flow } = story.judged.post.target.quantity;
  const goal = goalText(story, i18n);
  if (flow !== 'turnover') {
    return t('chart.titleOneWay', {
      goal,
      exporter: party(flow.exporter).name,
      importer: party(flow.importer).name,
    });
  }
  return t(story.judged.post.year === null ? 'chart.titleNoDate' : 'chart.title', { goal });
}

function chartSubtitle(story: PairStory, hasPath: boolean, base: number | null, { t, party }: I18n): string {
  const { flow, scope } = story.judged.post.target.quantity;
  return t('chart.subtitle', {
    scope: t(`scope.${scope}`),
    flow:
      flow === 'turnover'
        ? t('flow.turnover')
        : t('flow.oneWay', { exporter: party(flow.exporter).name, importer: party(flow.importer).name }),
    unit: t(story.judged.judgement.goal >= 1e9 ? 'chart.unitBn' : 'chart.unitM'),
    dollars: base === null ? t('chart.current') : t('chart.dollarsOf', { year: base }),
    paths: hasPath ? 'yes' : story.judged.post.year === null ? 'undated' : 'no',
  });
}

/** The first year can be moved up to the start of the promise, not past it. */
function firstYears(story: PairStory): readonly [number, number] | null {
  const first = Math.min(...story.series.flatMap((s) => s.figures.map((f) => Math.floor(f.end - 1))));
  const last = lastFirstYear(story);
  return last !== null && last > first ? [first, last] : null;
}
