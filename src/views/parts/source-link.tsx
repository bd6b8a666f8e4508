import type { Publishers } from '#src/domain/record.ts';
import type { Source } from '#src/domain/source.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';

/** The page a figure or statement was read on: who, citing whom, when. */
export function SourceLink({
  source,
  publishers,
}: {
  readonly source: Source;
  readonly publishers: Publishers;
}) {
  const { t, format } = useI18n();
  const publisher = publishers.get(source.publisher);
  const name = publisher?.name ?? source.publisher;
  return (
    <span className="source">
      <a href={source.url} rel="noopener noreferrer external" lang={publisher?.language}>
        {name}
      </a>
      {source.citing !== null && `, ${t('table.citing', { name: source.citing })}`}
      {source.publishedOn !== null && `, ${format.dayShort(source.publishedOn)}`}
    </span>
  );
}
