import type { PartialDay } from './day.ts';
import type { Reading, Source } from './source.ts';
import type { Text } from './text.ts';

export const EVENT_KINDS = ['summit', 'forum', 'programme', 'project', 'target', 'customs'] as const;

/** Something that happened between the two countries. It carries no figure of its own. */
export interface Milestone {
  readonly id: string;
  readonly date: PartialDay;
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly title: Text;
  /** At most some 45 characters, for the key under a chart. */
  readonly short: Text;
  readonly source: Source;
  readonly reading: Reading;
}
