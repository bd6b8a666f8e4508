import type { Check, Step, Working } from '#src/analysis/working/step.ts';
import type { PathId } from '#src/analysis/paths/registry.ts';
import { SCALES } from '#src/domain/amount.ts';
import type { I18n } from '#src/i18n/translator.ts';
import { boundedShare, stateWords } from '../parts/state-words.ts';

/** The quantity in the field's words (domain 7.6), with the period and origin of what was given. */
export function stepName({ id, given }: Step, path: PathId | null, { t, format }: I18n): string {
  const period = given?.period ? format.period(given.period) : '';
  switch (id) {
    case 'start':
      return t('working.step.start', { period, basis: given?.observation ? 'measured' : 'announced' });
    case 'goal':
      return period === '' ? t('working.step.goalUndated') : t('working.step.goal', { period });
    case 'figure':
    case 'fastest':
    case 'promised-increase':
    case 'second-figure':
      return t(`working.step.${id}`, { period });
    case 'path-value':
      return t('working.step.path-value', { path: path ?? 'straight' });
    default:
      return t(`working.step.${id}`);
  }
}

/** The result as the page writes it: published figures with their own digits, computed money to one decimal. */
export function stepResult(step: Step, { scale, currency, steps }: Working, i18n: I18n): string {
  const { format } = i18n;
  const { value, unit, given } = step;
  if (given?.amount) return format.amount(given.amount);
  switch (unit) {
    case 'share': {
      const figure = steps.find((s) => s.id === 'figure')?.given?.amount;
      return step.id === 'time-used'
        ? format.percent(value)
        : boundedShare(value, figure?.qualifier ?? null, i18n);
    }
    case 'growth': {
      const published =
        step.id === 'fastest' && step.numbers.endsWith(' / 100') ? given?.observation?.growth : null;
      return published ? format.percent(value, published.split('.')[1]?.length ?? 0) : format.growth(value);
    }
    case 'ratio':
      return format.number(value, 2);
    case 'money':
      return format.money(value * SCALES[scale], { scale, currency, decimals: decimalsFor(step, scale) });
    case 'years':
    case 'months':
      return format.number(value, Number.isInteger(value) ? 0 : 2);
  }
}

/** The ends of what a figure can mean have one digit more than the figure; other computed money has one decimal. */
function decimalsFor({ id, numbers }: Step, scale: Working['scale']): number {
  const isEnd = id === 'lowest' || id === 'highest' || id === 'second-lowest' || id === 'second-highest';
  const published = isEnd
    ? Math.max(...[...numbers.matchAll(/\.(\d+)/g)].map((m) => m[1]?.length ?? 0), 0)
    : 0;
  return Math.max(published, scale === 'billion' ? 1 : 0);
}

/** A formula with its numbers in the language's own decimal sign. */
export function formulaText(formula: string, { format }: I18n): string {
  return formula.replaceAll(/\d+\.(\d+)/g, (number, decimals: string) =>
    format.number(Number(number), decimals.length),
  );
}

/** Lines of a block for a spreadsheet: the quantity, its symbol and, of money, the unit its number is in. */
export function blockLabels({ scale, currency, state }: Working, path: PathId | null, i18n: I18n) {
  const { t } = i18n;
  const unit = t('working.unit', { scale, currency });
  return {
    step: (step: Step) =>
      `${stepName(step, path, i18n)}, ${step.symbol}${step.unit === 'money' ? `, ${unit}` : ''}`,
    check: ({ formula }: Check) => `${formulaText(formula, i18n)} (${stateWords(state, i18n).text})`,
  };
}
