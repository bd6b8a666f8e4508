import { useId, useState } from 'react';
import { START_BASES } from '#src/analysis/start-value.ts';
import { type Day, isDay } from '#src/domain/day.ts';
import type { Reporter } from '#src/domain/observation.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Segments } from '../parts/segments.tsx';
import { Switch } from '../parts/switch.tsx';
import type { View } from '../view-state.ts';

/** What there is to choose from. */
export interface Offered {
  readonly reporters: readonly Reporter[];
  /** First and last choice of the first year shown; `null` when there is nothing to choose. */
  readonly years: readonly [number, number] | null;
  readonly hasPath: boolean;
  readonly hasProjection: boolean;
  /** Years in whose dollars the figures can be shown. */
  readonly dollars: readonly number[];
  /** The days on which the reader can stand. */
  readonly days: readonly [Day, Day];
}

/** The reader's choices. All of them live in the link. On a phone all but the first three fold away. */
export function Controls({
  view,
  offered,
  onChange,
}: {
  readonly view: View;
  readonly offered: Offered;
  readonly onChange: (patch: Partial<View>) => void;
}) {
  const { t, party } = useI18n();
  const { reporters, years, hasPath, hasProjection, dollars } = offered;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="controls" role="group" aria-label={t('controls.label')}>
      {reporters.length > 1 && (
        <Segments
          label={t('controls.figures')}
          value={view.figures ?? 'all'}
          onChange={(code) => onChange({ figures: code === 'all' ? null : code })}
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
      {dollars.length > 0 && (
        <Segments
          label={t('controls.dollars')}
          value={String(view.dollars)}
          onChange={(year) => onChange({ dollars: year === 'current' ? 'current' : Number(year) })}
          options={[
            { id: 'current', text: t('controls.current') },
            ...dollars.map((year) => ({ id: String(year), text: String(year) })),
          ]}
        />
      )}
      <button
        type="button"
        className="button more-options"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('controls.more')}
      </button>
      <div id={id} className={`more${open ? ' open' : ''}`}>
        {hasProjection && (
          <Switch
            label={t('controls.projection')}
            on={view.projection}
            onChange={(projection) => onChange({ projection })}
          />
        )}
        {years && <FromYear value={view.from} years={years} onChange={(from) => onChange({ from })} />}
        {hasPath && (
          <Segments
            label={t('controls.start')}
            value={view.start}
            onChange={(start) => onChange({ start })}
            options={START_BASES.map((basis) => ({ id: basis, text: t(START_WORDS[basis]) }))}
          />
        )}
        <AsOf value={view.asOf} days={offered.days} onChange={(asOf) => onChange({ asOf })} />
      </div>
    </div>
  );
}

const START_WORDS = {
  announced: 'controls.announced',
  'first-measured': 'controls.firstMeasured',
  latest: 'controls.latestFigure',
} as const;

/** The day on which the reader stands: figures, targets and verdicts as known then (domain 7.10). */
function AsOf({
  value,
  days: [first, last],
  onChange,
}: {
  readonly value: Day | null;
  readonly days: readonly [Day, Day];
  readonly onChange: (day: Day | null) => void;
}) {
  const { t } = useI18n();
  const shown = value ?? last;
  // A date is typed part by part, so the page follows only when it is whole and lies in range.
  const [typed, setTyped] = useState<{ readonly from: Day; readonly text: string } | null>(null);
  const type = (text: string) => {
    setTyped({ from: shown, text });
    if (isDay(text) && text >= first && text <= last) onChange(text === last ? null : text);
  };
  return (
    <div className="as-of">
      <label>
        <span>{t('controls.asOf')}</span>
        <input
          type="date"
          min={first}
          max={last}
          value={typed?.from === shown ? typed.text : shown}
          onChange={(event) => type(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      </label>
      {value !== null && (
        <button type="button" className="button" onClick={() => onChange(null)}>
          {t('controls.today')}
        </button>
      )}
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
