import type { ReactNode } from 'react';

/** One line under the chart that is there in every state, so that nothing moves (design guide, section 7). */
export function MessageBar({
  kind,
  children,
  action = null,
}: {
  readonly kind: 'quiet' | 'note' | 'bad';
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={`message-bar ${kind}`} role="status">
      <span>{children}</span>
      {action}
    </div>
  );
}
