import { useI18n } from '#src/i18n/i18n-context.tsx';
import { LANGUAGE_CODES, LANGUAGES } from '#src/i18n/languages.ts';
import { saveSetting } from './settings.ts';
import { useView } from './use-view.ts';

/** The choice is kept for the next visit and put in the link, so that a shared page opens in the same language. */
export function LanguageSwitch() {
  const { t, language } = useI18n();
  const { change } = useView();
  return (
    <div className="languages" role="group" aria-label={t('site.language')}>
      {LANGUAGE_CODES.map((code) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={code === language}
          aria-label={`${LANGUAGES[code].short}, ${LANGUAGES[code].label}`}
          onClick={() => {
            saveSetting('lang', code);
            void change({ lang: code });
          }}
        >
          {LANGUAGES[code].short}
        </button>
      ))}
    </div>
  );
}
