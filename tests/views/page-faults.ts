import type { PairRecord } from '#src/domain/record.ts';

/** What is wrong with a pair's page, whatever the record says: nothing, if all is well. */
export function pageFaults(page: HTMLElement, record: PairRecord): readonly string[] {
  const all = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map((e) => e.getAttribute(attribute) ?? '');
  const ids = all('[id]', 'id');
  const onRecord = record.observations.map((o) => o.id);
  const unknown = all('[data-observation-id]', 'data-observation-id').filter((id) => !onRecord.includes(id));
  const nowhere = all('a[href^="#"]', 'href').filter((href) => !ids.includes(href.slice(1)));
  const within = (href: string) => page.querySelector(href)?.closest('details:not([open])');
  // A link opens what it leads into; one that does not would scroll nowhere.
  const closed = [...page.querySelectorAll<HTMLAnchorElement>('a.value')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    if (!within(href)) return [];
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.click();
    return within(href) ? [href] : [];
  });
  const nameless = [...page.querySelectorAll('[data-value]:not([data-observation-id])')];
  const sourceless = [...page.querySelectorAll('.source')].filter(
    (e) => !/^https?:/.test(e.querySelector('a')?.getAttribute('href') ?? ''),
  );
  const broken = /.{0,40}(NaN|undefined|Infinity|\[object|null).{0,40}/.exec(page.innerHTML)?.[0];
  const headline = page.querySelector('h1')?.textContent ?? '';
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two elements have the id ${id}`),
    ...unknown.map((id) => `no observation ${id} on record`),
    ...nowhere.map((href) => `${href} leads nowhere`),
    ...closed.map((href) => `${href} leads into closed details`),
    ...nameless.map((e) => `${e.outerHTML} names no observation`),
    ...sourceless.map((e) => `${e.textContent} has no link`),
    ...(broken === undefined ? [] : [`broken: ${broken}`]),
    ...(headline.length > 0 && headline.length <= 200 ? [] : [`a headline of ${headline.length} letters`]),
  ];
}
