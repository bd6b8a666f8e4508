import { memo, useCallback } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { BoardChoices } from '../board/board-choices.ts';
import { MOST_COMPARED } from '../board/board-choices.ts';

/** Where the tray says why no more can be chosen. */
export const FULL_REASON = 'compare-full';

interface Choosing {
  readonly choices: Pick<BoardChoices, 'compare'>;
  readonly change: (patch: Pick<BoardChoices, 'compare'>) => void;
}

/** Picks one target of the list for comparison, or lets it go. */
export function CompareToggle({
  id,
  name,
  choices: { compare },
  change,
}: Choosing & {
  readonly id: string;
  /** The target in words, as a screen reader should hear it: the visible label is the same in every row. */
  readonly name: string;
}) {
  const chosen = compare.includes(id);
  const toggle = useCallback(
    () => change({ compare: chosen ? compare.filter((other) => other !== id) : [...compare, id] }),
    [change, chosen, compare, id],
  );
  return (
    <Box name={name} chosen={chosen} full={!chosen && compare.length >= MOST_COMPARED} toggle={toggle} />
  );
}

/**
 * Not `disabled` when the comparison is full: then nobody without a pointer could learn why. It stays where it is and
 * does nothing, and says the reason.
 */
const Box = memo(function Box({
  name,
  chosen,
  full,
  toggle,
}: {
  readonly name: string;
  readonly chosen: boolean;
  readonly full: boolean;
  readonly toggle: () => void;
}) {
  const { t } = useI18n();
  return (
    <label className="compare-toggle" title={full ? t('compare.full') : undefined}>
      <input
        type="checkbox"
        checked={chosen}
        aria-disabled={full || undefined}
        aria-describedby={full ? FULL_REASON : undefined}
        onChange={full ? undefined : toggle}
        readOnly={full}
      />
      <span>
        {t('compare.toggle')} <span className="visually-hidden">{name}</span>
      </span>
    </label>
  );
});
