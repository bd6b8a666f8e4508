import type { Day } from '#src/domain/day.ts';
import type { PartyCode } from '#src/domain/party.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { cutList } from './cut-list.ts';
import { cleanCopy } from './clean-copy.ts';
import { type Scene, sceneOf } from '../previews/scene.ts';
import type { StyleRule } from '../previews/style-rules.ts';
import { markup } from './markup.ts';
import { oneCopy } from './one-copy.ts';
import { steadyIds } from './steady-ids.ts';
import { type Answers, setStage } from './stage.ts';

/** CSS pixels of content for which each page is drawn; src/app/static.css says which screen shows which. */
const WIDTHS = [
  { name: 'desk', width: 1200 },
  { name: 'tablet', width: 704 },
  { name: 'phone', width: 288 },
] as const;

/** A page as it stands in its file before any script runs. */
export interface StaticCopy {
  readonly html: string;
  /** Of the browser tab, with the name of the site. */
  readonly title: string;
  readonly heading: string;
  /** The sentences below the heading; `null` when the page has none. */
  readonly summary: string | null;
  readonly scene: Scene;
}

/** A page by its address, and the country it is about, if it is about one. */
export interface DrawablePage {
  readonly address: string;
  readonly country: PartyCode | null;
}

/** What pages are drawn from. */
export interface Given {
  readonly today: Day;
  readonly answers: Answers;
  /** How drawings look in a picture. */
  readonly rules: readonly StyleRule[];
  /** Of the notes that only a file has. */
  readonly i18n: I18n;
}

/** CSS pixels for which a page is drawn once more, for its picture. */
const PICTURE = 580;

/**
 * Draws each page as a reader finds it on `today`, in English, and hands it to `take`.
 *
 * @throws {Error} naming the page that could not be drawn.
 */
export async function drawPages<P extends DrawablePage>(
  pages: readonly P[],
  { today, answers, rules, i18n }: Given,
  take: (page: P, copy: StaticCopy) => Promise<void> | void,
): Promise<void> {
  const countries = pages.flatMap(({ country }) => country ?? []);
  const stage = setStage(answers);
  try {
    // After the stage is set: React looks around once, when it is loaded.
    const { pageDrawer } = await import('#src/app/prerender.tsx');
    const draw = pageDrawer(today);
    for (const page of pages) {
      const { address } = page;
      stage.widen(WIDTHS[0].width);
      const drawn = await draw(address);
      const copies = [];
      for (const { name, width } of WIDTHS) {
        await drawn.follow(() => stage.widen(width));
        copies.push({ name, root: cleanCopy(drawn.root) });
      }
      await drawn.follow(() => stage.widen(PICTURE));
      const scene = sceneOf(drawn.root, rules);
      const { title } = stage.document;
      await drawn.close();
      const { heading, summary } = scene;
      const root = oneCopy(copies);
      steadyIds(root);
      if (address === '/') cutList(root, countries, i18n);
      await take(page, { html: markup(root), title, heading, summary, scene });
    }
  } finally {
    stage.strike();
  }
}
