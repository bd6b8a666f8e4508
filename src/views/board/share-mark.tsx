import type { BoardProgress } from '#src/domain/board.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';
import { GoalpostMark } from './goalpost-mark.tsx';
import { SHARE_SIZE, type ShareGeometry, shareGeometry } from './share-geometry.ts';

/** The two true numbers of a target in one drawing; its words are its name. */
export function ShareMark({ progress, good }: { readonly progress: BoardProgress; readonly good: boolean }) {
  const i18n = useI18n();
  const geometry = shareGeometry(progress);
  if (geometry === null) return null;
  const { width, height } = SHARE_SIZE;
  return (
    <svg className="share-mark" viewBox={`0 0 ${width} ${height}`} role="img">
      <title>{shareText(progress, i18n)}</title>
      <ShareShapes geometry={geometry} tone={geometry.below ? 'bad' : good ? 'good' : ''} />
    </svg>
  );
}

function ShareShapes({
  geometry,
  tone,
}: {
  readonly geometry: ShareGeometry;
  readonly tone: 'bad' | 'good' | '';
}) {
  const { start, goal, from, to, arrow, tick } = geometry;
  return (
    <>
      <path className="ground" d={`M${start} 9H${goal}V17H${start}Z`} />
      <path className={`bar ${tone}`} d={barPath(from, to, arrow)} />
      <GoalpostMark x={goal} top={1} bottom={25} />
      <path className="time-tick" d={`M${tick} 3V23`} />
    </>
  );
}

function barPath(from: number, to: number, arrow: ShareGeometry['arrow']): string {
  if (arrow === 'right') return `M${from} 9H${to}V6L${to + 8} 13L${to} 20V17H${from}Z`;
  if (arrow === 'left') return `M${to} 9H${from + 5}V7L${from - 3} 13L${from + 5} 19V17H${to}Z`;
  return `M${from} 9H${to}V17H${from}Z`;
}

/** "16.2% of the promised increase, 80.0% of the time used". */
export function shareText({ share, timeUsed }: BoardProgress, { t, format }: I18n): string {
  if (share === null) return '';
  const time = format.growth(timeUsed);
  if (share < 0) return t('targetList.shareBelow', { share: format.growth(-share), time });
  return t(share >= 1 ? 'targetList.shareOver' : 'targetList.shareText', {
    share: format.growth(share),
    time,
  });
}
