import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import { knownOn } from '#src/analysis/known-on.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { storyTeller } from '#src/analysis/story-teller.ts';
import type { PathId } from '#src/analysis/paths/registry.ts';
import type { PublishedPair } from '#src/domain/board.ts';
import { type Day, lastDayOf } from '#src/domain/day.ts';
import type { PairRecord, Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Held } from '#src/queries/publication.ts';
import { useToday } from '../frame/clock.tsx';
import { useView } from '../frame/use-view.ts';
import type { View } from '../view-state.ts';
import { IgnoredParts } from '../frame/ignored-parts.tsx';
import type { PriceIndex } from '#src/domain/price-index.ts';
import type { PastGrowth, TrackRecord } from '#src/domain/track-record.ts';
import { pastGrowthQuery, trackRecordQuery } from '#src/queries/published.ts';
import { BaseRateNote } from './base-rate-note.tsx';
import { reveal } from '../parts/reveal.ts';
import { CumulativeCard } from './cumulative-card.tsx';
import { Disputed } from './disputed.tsx';
import { Events } from './events.tsx';
import { Facts } from './facts.tsx';
import { FigureTable } from './figure-table.tsx';
import { headlineText } from './headline-text.ts';
import { HappenedBefore } from './happened-before.tsx';
import { Hero } from './hero.tsx';
import { Matrix } from './matrix.tsx';
import { MirrorCard } from './mirror.tsx';
import { MovedGoals } from './moved-goals.tsx';
import { PartYear } from './part-year.tsx';
import { RealNote } from './real-note.tsx';
import { OtherFigures } from './other-figures.tsx';
import { StartNotes } from './start-notes.tsx';
import { StatStack } from './stat-stack.tsx';
import { StatusBar } from './status-bar.tsx';
import { Summary } from './summary.tsx';
import { VerdictHistory } from './verdict-history.tsx';
import { WorkingSection } from './working.tsx';
import { VerdictStrip } from './verdict-strip.tsx';

/** The day of the first promise, or today for a record without a dated one. */
function firstDay({ targets }: PairRecord, today: Day): Day {
  const said = targets.flatMap((target) => (target.announcedOn ? [lastDayOf(target.announcedOn)] : []));
  return said.toSorted()[0] ?? today;
}

/** The whole story of a pair, from data that are here. */
export function PairStoryView({
  held,
  onRetry,
}: {
  readonly held: Held<PublishedPair>;
  readonly onRetry: () => void;
}) {
  const i18n = useI18n();
  const { t, format } = i18n;
  const { view, ignored, change } = useView();
  const today = useToday();
  const { record, publishers, prices } = held.data;
  // What all pairs did stands beside this one's figures; the page is whole without it.
  const past = useQuery(trackRecordQuery());
  const growth = useQuery(pastGrowthQuery());
  const asOf = view.asOf ?? today;
  const path: PathId = view.path === 'straight' ? 'straight' : 'compound';
  const reporter = record.observations.some((o) => o.reporter === view.figures) ? view.figures : null;
  const known = useMemo(() => knownOn(record, asOf), [record, asOf]);
  const { target, start } = view;
  const tell = useMemo(() => storyTeller(known, asOf), [known, asOf]);
  const whole = tell({ target, reporter: null, path, start });
  const story = tell({ target, reporter, path, start });
  // The chart follows a choice at once; what lies below it follows in the next frames.
  const told = useMemo(() => ({ story, whole, view, path }), [story, whole, view, path]);
  const below = useDeferredValue(told);
  // A link from elsewhere may name a figure that stands in closed details.
  useEffect(() => reveal(location.hash.slice(1)), []);
  if (!story || !whole) return <h1>{t('page.noTargetYet', { date: format.day(asOf) })}</h1>;

  const unknown = [
    ...(view.target !== null && !record.targets.some((x) => x.id === view.target)
      ? [`target=${view.target}`]
      : []),
    ...(view.figures !== null && reporter === null ? [`figures=${view.figures.toLowerCase()}`] : []),
  ];
  const yearly = story.judged.judgement.kind === 'yearly';
  return (
    <>
      <IgnoredParts parts={[...ignored, ...unknown]} />
      <Opening story={story} />
      {yearly ? (
        <Hero
          story={story}
          whole={whole}
          publishers={publishers}
          prices={prices}
          view={view}
          days={[firstDay(record, today), today]}
          onChange={(patch) => void change(patch)}
        />
      ) : (
        <CumulativeCard story={story} publishers={publishers} />
      )}
      <StatusBar story={story} held={held} past={view.asOf !== null} onRetry={onRetry} />
      {below.story && below.whole && (
        <Evidence
          story={below.story}
          whole={below.whole}
          view={below.view}
          path={below.path}
          record={record}
          publishers={publishers}
          prices={prices}
          trackRecord={past.data?.data ?? null}
          pastGrowth={growth.data?.data ?? null}
        />
      )}
    </>
  );
}

/** What a reader sees first. It says the same until the story changes. */
const Opening = memo(function Opening({ story }: { readonly story: PairStory }) {
  const i18n = useI18n();
  return (
    <div className="opening">
      <h1>{headlineText(story, i18n)}</h1>
      <Facts story={story} />
      <Summary story={story} />
      <VerdictStrip story={story} />
    </div>
  );
});

/** What the opening and the chart rest on. */
const Evidence = memo(function Evidence({
  story,
  whole,
  view,
  path,
  record,
  publishers,
  prices,
  trackRecord,
  pastGrowth,
}: {
  readonly story: PairStory;
  readonly whole: PairStory;
  readonly view: View;
  readonly path: PathId;
  readonly record: PairRecord;
  readonly publishers: Publishers;
  readonly prices: PriceIndex;
  readonly trackRecord: TrackRecord | null;
  readonly pastGrowth: PastGrowth | null;
}) {
  return (
    <>
      <StatStack story={story} path={path} />
      <StartNotes story={story} />
      <RealNote story={story} prices={prices} publishers={publishers} />
      <div className="evidence">
        <Matrix story={story} />
        <MirrorCard story={story} />
      </div>
      <WorkingSection story={story} />
      <HappenedBefore story={story} pastGrowth={pastGrowth} />
      <BaseRateNote trackRecord={trackRecord} view={view} />
      <PartYear story={story} />
      <VerdictHistory story={story} record={record} />
      <MovedGoals story={whole} publishers={publishers} view={view} />
      <Disputed story={story} publishers={publishers} />
      {/* Every figure, whichever side is chosen above: links from anywhere on the page lead into it. */}
      <FigureTable story={whole} publishers={publishers} />
      <OtherFigures story={whole} publishers={publishers} />
      <Events events={story.record.events} publishers={publishers} />
    </>
  );
});
