import { useEffect, useState } from 'react';

/** Milliseconds without a change after which the result is said: a reader who types hears the keys and then the count. */
export const SAID_AFTER = 600;

/** Says `text` aloud once a change of `of` has settled. What the page opened with is not news. */
export function Announced({ text, of }: { readonly text: string; readonly of: string }) {
  const [said, setSaid] = useState({ of, text: '' });
  const isNews = said.of !== of || (said.text !== '' && said.text !== text);
  useEffect(() => {
    if (!isNews) return undefined;
    const timer = setTimeout(() => setSaid({ of, text }), SAID_AFTER);
    return () => clearTimeout(timer);
  }, [isNews, of, text]);
  // Emptied at once, so that the same count after another choice is said again.
  return (
    <p className="visually-hidden" role="status">
      {isNews ? '' : said.text}
    </p>
  );
}
