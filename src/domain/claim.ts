import type { ClaimedAmount } from './amount.ts';
import type { PartialDay } from './day.ts';
import type { Reading, Source } from './source.ts';
import type { Text } from './text.ts';

/** What the values are said to measure. */
export const CLAIM_SUBJECTS = ['documents', 'trade', 'target'] as const;

/** One speaker's value for it. */
export interface Statement {
  readonly claimant: Text;
  readonly amount: ClaimedAmount;
  readonly what: Text;
  readonly source: Source;
  readonly reading: Reading;
}

/**
 * Values given for one occasion by several speakers, side by side. They are never added across speakers and never
 * share an axis with turnover (domain 7.13).
 */
export interface Claim {
  readonly id: string;
  readonly date: PartialDay;
  readonly about: (typeof CLAIM_SUBJECTS)[number];
  readonly subject: Text;
  readonly statements: readonly Statement[];
}
