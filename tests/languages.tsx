import { type RenderResult, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import type { Language } from '#src/i18n/languages.ts';
import { pack as enPack } from '#src/i18n/packs/en.ts';
import { pack as ruPack } from '#src/i18n/packs/ru.ts';
import { createI18n, type I18n } from '#src/i18n/translator.ts';

export const en = createI18n('en', enPack);
export const ru = createI18n('ru', ruPack);

/** Both languages, for tests that must hold whatever is spoken. */
export const BOTH: readonly (readonly [Language, I18n])[] = [
  ['en', en],
  ['ru', ru],
];

/** Renders what needs words but no router and no data. */
export function say(element: ReactElement, i18n: I18n = en): RenderResult {
  return render(element, { wrapper: ({ children }) => <I18nProvider i18n={i18n}>{children}</I18nProvider> });
}
