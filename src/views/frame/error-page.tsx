/** The last resort: the one place without a language, because the language may be what failed. */
export function ErrorPage({ error }: { readonly error: unknown }) {
  const message = error instanceof Error ? error.message : String(error);
  return (
    <main className="wrap failure" role="alert">
      <h1>Goalpost</h1>
      <p className="summary">This page went wrong and could not be shown. Reloading usually helps.</p>
      <p lang="ru" className="summary">
        Страница не открылась из-за ошибки. Обычно помогает перезагрузка.
      </p>
      <p>
        <code>{message}</code>
      </p>
      <button type="button" className="button" onClick={() => location.reload()}>
        Reload · Обновить
      </button>
    </main>
  );
}
