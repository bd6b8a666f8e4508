import type { ReactNode } from 'react';

/** One line on the state of what is shown, read out when it changes (design guide, section 7). */
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
