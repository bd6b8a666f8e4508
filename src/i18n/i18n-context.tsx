import { createContext, type ReactNode, use } from 'react';
import type { I18n } from './translator.ts';

const Context = createContext<I18n | null>(null);

export function I18nProvider({ i18n, children }: { readonly i18n: I18n; readonly children: ReactNode }) {
  return <Context value={i18n}>{children}</Context>;
}

/** @throws {Error} outside an `I18nProvider`: a component without a language cannot speak. */
export function useI18n(): I18n {
  const i18n = use(Context);
  if (i18n === null) throw new Error('useI18n needs an I18nProvider above it');
  return i18n;
}
