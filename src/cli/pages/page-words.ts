import type { StaticCopy } from './draw-pages.ts';

/** What search engines show of a description; beyond this they cut it themselves, in the middle of a word. */
const LONGEST = 200;

/** A search engine shows about so many characters of a title. */
const TITLE = 70;

/** The tab's title; where that is long, without the name of the site, which links show beside it anyway. */
export function titleOf({ title }: Pick<StaticCopy, 'title'>): string {
  return title.length <= TITLE ? title : named(title);
}

/** The tab's title without the name of the site. */
export function named(title: string): string {
  return title.replace(/ \| Goalpost$/, '');
}

/** The finding and the sentences below it, as many whole ones as fit. */
export function descriptionOf({ heading, summary }: Pick<StaticCopy, 'heading' | 'summary'>): string {
  const sentences = [heading, ...(summary ?? '').split(/(?<=[.!?])\s+(?=\S)/)].filter((text) => text !== '');
  let said = '';
  for (const sentence of sentences) {
    const more = said === '' ? sentence : `${ended(said)} ${sentence}`;
    if (more.length > LONGEST) break;
    said = more;
  }
  return said === '' ? shortened(heading) : ended(said);
}

/** A headline has no full stop; a sentence that others follow has one. */
function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1))}…`;
}
