import type { KeyboardEvent, ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/**
 * The one tab stop of a chart. `onKey` is given a key and says whether the chart used it; pointer and touch are told in
 * CSS pixels from the chart's corner.
 */
export function ChartFocus({
  title,
  describedBy,
  onKey,
  onPoint,
  onLeave,
  children,
}: {
  readonly title: string;
  /** Id of the words that say what the chart shows. */
  readonly describedBy: string;
  readonly onKey: (key: string) => boolean;
  readonly onPoint: (x: number, y: number) => void;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useI18n();
  const onPointer = (event: { currentTarget: HTMLElement; clientX: number; clientY: number }) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(event.clientX - box.left, event.clientY - box.top);
  };
  return (
    // An application role, because arrow keys mean years here and not scrolling.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it is interactive by that role
    <div
      role="application"
      aria-roledescription={t('chart.role')}
      aria-label={title}
      aria-describedby={describedBy}
      tabIndex={0}
      className="chart-focus"
      onKeyDown={(event: KeyboardEvent) => onKey(event.key) && event.preventDefault()}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onLeave()}
      onBlur={onLeave}
    >
      {children}
    </div>
  );
}
