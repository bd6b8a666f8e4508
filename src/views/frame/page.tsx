import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
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
            {t('site.name')}
          </Link>
          <nav aria-label={t('site.nav')}>
            <Link to="/" search={home} activeOptions={{ exact: false, includeSearch: false }}>
              {t('site.targets')}
            </Link>
          </nav>
          <LanguageSwitch />
          <ThemeButton />
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
