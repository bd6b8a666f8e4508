import { type ReactNode, useMemo } from 'react';
import { findingGroups } from '#src/analysis/findings/groups.ts';
import { onTimeShare } from '#src/analysis/findings/on-time-share.ts';
import type { TrackRecord } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useToday } from '../frame/clock.tsx';
import { Cite } from '../parts/cite.tsx';
import { FindingsTable } from './findings-table.tsx';
import { GroupSection } from './group-section.tsx';
import { Group } from './group.tsx';
import { Method, Selection } from './notes.tsx';

/** The page's content. `notice` stands under the headline. */
export function Findings({
  trackRecord,
  title,
  notice,
}: {
  readonly trackRecord: TrackRecord;
  readonly title: string;
  readonly notice: ReactNode;
}) {
  const { t, rich, format } = useI18n();
  const today = useToday();
  const { due, asOf, vintage } = trackRecord;
  const all = useMemo(() => onTimeShare(due), [due]);
  const groups = useMemo(() => findingGroups(due), [due]);
  const date = format.day(asOf);
  const overall = all.interval?.share ?? null;
  if (due.length === 0) {
    return (
      <>
        <div className="headline-block">
          <h1>{title}</h1>
          <p className="summary">{t('findings.emptySummary', { date })}</p>
        </div>
        {notice}
      </>
    );
  }
  const { unsettled, withdrawn } = all.rates;
  const named = {
    horizon: groups.horizon.map((g) => ({ ...g, heading: t(`findings.horizon.${g.band}`) })),
    multiple: groups.multiple.map((g) => ({ ...g, heading: t(`findings.multiple.${g.band}`) })),
    moved: groups.moved.map((g) => ({ ...g, heading: t(`findings.moved.${g.band}`) })),
  };
  return (
    <div className="findings">
      <div className="headline-block">
        <h1>{title}</h1>
        <p className="summary">{t('findings.summary', { date, due: due.length, unsettled, withdrawn })}</p>
        <p>{rich('findings.notASample', { link: (words) => <a href="#who-chose">{words}</a> })}</p>
      </div>
      {notice}
      <section aria-labelledby="findings-all">
        <h2 id="findings-all">{t('findings.all')}</h2>
        <Group due={due} found={all} overall={null} />
      </section>
      <GroupSection cut="horizon" groups={named.horizon} overall={overall} />
      <GroupSection cut="multiple" groups={named.multiple} overall={overall} />
      <GroupSection cut="moved" groups={named.moved} overall={overall} />
      <FindingsTable trackRecord={trackRecord} />
      <Method date={date} />
      <Selection due={due} />
      <div className="findings-foot">
        <p className="caption">{t('findings.asOf', { date, vintage })}</p>
        <Cite title={title} path="/findings/" vintage={vintage} accessed={today} />
      </div>
    </div>
  );
}
