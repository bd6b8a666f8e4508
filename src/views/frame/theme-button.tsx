import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { readSetting, saveSetting } from './settings.ts';

function current(): 'light' | 'dark' {
  const saved = readSetting('theme');
  if (saved === 'light' || saved === 'dark') return saved;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Follows the system until the reader chooses (design guide, section 2). */
export function ThemeButton() {
  const { t } = useI18n();
  const [theme, setTheme] = useState(current);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    saveSetting('theme', next);
    setTheme(next);
  };
  return (
    <button type="button" className="icon-button" onClick={toggle} aria-label={t('site.theme', { theme })}>
      <svg viewBox="0 0 18 18" width="18" height="18" aria-hidden="true">
        {theme === 'dark' ? (
          <path d="M9 5.2a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6M9 1v2M9 15v2M1 9h2M15 9h2M3.3 3.3l1.4 1.4M13.3 13.3l1.4 1.4M3.3 14.7l1.4-1.4M13.3 4.7l1.4-1.4" />
        ) : (
          <path d="M14.8 11.2A6.4 6.4 0 0 1 6.8 3.2a6.4 6.4 0 1 0 8 8Z" />
        )}
      </svg>
    </button>
  );
}
