import type { Day } from '#src/domain/day.ts';
import type { Vintage } from '#src/domain/record.ts';
import type { I18n } from '#src/i18n/translator.ts';

/** What a citation must say to be found again: the page, the state of the record, the day it was read. */
export interface Cited {
  /** The page's finding. */
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  readonly vintage: Vintage;
  readonly accessed: Day;
}

/** The same reference for a text, for LaTeX and for a reference manager. */
export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
  readonly ris: string;
}

/** The year is that of the vintage, because a later record may say something else. */
export function citation(cited: Cited, { t, format }: I18n): Citation {
  const title = cited.title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  const facts = { ...cited, title, site: t('site.name'), year: cited.vintage.slice(0, 4) };
  return {
    plain: t('cite.plain', { ...facts, accessed: format.day(cited.accessed) }),
    bibtex: bibtex(facts),
    ris: ris(facts),
  };
}

interface Facts extends Cited {
  readonly site: string;
  readonly year: string;
}

/** `@misc` is known to BibTeX and biblatex alike; `urldate` and `version` to the latter. */
function bibtex({ title, site, year, url, vintage, accessed }: Facts): string {
  return [
    `@misc{${keyOf(site, url, vintage)},`,
    `  author = {{${escaped(site)}}},`,
    `  title = {{${escaped(title)}}},`,
    `  year = {${year}},`,
    `  version = {${vintage}},`,
    `  url = {${url}},`,
    `  urldate = {${accessed}}`,
    '}',
    '',
  ].join('\n');
}

/** A dataset in the tagged format of reference managers, lines ended by CRLF. */
function ris({ title, site, year, url, vintage, accessed }: Facts): string {
  return [
    'TY  - DATA',
    `AU  - ${site}`,
    `TI  - ${title}`,
    `PY  - ${year}`,
    `ET  - ${vintage}`,
    `UR  - ${url}`,
    `Y2  - ${accessed.replaceAll('-', '/')}`,
    'ER  - ',
    '',
  ].join('\r\n');
}

/** One key for one page of one vintage, so that two pages can stand in one bibliography. */
function keyOf(site: string, url: string, vintage: Vintage): string {
  const { pathname, search } = new URL(url);
  const parts = `${site}-${decodeURI(pathname)}-${search}-${vintage}`.toLowerCase();
  return parts.replace(/[^a-z0-9.]+/g, '-').replace(/^-|-$/g, '');
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** What TeX would read as a command. */
function escaped(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
}
