import { useRef } from 'react';
import { partiesOf } from '#src/domain/party.ts';
import type { DueTarget, Outcome } from '#src/domain/track-record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { useView } from '../frame/use-view.ts';
import { pairAddress } from './pair-address.ts';
import { useFollow } from './use-follow.ts';

/** What is counted together. A figure that is not out yet and one that was not found are both no figure. */
const GROUPS = [
  { id: 'on-time', of: ['on-time'] },
  { id: 'late', of: ['late'] },
  { id: 'missed', of: ['missed'] },
  { id: 'disputed', of: ['disputed'] },
  { id: 'no-figure', of: ['pending', 'unknown'] },
  { id: 'withdrawn', of: ['withdrawn'] },
] as const satisfies readonly { readonly id: string; readonly of: readonly Outcome[] }[];
type Group = (typeof GROUPS)[number];

/** More squares than this are not counted by eye, and one then stands for several targets. */
const MOST = 150;

/** How many targets one square stands for: 1 where there is room, else a round number. */
export function perSquare(due: number): number {
  let step = 1;
  for (const times of [2, 2.5, 2, 2, 2.5, 2, 2, 2.5, 2]) if (due / step > MOST) step *= times;
  return step;
}

/**
 * What became of the targets that fell due, one square a target, each leading to its page (design guide, section 10).
 * Every group has its number and word. Groups of nothing are left out but for the first three.
 */
export function OutcomeSquares({ due }: { readonly due: readonly DueTarget[] }) {
  const around = useRef<HTMLDivElement>(null);
  useFollow(around);
  const { t } = useI18n();
  const step = perSquare(due.length);
  const groups = GROUPS.map((group) => ({
    group,
    targets: due.filter((d) => group.of.some((o) => o === d.outcome)),
  }));
  return (
    <div className="outcomes" role="group" aria-label={t('targetList.squares')} ref={around}>
      {groups
        .filter(
          ({ group, targets }) =>
            targets.length > 0 || group.id === 'on-time' || group.id === 'late' || group.id === 'missed',
        )
        .map(({ group, targets }) => (
          <Squares key={group.id} group={group} targets={targets} step={step} />
        ))}
    </div>
  );
}

function Squares({
  group,
  targets,
  step,
}: {
  readonly group: Group;
  readonly targets: readonly DueTarget[];
  readonly step: number;
}) {
  const { t, format } = useI18n();
  const word = t(`targetList.outcome.${group.id}`);
  return (
    <div className="outcome-group" data-outcome={group.id}>
      {step === 1 ? (
        <ul aria-label={word}>
          {targets.map((target) => (
            <Square key={target.target} target={target} />
          ))}
        </ul>
      ) : (
        <div className="outcome-heap" aria-hidden="true">
          {Array.from({ length: Math.ceil(targets.length / step) }, (_, i) => (
            <span key={i} className="square" />
          ))}
        </div>
      )}
      <p>
        <b>{format.number(targets.length, 0)}</b> {word}
      </p>
    </div>
  );
}

function Square({ target }: { readonly target: DueTarget }) {
  const { t, format, pairName } = useI18n();
  const { view } = useView();
  const { pair, year } = target;
  const name = t('happened.baseRate.item', {
    pair: pairName(partiesOf(pair)),
    goal: format.amount(target.goal),
    year,
  });
  const { lang, asOf } = view;
  return (
    <li>
      <a
        className="square"
        href={pairAddress(pair, { lang, asOf, target: target.target })}
        aria-label={name}
        title={name}
      />
    </li>
  );
}
