/** To take a thing out. Decorative: the button says it. */
export function Cross() {
  return (
    <svg className="cross" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="m2.5 2.5 7 7m0-7-7 7" />
    </svg>
  );
}
