import { textWidth } from '#src/charts/parts/text-width.ts';
import { wrapWhile } from '#src/charts/parts/wrap-text.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { escaped } from '../pages/escaped.ts';
import { PREVIEW } from '../static-pages.ts';
import type { Drawing, Scene } from './scene.ts';

/** By role, as in the style sheets. */
export type Colours = Readonly<
  Record<'paper' | 'ink' | 'ink2' | 'ink3' | 'rule' | 'good' | 'bad' | 'first' | 'ctl', string>
>;

const EDGE = 56;
/** The static font is a family of its own. */
const SERIF = 'Source Serif 4 SemiBold';

/** The serif against the text face, whose widths are known. */
const NARROWER = 0.97;

interface Style {
  readonly size: number;
  readonly fill: string;
  readonly serif?: boolean;
  readonly bold?: boolean;
}

/** A preview for other sites, 1200 by 630 pixels: the page's finding, its drawing, its verdict and its sources. */
export function picture(scene: Scene, colours: Colours, t: I18n['t']): string {
  const parts = [
    `<rect width="${PREVIEW.width}" height="${PREVIEW.height}" fill="${colours.paper}"/>`,
    masthead(scene, colours, t),
    body(scene, colours),
    foot(scene, colours, t),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PREVIEW.width}" height="${PREVIEW.height}" ` +
    `viewBox="0 0 ${PREVIEW.width} ${PREVIEW.height}" font-family="Inter">${parts.join('')}</svg>`
  );
}

function masthead({ about }: Scene, colours: Colours, t: I18n['t']): string {
  const posts = `<path d="M1 3h20v4H1zM2 3h2v17H2zM18 3h2v17h-2z" fill="${colours.ink}"/>`;
  const logo = `<g transform="translate(${EDGE} 36) scale(1.5)">${posts}<circle cx="11" cy="13.5" r="3" fill="${colours.first}"/></g>`;
  const name = line(t('site.name'), EDGE + 48, 63, { size: 29, fill: colours.ink, serif: true });
  const pair = line(about, PREVIEW.width - EDGE, 62, { size: 23, fill: colours.ink3 }, 'end');
  return `${logo}${name}${pair}<path d="M${EDGE} 88H${PREVIEW.width - EDGE}" stroke="${colours.rule}"/>`;
}

/** Beside a drawing words have this much room. */
const COLUMN = 410;

function body(scene: Scene, colours: Colours): string {
  const { chart, outcomes, rows } = scene;
  if (chart !== null) {
    const room = {
      x: EDGE + COLUMN + 34,
      y: 104,
      width: PREVIEW.width - EDGE - (EDGE + COLUMN + 34) + 20,
      height: 470,
    };
    return column(scene, COLUMN, colours) + placed(chart, room);
  }
  const words = column(scene, PREVIEW.width - 2 * EDGE, colours);
  if (outcomes.length > 0) return words + squares(outcomes, colours);
  return rows.length > 0 ? words + list(rows, colours) : words;
}

/** The heading, then the verdict, then as much of the summary as there is room for. */
function column(
  { heading, verdict, summary, chart, outcomes, rows }: Scene,
  width: number,
  colours: Colours,
): string {
  const title = { size: chart === null ? 52 : 41, fill: colours.ink, serif: true };
  const lines = wrapped(heading, width, title).slice(0, 6);
  let y = 100;
  const parts = lines.map((text) => line(text, EDGE, (y += title.size * 1.14), title));
  if (verdict !== null && verdict.words !== '') {
    y += 26;
    const label = { size: 17, fill: colours.ink3 };
    for (const text of wrapped(verdict.label, width, label).slice(0, 2))
      parts.push(line(text, EDGE, (y += 24), label));
    const words = {
      size: 24,
      fill: verdict.glyph?.svg.includes(colours.bad) ? colours.bad : colours.ink,
      serif: true,
    };
    y += 6;
    const inset = verdict.glyph === null ? 0 : 34;
    for (const [i, text] of wrapped(verdict.words, width - inset, words)
      .slice(0, 3)
      .entries()) {
      y += 29;
      if (i === 0 && verdict.glyph)
        parts.push(placed(verdict.glyph, { x: EDGE, y: y - 21, width: 24, height: 24 }));
      parts.push(line(text, EDGE + inset, y, words));
    }
  }
  // A sentence is told whole or not at all.
  const free = outcomes.length > 0 ? 322 : rows.length > 0 ? 262 : 560;
  const about = { size: chart === null ? 24 : 17, fill: colours.ink2 };
  const step = about.size * 1.42;
  const told = wrapped(summary ?? '', Math.min(width, 1000), about);
  y += 18;
  if (y + told.length * step <= free)
    for (const text of told) parts.push(line(text, EDGE, (y += step), about));
  return parts.join('');
}

const TONES: Readonly<Record<string, keyof Colours>> = {
  'on-time': 'good',
  late: 'good',
  missed: 'bad',
  disputed: 'bad',
};

function squares(outcomes: Scene['outcomes'], colours: Colours): string {
  const [top, side, step, high] = [346, 25, 34, 5];
  let x = EDGE;
  const parts: string[] = [];
  for (const { outcome, count, squares: n } of outcomes) {
    const tone = TONES[outcome];
    const full = outcome === 'on-time' || outcome === 'missed';
    const stroke = colours[tone ?? 'ctl'];
    for (let i = 0; i < n; i += 1) {
      const [left, up] = [x + Math.floor(i / high) * step, top + (i % high) * step];
      parts.push(
        `<rect x="${left}" y="${up}" width="${side}" height="${side}" rx="4" fill="${full ? stroke : 'none'}" stroke="${stroke}" stroke-width="2"${outcome === 'disputed' ? ' stroke-dasharray="5 3"' : ''}/>`,
      );
    }
    parts.push(line(count, x, top + high * step + 26, { size: 21, fill: colours.ink2, bold: true }));
    x += Math.max(Math.ceil(n / high) * step + 30, textWidth(count, 21, true) + 40);
  }
  return parts.join('');
}

function list(rows: Scene['rows'], colours: Colours): string {
  const [top, step] = [300, 47];
  const words = { size: 18, fill: colours.ink, bold: true };
  return rows
    .map(({ pair, goal, verdict, share }, i) => {
      const y = top + i * step;
      return [
        `<path d="M${EDGE} ${y - 32}H${PREVIEW.width - EDGE}" stroke="${colours.rule}"/>`,
        line(clipped(pair, 350, { size: 22, fill: '', serif: true }), EDGE, y, {
          size: 22,
          fill: colours.ink,
          serif: true,
        }),
        line(goal, 430, y, { size: 20, fill: colours.ink2 }),
        share === null ? '' : placed(share, { x: 610, y: y - 26, width: 190, height: 36 }),
        line(clipped(verdict, 330, words), 814, y, words),
      ].join('');
    })
    .join('');
}

/** Who is cited, as many as fit. */
function foot({ sources }: Scene, colours: Colours, t: I18n['t']): string {
  const style = { size: 16, fill: colours.ink3 };
  const room = PREVIEW.width - 2 * EDGE;
  const cited = (count: number) => {
    const names = sources.slice(0, count).join('; ');
    const left = sources.length - count;
    return t('file.sources', { names: left === 0 ? names : t('file.andMore', { names, count: left }) });
  };
  let count = sources.length;
  while (count > 1 && textWidth(cited(count), style.size) > room) count -= 1;
  return line(count === 0 ? t('file.held') : cited(count), EDGE, PREVIEW.height - 26, style);
}

function placed(
  { svg, width, height }: Drawing,
  room: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): string {
  const scale = Math.min(room.width / width, room.height / height);
  const attributes = `x="${room.x}" y="${room.y}" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" overflow="visible"`;
  return svg.replace('<svg', `<svg ${attributes}`);
}

function line(
  text: string,
  x: number,
  y: number,
  { size, fill, serif, bold }: Style,
  anchor = 'start',
): string {
  const face = serif ? ` font-family="${SERIF}" font-weight="600"` : bold ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${face}>${escaped(text)}</text>`;
}

function widthOf(text: string, { size, serif, bold }: Style): number {
  return textWidth(text, size, bold) * (serif ? NARROWER : 1);
}

function clipped(text: string, width: number, style: Style): string {
  if (widthOf(text, style) <= width) return text;
  let short = text;
  while (short !== '' && widthOf(`${short}…`, style) > width) short = short.slice(0, -1);
  return `${short.trimEnd()}…`;
}

function wrapped(text: string, width: number, style: Style): readonly string[] {
  return wrapWhile(text.trim(), (line) => widthOf(line, style) <= width);
}
