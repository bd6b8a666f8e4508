import type { ReactNode } from 'react';
import type { Observation } from '#src/domain/observation.ts';
import { reveal } from './reveal.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/** Where the row of a figure stands on its page. */
export function figureAnchor(id: string): string {
  return `figure-${id.replaceAll('.', '-')}`;
}

/**
 * A published figure. Every figure leads to its row, which holds its source: no number without one (domain 6.1.3).
 */
export function Value({
  observation,
  className,
}: {
  readonly observation: Observation;
  readonly className?: string;
}) {
  const { format } = useI18n();
  return (
    <a
      className={`value${className ? ` ${className}` : ''}`}
      href={`#${figureAnchor(observation.id)}`}
      onClick={() => reveal(figureAnchor(observation.id))}
      data-value={observation.amount.published}
      data-observation-id={observation.id}
    >
      {format.amount(observation.amount)}
    </a>
  );
}

/** Text that rests on a published figure, such as a growth rate printed beside it. */
export function FigureLink({
  observation,
  children,
}: {
  readonly observation: Observation;
  readonly children: ReactNode;
}) {
  return (
    <a
      className="value"
      href={`#${figureAnchor(observation.id)}`}
      onClick={() => reveal(figureAnchor(observation.id))}
      data-observation-id={observation.id}
    >
      {children}
    </a>
  );
}
