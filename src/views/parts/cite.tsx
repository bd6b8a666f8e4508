import { useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import type { Vintage } from '#src/domain/record.ts';
import { citation, type Cited } from '#src/export/citation.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { CopyButton } from './copy-button.tsx';

/**
 * How to cite a page: a reference to read, and the same for a reference manager. The address is asked of the browser when
 * this is opened, because a page that is built ahead has none.
 */
export function Cite({
  title,
  path,
  vintage,
  accessed,
}: {
  readonly title: string;
  /** Of the page, from the root of the site: `/findings/`. */
  readonly path: string;
  readonly vintage: Vintage;
  /** The reader's day. */
  readonly accessed: Day;
}) {
  const { t } = useI18n();
  const [origin, setOrigin] = useState<string | null>(null);
  return (
    <details
      className="cite"
      onToggle={(event) => setOrigin(event.currentTarget.open ? location.origin : null)}
    >
      <summary>{t('cite.title')}</summary>
      {origin !== null && <Reference cited={{ title, url: new URL(path, origin).href, vintage, accessed }} />}
    </details>
  );
}

function Reference({ cited }: { readonly cited: Cited }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { plain, bibtex, ris } = citation(cited, i18n);
  return (
    <>
      <p className="reference">{plain}</p>
      <div className="copies">
        <CopyButton text={plain}>{t('cite.copyText')}</CopyButton>
        <CopyButton text={bibtex}>{t('cite.copyBibtex')}</CopyButton>
        <CopyButton text={ris}>{t('cite.copyRis')}</CopyButton>
      </div>
    </>
  );
}
