import type { ReactNode } from 'react';

/** Saves a text as a file of the reader's. It is made when it is asked for, and sent nowhere. */
export function DownloadButton({
  name,
  type,
  content,
  children,
}: {
  /** Of the file. */
  readonly name: string;
  /** Media type, such as `text/csv`. Every text is UTF-8. */
  readonly type: string;
  readonly content: () => string;
  readonly children: ReactNode;
}) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser has the content by now, or will ask for it before the next turn of its loop.
    setTimeout(() => URL.revokeObjectURL(url), 0);
  };
  return (
    <button type="button" className="button" onClick={save}>
      {children}
    </button>
  );
}
