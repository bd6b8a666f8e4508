import type { JudgementJson } from './judgement-json.ts';

type Yearly = Extract<JudgementJson, { readonly cells: unknown }>;
type Cumulative = Extract<JudgementJson, { readonly cumulative: unknown }>;
type Cell = Yearly['cells'][number];

/** A judgement as a few lines to read in a terminal. The whole of it is in the JSON. */
export function judgementTable(judgement: JudgementJson): string {
  const { target, pair, asOf, vintage, goal, deadline, now } = judgement;
  const due = deadline === null ? 'no date was set' : `by ${deadline.date}`;
  return [
    `${target} (${pair}), as of ${asOf}, record ${vintage}`,
    `Goal: ${goal.amount}${goal.window === undefined ? ' in a year' : ` over ${goal.window}`}, ${due}`,
    '',
    ...('cells' in judgement
      ? [
          ...rows(judgement.cells),
          ...otherReadings(judgement.cells),
          '',
          `Together: ${headlineText(judgement.headline)}`,
        ]
      : [`State: ${cumulativeText(judgement.cumulative)}`]),
    ...(now === undefined ? [] : [`Now: ${nowText(now)}`]),
  ].join('\n');
}

function rows(cells: readonly Cell[]): readonly string[] {
  if (cells.length === 0) return ['No figures.'];
  const table = [
    ['Reporter', 'Path', 'Start', 'Figure', 'Of level', 'Of increase', 'Pace', 'State'],
    ...cells
      .filter(isDefault)
      .map((cell) => [
        cell.reporter,
        cell.path,
        cell.start === null ? '-' : `${money(cell.start.value)} (${cell.start.period})`,
        figureText(cell),
        percent(cell.numbers?.shareOfLevel),
        percent(cell.numbers?.shareOfIncrease),
        measureOf(cell),
        stateText(cell),
      ]),
  ];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  return table.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}

function isDefault({ reading }: Cell): boolean {
  return reading === 'calendar-year';
}

/** The other ways to read the deadline, a line each, with the states of its cells in the order of the table. */
function otherReadings(cells: readonly Cell[]): readonly string[] {
  const others = [...new Set(cells.filter((c) => !isDefault(c)).map((c) => c.reading))];
  return others.map((reading) => {
    const read = cells.filter((c) => c.reading === reading);
    return `Due read as ${reading} (${read[0]?.due}): ${read.map((c) => stateText(c)).join(', ')}`;
  });
}

/** The figure the numbers stand for; without numbers, the latest. */
function figureText({ years, latest }: Cell): string {
  const figure = years.at(-1) ?? latest;
  return figure === null ? '-' : `${figure.amount} (${figure.period})`;
}

/** The number the state of this path rests on: the pace ratio, or the share of the scheduled increase. */
function measureOf({ path, numbers }: Cell): string {
  const measure = path === 'compound' ? numbers?.pace : numbers?.shareOfScheduledIncrease;
  return measure === null || measure === undefined ? '-' : measure.toFixed(3);
}

function stateText(state: {
  readonly state: string;
  readonly why?: string;
  readonly period?: string;
}): string {
  const detail = state.why ?? state.period;
  return detail === undefined ? state.state : `${state.state} (${detail})`;
}

function headlineText(headline: Yearly['headline']): string {
  switch (headline.kind) {
    case 'agreed':
      return (
        stateText(headline) +
        (headline.silent.length > 0 ? `; nothing from ${headline.silent.join(', ')}` : '')
      );
    case 'disputed':
      return `disputed: reached on figures of ${headline.reached.join(', ')}, not of ${headline.not.join(', ')}`;
    case 'depends':
      return `${stateText(headline.best)} to ${stateText(headline.worst)}, depending on ${headline.on.join(' and ')}`;
    case 'no-figures':
      return 'no figures';
  }
}

function cumulativeText(state: Cumulative['cumulative']): string {
  if (!('observation' in state)) return stateText(state);
  const shares = `${percent(state.shareOfLevel)} of the level, ${percent(state.shareOfIncrease)} of the increase`;
  return `${state.state}: ${state.observation.amount}, ${shares}`;
}

function nowText({
  target,
  year,
  change,
  growthBefore,
  growthAfter,
}: NonNullable<JudgementJson['now']>): string {
  const growth =
    growthBefore === null || growthAfter === null
      ? ''
      : `, ${percent(growthAfter)} a year instead of ${percent(growthBefore)}`;
  return `${target}, ${year === null ? 'without a date' : `by ${year}`} (${change}${growth})`;
}

function money(value: number): string {
  const [scaled, scale] = value >= 1e9 ? [value / 1e9, 'billion'] : [value / 1e6, 'million'];
  return `${Number(scaled.toPrecision(6))} ${scale}`;
}

function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '-' : `${(share * 100).toFixed(1)} %`;
}
