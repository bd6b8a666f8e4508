import type { Messages } from './messages/en.ts';
import type { NumberWords } from './number-words.ts';
import type { PartyWords } from './parties/party-words.ts';

/** Everything a language brings. */
export interface LanguagePack {
  readonly messages: Messages;
  readonly parties: Readonly<Record<string, PartyWords>>;
  readonly numbers: NumberWords;
}

/** To add a language: write its pack, then its line here. The compiler lists what is missing. */
export const LANGUAGES = {
  en: { label: 'English', short: 'EN', load: () => import('./packs/en.ts') },
  ru: { label: 'Русский', short: 'РУ', load: () => import('./packs/ru.ts') },
} satisfies Record<
  string,
  { label: string; short: string; load: () => Promise<{ readonly pack: LanguagePack }> }
>;

export type Language = keyof typeof LANGUAGES;

export const LANGUAGE_CODES: readonly Language[] = ['en', 'ru'];

export function isLanguage(code: string | null): code is Language {
  return code !== null && Object.hasOwn(LANGUAGES, code);
}

/** The first of the reader's languages that we speak, by its first subtag; else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  return wanted.map((tag) => tag.split('-')[0] ?? '').find(isLanguage) ?? 'en';
}
