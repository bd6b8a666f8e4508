import { useEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { HitText } from './hit-text.tsx';
import type { Hit } from './hits.ts';
import type { Combobox } from './use-combobox.ts';

/** The options of the box. The lit one is kept in sight. */
export function ResultList({
  hits,
  combobox: { list, option, active },
}: {
  readonly hits: readonly Hit[];
  readonly combobox: Combobox;
}) {
  const { t } = useI18n();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A page drawn without a screen cannot scroll.
    element.current?.children[active]?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  if (hits.length === 0) return null;
  return (
    <div ref={element} {...list} aria-label={t('find.results')}>
      {hits.map((hit, i) => (
        <div key={keyOf(hit)} {...option(i)}>
          <HitText hit={hit} />
        </div>
      ))}
    </div>
  );
}

function keyOf(hit: Hit): string {
  return hit.kind === 'pair' ? hit.pair : hit.kind === 'country' ? hit.code : hit.kind;
}
