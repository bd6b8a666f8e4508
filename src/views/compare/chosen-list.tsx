import type { CompareChart } from '#src/charts/compare/model.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { ofBoard, targetName } from '#src/i18n/target-name.ts';
import type { ComparedTarget } from './compared-target.ts';
import { Cross } from './cross.tsx';
import { SeriesGlyph } from './series-glyph.tsx';

/** The chosen targets with the marks they have on the chart, each to be taken out again. */
export function ChosenList({
  compared,
  chart,
  onRemove,
}: {
  readonly compared: readonly ComparedTarget[];
  readonly chart: CompareChart;
  readonly onRemove: (id: string) => void;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  return (
    <ul className="chosen-targets" aria-label={t('compare.list')}>
      {compared.map(({ listed }) => {
        const name = targetName(ofBoard(listed), i18n);
        return (
          <li key={listed.id}>
            <SeriesGlyph chart={chart} id={listed.id} />
            <span>{name}</span>
            <button
              type="button"
              aria-label={t('compare.remove', { name })}
              onClick={() => onRemove(listed.id)}
            >
              <Cross />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
