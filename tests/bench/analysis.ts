import { headline } from '#src/analysis/headline.ts';
import { knownOn } from '#src/analysis/known-on.ts';
import { pairStory } from '#src/analysis/pair-story.ts';
import { judgeKnown } from '#src/analysis/verdict-matrix.ts';
import { verdictEvents } from '#src/analysis/verdict-events.ts';
import { loadRecord } from '#src/cli/load-record.ts';
import { day } from '#src/domain/day.ts';
import { type Measured, timed, yardstick } from './timed.ts';

const TODAY = day('2026-11-24');

/** What the analysis of the whole record takes in Node. */
export async function analysisBench(): Promise<readonly Measured[]> {
  const { records } = await loadRecord('data');
  const targets = records.flatMap((record) => record.targets.map((target) => ({ record, target })));
  const unit = timed(15, yardstick);
  const line = (name: string, work: () => void): Measured => {
    const ms = timed(9, work);
    return { name, ms, ratio: ms / unit };
  };
  const choices = { target: null, reporter: null, path: 'compound', start: 'announced' } as const;
  return [
    line(`judge all ${targets.length} targets, every cell`, () => {
      for (const record of records) {
        const known = knownOn(record, TODAY);
        for (const target of record.targets) {
          const judgement = judgeKnown(known, target, TODAY);
          if (judgement.kind === 'yearly') headline(judgement.cells);
        }
      }
    }),
    line(`the story of all ${records.length} pairs`, () => {
      for (const record of records) pairStory(record, choices, TODAY);
    }),
    line('every verdict event of every target', () => {
      for (const { record, target } of targets) verdictEvents(record, target, TODAY);
    }),
  ];
}
