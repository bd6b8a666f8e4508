import * as v from 'valibot';
import { BOARD_STATES, type BoardVerdict } from '#src/domain/board.ts';
import { tolerant } from '../../strictness.ts';

/** A verdict without its numbers. There are few, so each is written once. */
export type VerdictName = Pick<BoardVerdict, 'state' | 'between' | 'longOverdue'>;

const state = v.picklist(BOARD_STATES);

export const VerdictNames = v.array(
  v.pipe(
    tolerant({
      state,
      best: v.exactOptional(state),
      worst: v.exactOptional(state),
      longOverdue: v.exactOptional(v.literal(true)),
    }),
    v.transform(({ state: said, best, worst, longOverdue = false }): VerdictName => ({
      state: said,
      between: best && worst ? { best, worst } : null,
      longOverdue,
    })),
  ),
);

/** The same for verdicts that differ in their numbers alone. */
export function verdictKey({ state: said, between, longOverdue }: VerdictName): string {
  return [said, between?.best, between?.worst, longOverdue].join(' ');
}

export function formatVerdictName({
  state: said,
  between,
  longOverdue,
}: VerdictName): v.InferInput<typeof VerdictNames>[number] {
  return { state: said, ...between, ...(longOverdue && { longOverdue }) };
}
