const ID = 'listed-count';

/** How many targets are shown of how many there are. Where a pressed button goes away, this is what is read next. */
export function ListedCount({ text }: { readonly text: string }) {
  return (
    <p id={ID} className="listed-count" tabIndex={-1}>
      {text}
    </p>
  );
}

export function focusCount(): void {
  document.getElementById(ID)?.focus();
}
