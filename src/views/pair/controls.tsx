import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { Reporter } from '#src/domain/observation.ts';
import { Segments } from '../parts/segments.tsx';
import type { View } from '../view-state.ts';

/** The reader's choices for the chart. All of them live in the link. */
export function Controls({
  view,
  reporters,
  years,
  hasPath,
  onChange,
}: {
  readonly view: View;
  readonly reporters: readonly Reporter[];
  /** First and last choice of the first year shown; `null` when there is nothing to choose. */
  readonly years: readonly [number, number] | null;
  readonly hasPath: boolean;
  readonly onChange: (patch: Partial<View>) => void;
}) {
  const { t, party } = useI18n();
  return (
    <div className="controls" role="group" aria-label={t('controls.label')}>
      {reporters.length > 1 && (
        <Segments
          label={t('controls.figures')}
          value={view.figures ?? 'all'}
          onChange={(id) => onChange({ figures: id === 'all' ? null : id })}
          options={[
            ...reporters.map((code) => ({ id: code, text: party(code).short })),
            { id: 'all', text: t(reporters.length === 2 ? 'controls.bothSides' : 'controls.all') },
          ]}
        />
      )}
      {hasPath && (
        <Segments
          label={t('controls.path')}
          value={view.path}
          onChange={(path) => onChange({ path })}
          options={[
            { id: 'compound', text: t('controls.compound') },
            { id: 'straight', text: t('controls.straight') },
            { id: 'both', text: t('controls.bothPaths') },
          ]}
        />
      )}
      {years && <FromYear value={view.from} years={years} onChange={(from) => onChange({ from })} />}
    </div>
  );
}

function FromYear({
  value,
  years: [first, last],
  onChange,
}: {
  readonly value: number | null;
  readonly years: readonly [number, number];
  readonly onChange: (year: number | null) => void;
}) {
  const { t } = useI18n();
  const shown = Math.min(last, Math.max(first, value ?? first));
  // Dragging moves the thumb at once; the link follows when it rests, so that the history is not flooded.
  const [dragged, setDragged] = useState<number | null>(null);
  const settle = () => {
    if (dragged !== null && dragged !== shown) onChange(dragged === first ? null : dragged);
    setDragged(null);
  };
  return (
    <label className="from-year">
      <span>{t('controls.from')}</span>
      <input
        type="range"
        min={first}
        max={last}
        value={dragged ?? shown}
        aria-label={t('controls.fromYear')}
        onChange={(event) => setDragged(Number(event.target.value))}
        onPointerUp={settle}
        onKeyUp={settle}
        onBlur={settle}
      />
      <output>{dragged ?? shown}</output>
    </label>
  );
}
