import { useMemo } from 'react';
import type { PairStory } from '#src/analysis/pair-story.ts';
import { type CommonMonths, commonMonths } from '#src/analysis/part-year/common-months.ts';
import { METHODS } from '#src/analysis/part-year/estimate.ts';
import { flatErrors } from '#src/analysis/part-year/flat-error.ts';
import {
  type PartYearOutlook,
  partYearOutlooks,
  type Replay,
  replays,
} from '#src/analysis/part-year/part-year-outlook.ts';
import { endYear } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { Value } from '../parts/value.tsx';
import { EstimateWords } from './part-year-estimate.tsx';
import { WhyNotFlat } from './why-not-flat.tsx';

/** The newest sums from January, what they say about twelve months, and why nobody multiplies them (domain 7.7). */
export function PartYear({ story }: { readonly story: PairStory }) {
  const { t } = useI18n();
  const { record, partYears } = story;
  const { quantity } = story.judged.post.target;
  const outlooks = useMemo(
    () => partYearOutlooks(record, quantity, partYears),
    [record, quantity, partYears],
  );
  const past = useMemo(
    () => ({ tried: replays(record, quantity), flat: flatErrors(record, quantity) }),
    [record, quantity],
  );
  const common = useMemo(() => {
    const years = [...new Set(partYears.map((o) => endYear(o.period)))];
    return years.flatMap((year) => commonMonths(record, quantity, year) ?? []);
  }, [record, quantity, partYears]);
  if (outlooks.length === 0) return null;
  return (
    <section className="part-year" aria-labelledby="part-year-title">
      <h2 id="part-year-title">{t('partYear.title')}</h2>
      <p className="lede">{t('partYear.lede')}</p>
      <ul className="sums">
        {outlooks.map((o) => (
          <Outlook key={o.part.id} outlook={o} tried={past.tried} />
        ))}
      </ul>
      {common.map((both) => (
        <Common key={both.first.id} both={both} />
      ))}
      <WhyNotFlat errors={past.flat} />
    </section>
  );
}

function Outlook({
  outlook,
  tried,
}: {
  readonly outlook: PartYearOutlook;
  readonly tried: readonly Replay[];
}) {
  const { t, rich, party, format } = useI18n();
  const { part, corrected } = outlook;
  const answers = METHODS.map((method) => ({ method, answer: outlook[method] }));
  const why = [...new Set(answers.flatMap(({ answer }) => (answer.kind === 'none' ? [answer.why] : [])))];
  return (
    <li>
      <h3>
        {rich('partYear.sum', {
          side: party(part.reporter).side,
          period: format.period(part.period),
          value: () => <Value key={part.id} observation={part} />,
        })}
      </h3>
      {answers.map(
        ({ method, answer }) =>
          answer.kind === 'estimate' && (
            <EstimateWords key={method} method={method} estimate={answer.estimate} tried={tried} />
          ),
      )}
      {why.length > 0 && <p className="caption">{why.map((w) => t(`partYear.why.${w}`)).join(' ')}</p>}
      {corrected && (
        <p className="caption">
          {rich('partYear.corrected', {
            period: format.period(corrected.period),
            value: () => <Value key={corrected.id} observation={corrected} />,
          })}
        </p>
      )}
    </li>
  );
}

/** Months lag differently, so the sides stand beside each other to the last month that both have. */
function Common({ both: { first, second } }: { readonly both: CommonMonths }) {
  const { rich, party, format } = useI18n();
  return (
    <p>
      {rich('partYear.common', {
        period: format.period(first.period),
        firstSide: party(first.reporter).sideInside,
        secondSide: party(second.reporter).sideInside,
        first: () => <Value key="first" observation={first} />,
        second: () => <Value key="second" observation={second} />,
      })}
    </p>
  );
}
