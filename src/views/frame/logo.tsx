/** The mark: a goalpost with a figure inside it. Decorative: the name stands beside it. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">
      <rect className="logo-bar" x="1" y="3" width="20" height="4" />
      <rect className="logo-bar" x="2" y="3" width="2" height="17" />
      <rect className="logo-bar" x="18" y="3" width="2" height="17" />
      <circle className="logo-dot" cx="11" cy="13.5" r="3" />
    </svg>
  );
}
