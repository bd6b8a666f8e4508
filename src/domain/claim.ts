import type { DocumentsAmount } from './amount.ts';
import type { PartialDay } from './day.ts';
import type { Reading, Source } from './source.ts';
import type { Text } from './text.ts';

/** One speaker's value for a package of signed papers. */
export interface Statement {
  readonly claimant: Text;
  readonly amount: DocumentsAmount;
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
  readonly subject: Text;
  readonly statements: readonly Statement[];
}
