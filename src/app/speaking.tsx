import { type ReactNode, useEffect, useState } from 'react';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import { isLanguage, type Language, preferredLanguage } from '#src/i18n/languages.ts';
import { type I18n, loadI18n } from '#src/i18n/translator.ts';
import { readSetting } from '#src/views/frame/settings.ts';
import { useView } from '#src/views/frame/use-view.ts';

/** The link's language, else the reader's last choice, else the browser's. */
function wanted(inLink: Language | null): Language {
  const saved = readSetting('lang');
  return inLink ?? (isLanguage(saved) ? saved : preferredLanguage(navigator.languages));
}

/** Loads the language before anything is said; while another loads, the page goes on in the one it has. */
export function Speaking({ children }: { readonly children: ReactNode }) {
  const { view } = useView();
  const language = wanted(view.lang);
  const [i18n, setI18n] = useState<I18n | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    let current = true;
    loadI18n(language).then(
      (loaded) => current && setI18n(loaded),
      (error: unknown) => current && setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return () => {
      current = false;
    };
  }, [language]);
  useEffect(() => {
    if (i18n) document.documentElement.lang = i18n.language;
  }, [i18n]);
  // Without any words nothing can be shown; the error page speaks English by itself.
  if (failure !== null && i18n === null) throw failure;
  return i18n && <I18nProvider i18n={i18n}>{children}</I18nProvider>;
}
