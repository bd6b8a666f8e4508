/**
 * Opens every closed `<details>` around the element with this id, so that a link can lead into it: not every browser does
 * so by itself.
 */
export function reveal(id: string): void {
  for (
    let at = document.getElementById(id)?.closest('details');
    at;
    at = at.parentElement?.closest('details')
  ) {
    at.open = true;
  }
}
