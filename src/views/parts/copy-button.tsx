import { useEffect, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';

type Outcome = 'untried' | 'copied' | 'refused';

/**
 * Copies a text, and says that it did. Where the browser gives no clipboard (a page without HTTPS, a sandboxed frame)
 * the text is shown selected, so that the reader's own copy command takes it.
 */
export function CopyButton({ text, children }: { readonly text: string; readonly children: string }) {
  const { t } = useI18n();
  const [tried, setTried] = useState<{ readonly text: string; readonly outcome: Outcome } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  // What was copied before the text changed says nothing about this one.
  const outcome = tried?.text === text ? tried.outcome : 'untried';
  useEffect(() => {
    if (outcome === 'refused') area.current?.select();
  }, [outcome]);
  const copy = () => {
    if (outcome === 'refused') area.current?.select();
    void copied(text).then((done) => setTried({ text, outcome: done ? 'copied' : 'refused' }));
  };
  return (
    <div className="copy">
      <button type="button" className="button" onClick={copy}>
        {children}
      </button>{' '}
      <span role="status" className="caption">
        {outcome === 'copied' && t('working.copied')}
        {outcome === 'refused' && t('working.selected')}
      </span>
      {outcome === 'refused' && (
        <textarea ref={area} readOnly rows={6} value={text} aria-label={t('working.copyText')} />
      )}
    </div>
  );
}

/** Never throws: without a clipboard, or without leave to use it, the answer is no. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
