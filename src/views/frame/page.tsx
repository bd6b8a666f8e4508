import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { HOME } from '../view-state.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { ThemeButton } from './theme-button.tsx';
import { searchOf, useView } from './use-view.ts';

/** What stands around every page: the way past it, the name, the languages, the foot. */
export function Page({
  title,
  vintage = null,
  children,
}: {
  /** Of the browser tab. */
  readonly title: string;
  /** State of the record shown, or `null` before it is known. */
  readonly vintage?: string | null;
  readonly children: ReactNode;
}) {
  const { t } = useI18n();
  const { view } = useView();
  const home = searchOf({ ...HOME, lang: view.lang, asOf: view.asOf });
  useEffect(() => {
    document.title = `${title} | ${t('site.name')}`;
  }, [title, t]);
  return (
    <>
      <a className="skip" href="#content">
        {t('site.skip')}
      </a>
      <header className="masthead">
        <div className="wrap">
          <Link to="/" search={home} className="brand">
            <Logo />
            <span className="brand-name">{t('site.name')}</span>
          </Link>
          <nav id="menu" popover="auto" aria-label={t('site.nav')}>
            <Link to="/" search={home} activeOptions={{ exact: true, includeSearch: false }}>
              {t('site.targets')}
            </Link>
            <Link to="/findings/" search={home} activeOptions={{ includeSearch: false }}>
              {t('site.findings')}
            </Link>
            <Link to="/compare/" search={home} activeOptions={{ includeSearch: false }}>
              {t('site.compare')}
            </Link>
          </nav>
          <SearchBox />
          <LanguageSwitch />
          <ThemeButton />
          {/* A wide screen shows the menu at all times; a phone opens it, with or without scripts. */}
          <button
            type="button"
            className="icon-button menu-button"
            popoverTarget="menu"
            aria-label={t('site.menu')}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 4h12M2 8h12M2 12h12" />
            </svg>
          </button>
        </div>
      </header>
      <main id="content" className="wrap" tabIndex={-1}>
        {children}
      </main>
      <footer className="foot">
        <div className="wrap">
          <span className="brand">
            <Logo />
            {t('site.name')}
          </span>
          <p>
            {t('site.footer')} {vintage !== null && t('site.vintage', { vintage })}
          </p>
        </div>
      </footer>
    </>
  );
}
