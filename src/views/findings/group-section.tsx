import type { FindingGroup } from '#src/analysis/findings/groups.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Group } from './group.tsx';

/** A group with the words for its band. */
export type NamedGroup = FindingGroup<string> & { readonly heading: string };

/** The targets cut one way: a heading, and every group that holds a target. */
export function GroupSection({
  cut,
  groups,
  overall,
}: {
  readonly cut: 'horizon' | 'multiple' | 'moved';
  readonly groups: readonly NamedGroup[];
  /** The share of all targets, to compare with; `null` when there is none. */
  readonly overall: number | null;
}) {
  const { t } = useI18n();
  const hasStrip = groups.some((group) => group.interval !== null);
  return (
    <section aria-labelledby={`by-${cut}`}>
      <h2 id={`by-${cut}`}>{t(`findings.${cut}.title`)}</h2>
      <p className="lede">{t(`findings.${cut}.lede`)}</p>
      {groups
        .filter((group) => group.due.length > 0)
        .map(({ heading, band, due, ...found }) => (
          <Group key={band} heading={heading} due={due} found={found} overall={overall} />
        ))}
      {hasStrip && <p className="caption">{t('findings.strip')}</p>}
    </section>
  );
}
