import type { PairStory } from '#src/analysis/pair-story.ts';
import type { Publishers } from '#src/domain/record.ts';
import type { Source } from '#src/domain/source.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/** Who published the figures on the chart, and as of when. */
export function Sources({
  story,
  publishers,
}: {
  readonly story: PairStory;
  readonly publishers: Publishers;
}) {
  const { t, rich, format } = useI18n();
  const sources = [
    ...story.series.flatMap((s) => s.figures.map((f) => f.observation.source)),
    ...story.partYears.map((o) => o.source),
  ];
  const named = new Map<string, Source>(sources.map((s) => [s.publisher, s]));
  if (named.size === 0) return null;
  return (
    <p className="caption sources">
      <b>{t('chart.sources')}</b>{' '}
      {[...named.values()].map((s, i) => (
        <span key={s.publisher}>
          {i > 0 && '; '}
          <a href={s.url} rel="noopener noreferrer external">
            {publishers.get(s.publisher)?.name ?? s.publisher}
          </a>
        </span>
      ))}
      . {/* Parts of a year alone make no table of years to point at. */}
      {story.series.length > 0 &&
        rich('chart.sourcesEvery', {
          date: format.day(story.asOf),
          link: (chunks) => (
            <a key="table" href="#table-title">
              {chunks}
            </a>
          ),
        })}
    </p>
  );
}
