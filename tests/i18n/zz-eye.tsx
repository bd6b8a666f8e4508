import { renderToStaticMarkup } from 'react-dom/server';
import { writeFileSync } from 'node:fs';
import { loadRecord } from '#src/cli/load-record.ts';
import { day } from '#src/domain/day.ts';
import { pairStory } from '#src/analysis/pair-story.ts';
import { loadI18n } from '#src/i18n/translator.ts';
import { I18nProvider } from '#src/i18n/i18n-context.tsx';
import { headlineText } from '#src/views/pair/headline-text.ts';
import { Summary, summaryText } from '#src/views/pair/summary.tsx';
import { VerdictStrip } from '#src/views/pair/verdict-strip.tsx';
import { StatStack } from '#src/views/pair/stat-stack.tsx';
import { Matrix } from '#src/views/pair/matrix.tsx';
import { Facts } from '#src/views/pair/facts.tsx';
import { Sources } from '#src/views/pair/sources.tsx';
import { turnoverChart } from '#src/charts/turnover/model.ts';
import { labelWords } from '#src/charts/turnover/words.ts';

async function main() {
  const { records, publishers } = await loadRecord('data');
  for (const lang of ['en', 'ru'] as const) {
    const i18n = await loadI18n(lang);
    const out: string[] = [];
    for (const record of records)
      for (const target of [null, ...record.targets.map((t) => t.id)])
        for (const asOf of ['2026-11-24', '2023-06-01', '2027-06-01']) {
          const story = pairStory(record, { target, reporter: null, path: 'compound' }, day(asOf));
          if (!story) continue;
          const html = renderToStaticMarkup(
            <I18nProvider i18n={i18n}>
              <h1>{headlineText(story, i18n)}</h1>
              <Facts story={story} />
              <Summary story={story} />
              <p>{summaryText(story, i18n)}</p>
              <VerdictStrip story={story} />
              <StatStack story={story} path="compound" />
              <Matrix story={story} />
              <Sources story={story} publishers={publishers} />
            </I18nProvider>,
          );
          const labels = JSON.stringify(
            story.judged.judgement.kind === 'yearly'
              ? labelWords(turnoverChart(story, { path: 'both', from: null }), story, i18n, false)
              : {},
            (k, v) => (k === 'mark' ? undefined : v),
          );
          out.push(
            `## ${record.pair} ${target} ${asOf}\n` +
              html
                .replace(/<\/(p|h1|h2|h3|dd|dt|li|th|td)>/g, '\n')
                .replace(/<[^>]+>/g, '')
                .replaceAll('&nbsp;', ' ') +
              '\n' +
              labels,
          );
        }
    writeFileSync(`/tmp/eye/${lang}.txt`, out.join('\n'));
  }
}
void main();
