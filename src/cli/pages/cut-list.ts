import type { PartyCode } from '#src/domain/party.ts';
import type { I18n } from '#src/i18n/translator.ts';

/**
 * Says below a long list that the copy holds its beginning, and leads to the countries' own lists, so that without
 * scripts, too, there is a way to every target. A list that is there as a whole is left as it is.
 *
 * @param countries that have a page.
 */
export function cutList(root: Element, countries: readonly PartyCode[], { t, party, language }: I18n): void {
  const table = root.querySelector('table[aria-rowcount]');
  const all = Number(table?.getAttribute('aria-rowcount')) - 1;
  const here = table?.querySelectorAll('tbody tr').length ?? 0;
  if (table === null || here >= all) return;
  const { ownerDocument: document } = table;
  const note = document.createElement('p');
  note.append(`${t('file.first', { here, all })} `);
  const names = countries.map((code) => ({ code, name: party(code).name }));
  for (const [i, { code, name }] of names
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
    .entries()) {
    const link = document.createElement('a');
    link.href = `/countries/${code.toLowerCase()}/`;
    link.textContent = name;
    note.append(i === 0 ? '' : ', ', link);
  }
  table.after(note);
}
