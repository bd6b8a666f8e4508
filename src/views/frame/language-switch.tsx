import { useNavigate } from '@tanstack/react-router';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { LANGUAGE_CODES, LANGUAGES } from '#src/i18n/languages.ts';
import { saveSetting } from './settings.ts';

/**
 * The choice is kept for the next visit and put in the link, so that a shared page opens in the same language. Whatever
 * else the link says stays: each page has choices of its own.
 */
export function LanguageSwitch() {
  const { t, language } = useI18n();
  const navigate = useNavigate();
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
            void navigate({
              to: './',
              search: (others) => ({ ...others, lang: code }),
              replace: true,
              resetScroll: false,
            });
          }}
        >
          {LANGUAGES[code].short}
        </button>
      ))}
    </div>
  );
}
