import { Fragment } from 'react';
import type { PathId } from '#src/analysis/paths/registry.ts';
import { spreadsheetBlock } from '#src/analysis/working/spreadsheet-block.ts';
import type { Check, Step, Working } from '#src/analysis/working/step.ts';
import { useI18n } from '#src/i18n/i18n-context.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { StateIcon, toneOf } from '../parts/icon.tsx';
import { stateWords } from '../parts/state-words.ts';
import { FigureLink, Value } from '../parts/value.tsx';
import { blockLabels, formulaText, stepName, stepResult } from './working-words.ts';

/** Every step behind one state: its name, the formula with its numbers, the result; and all of it for a spreadsheet. */
export function WorkingTable({
  working,
  path,
  caption,
}: {
  readonly working: Working;
  /** `null` for a sum, which has no yearly path. */
  readonly path: PathId | null;
  readonly caption: string;
}) {
  const i18n = useI18n();
  const { t } = i18n;
  const { steps, checks, state, scale, currency } = working;
  const words = stateWords(state, i18n);
  return (
    <div className="working-body">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('working.name')}</th>
            <th scope="col">{t('working.formula')}</th>
            <th scope="col" className="number">
              {t('working.result')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">
                {stepName(step, path, i18n)} <Maths text={step.symbol} />
              </th>
              <td>
                {!isPlain(step) && (
                  <FormulaLines
                    formula={step.formula}
                    numbers={step.numbers}
                    spreadsheet={step.spreadsheet}
                  />
                )}
              </td>
              <td className="number">
                <Result step={step} working={working} />
              </td>
            </tr>
          ))}
          {checks.map((check) => (
            <tr key={check.formula} className="decides">
              <th scope="row">{t('working.decides')}</th>
              <td>
                <FormulaLines {...check} decides />
              </td>
              <td className="number">{t('working.holds')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={`cell-word ${toneOf(words.icon)}`}>
        <StateIcon name={words.icon} /> <span>{words.text}</span>
      </p>
      {state.state === 'will-be-missed' && (
        // A side that is silent for the newest year is not asked: the forecast rests on the others.
        <p className="caption">{t('working.forecast')}</p>
      )}
      <p className="caption">{t('working.note', { scale, currency })}</p>
      <CopyButton text={spreadsheetBlock(working, blockLabels(working, path, i18n))}>
        {t('working.copy')}
      </CopyButton>
    </div>
  );
}

/** Published as it stands: there is nothing to compute. */
function isPlain({ formula, symbol }: Step): boolean {
  return formula === symbol;
}

function FormulaLines({
  formula,
  numbers,
  spreadsheet,
  decides = false,
}: Check & { readonly decides?: boolean }) {
  const i18n = useI18n();
  const withNumbers = formulaText(numbers, i18n);
  const inSymbols = formulaText(formula, i18n);
  return (
    <>
      <span className="maths">
        <Maths text={inSymbols} />
        {!decides && !inSymbols.endsWith(withNumbers) && ` = ${withNumbers}`}
      </span>
      {decides && <span className="maths">{withNumbers}</span>}
      <code>{spreadsheet}</code>
    </>
  );
}

/** Symbols with their indices set low: `g_a` with a small a. */
function Maths({ text }: { readonly text: string }) {
  return (
    <i className="symbol">
      {text.split(/_([A-Za-z])/).map((part, i) => (
        // Parts have no identity but their place; every second one is an index.
        <Fragment key={i}>{i % 2 === 0 ? part : <sub>{part}</sub>}</Fragment>
      ))}
    </i>
  );
}

function Result({ step, working }: { readonly step: Step; readonly working: Working }) {
  const i18n = useI18n();
  const { given } = step;
  const text = stepResult(step, working, i18n);
  if (!given?.observation) return text;
  return given.amount ? (
    <Value observation={given.observation} />
  ) : (
    <FigureLink observation={given.observation}>{text}</FigureLink>
  );
}
