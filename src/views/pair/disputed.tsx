import type { PairStory } from '#src/analysis/pair-story.ts';
import { valueOf } from '#src/domain/amount.ts';
import type { Claim, Statement } from '#src/domain/claim.ts';
import type { Publishers } from '#src/domain/record.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { SourceLink } from '../parts/source-link.tsx';

/**
 * Values given for the same occasion by several speakers, side by side, in order of date: no sum across speakers, no
 * average, and never on the axis of trade (domain 7.13).
 */
export function Disputed({
  story,
  publishers,
}: {
  readonly story: PairStory;
  readonly publishers: Publishers;
}) {
  const { t } = useI18n();
  const claims = story.record.claims.toSorted((a, b) => a.date.localeCompare(b.date));
  const documents = claims.filter((c) => c.about === 'documents');
  const others = claims.filter((c) => c.about !== 'documents');
  if (claims.length === 0) return null;
  return (
    <section className="disputed" aria-labelledby="disputed-title">
      <h2 id="disputed-title">{t('disputed.title')}</h2>
      <Occasions claims={documents} lede={t('disputed.lede')} publishers={publishers} />
      <Occasions claims={others} lede={t('disputed.ledeTrade')} publishers={publishers} />
    </section>
  );
}

/** The first occasion in full, the others on request. */
function Occasions({
  claims: [first, ...rest],
  lede,
  publishers,
}: {
  readonly claims: readonly Claim[];
  readonly lede: string;
  readonly publishers: Publishers;
}) {
  const { t } = useI18n();
  if (!first) return null;
  return (
    <div className="occasions">
      <p className="lede">{lede}</p>
      <Occasion claim={first} publishers={publishers} />
      {rest.length > 0 && (
        <details>
          <summary>{t('disputed.more', { n: rest.length })}</summary>
          {rest.map((claim) => (
            <Occasion key={claim.id} claim={claim} publishers={publishers} />
          ))}
        </details>
      )}
    </div>
  );
}

/** Statements of one speaker stand together; they are not added either, because they may overlap. */
function bySpeaker(claim: Claim): readonly (readonly Statement[])[] {
  const groups = new Map<string, Statement[]>();
  for (const s of claim.statements) groups.set(s.claimant.en, [...(groups.get(s.claimant.en) ?? []), s]);
  return [...groups.values()];
}

function Occasion({ claim, publishers }: { readonly claim: Claim; readonly publishers: Publishers }) {
  const { t, text, format } = useI18n();
  const widest = Math.max(...claim.statements.map((s) => valueOf(s.amount)));
  return (
    <div className="occasion">
      <h3>{text(claim.subject)}</h3>
      <ul className="speakers">
        {bySpeaker(claim).map((statements, i) => (
          <li key={statements[0]!.claimant.en}>
            <p className="who">
              {i > 0 && <i>{t('disputed.and')} </i>}
              {text(statements[0]!.claimant)}
            </p>
            <p className="big">{format.join(statements.map((s) => format.amount(s.amount)))}</p>
            {statements.map((s) => (
              <div key={s.what.en} className="what">
                <svg className="claim-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={(valueOf(s.amount) / widest) * 100} height="8" />
                </svg>
                <p>
                  {statements.length > 1 && <b>{format.amount(s.amount)}: </b>}
                  {text(s.what)}. <SourceLink source={s.source} publishers={publishers} />
                </p>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
