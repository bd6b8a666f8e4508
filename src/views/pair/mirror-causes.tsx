import { Fragment } from 'react';
import { type CauseFits, orderedCauses, WIDER_COVERAGE } from '#src/analysis/mirror/causes.ts';
import type { MirrorDirection } from '#src/analysis/mirror/mirror.ts';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { partiesOf } from '#src/domain/party.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import type { I18n } from '#src/i18n/translator.ts';

/** Direction of Trade Statistics Yearbook 2017: "a CIF/FOB factor of 1.06 is currently used". */
const IMF_FACTOR =
  'https://www.elibrary.imf.org/view/books/042/24207-9781475593822-en/24207-9781475593822-en-book.xml';

/** Why two offices may differ, each with what it would look like; those that the numbers speak against come last. */
export function MirrorCauses({
  directions,
  story,
}: {
  readonly directions: readonly MirrorDirection[];
  readonly story: PairStory;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const parties = partiesOf(story.record.pair);
  return (
    <details className="causes">
      <summary>{t('mirror.causes')}</summary>
      <dl>
        {orderedCauses(directions).map((cause) => (
          <Fragment key={cause.cause}>
            <dt>
              {t(`mirror.cause.${cause.cause}`)}
              {fitTexts(cause, i18n).map((fit) => (
                <span key={fit} className="cause-fit">
                  {fit}
                </span>
              ))}
            </dt>
            <dd>
              {t(`mirror.test.${cause.cause}`)}
              {cause.cause === 'freight' && (
                <>
                  {' '}
                  <a href={IMF_FACTOR} rel="noopener noreferrer external">
                    {t('mirror.imfFactor')}
                  </a>
                </>
              )}
              {cause.cause === 'coverage' &&
                WIDER_COVERAGE.filter((code) => parties.includes(code)).map((code) => (
                  <Fragment key={code}> {t(`mirror.coverageOf.${code}`)}</Fragment>
                ))}
            </dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}

/** What the numbers leave of a cause; by direction where they leave different things. */
function fitTexts({ fits }: CauseFits<MirrorDirection>, { t, party }: I18n): readonly string[] {
  const [first] = fits;
  if (first && fits.length > 1 && fits.every((f) => f.fit === first.fit)) {
    return first.fit === 'open' ? [] : [t(`mirror.fit.${first.fit}`)];
  }
  return fits.flatMap(({ direction: { exporter, importer }, fit }) =>
    fit === 'open'
      ? []
      : t('mirror.fitOf', {
          exporter: party(exporter).name,
          importer: party(importer).name,
          fit: t(`mirror.fit.${fit}`),
        }),
  );
}
