import { type Figures, type Rounds, type Spread, spread } from './figures.ts';

/** One line of a table. */
export interface Row {
  readonly what: string;
  /** The name of the figure. */
  readonly figure: string;
  readonly unit: string;
  readonly target?: Target;
}

export interface Target {
  /** Of the ratio to the floor, of the difference to it, or of the bot's own figure. */
  readonly of: 'ratio' | 'difference' | 'bot';
  readonly is: 'at most' | 'at least';
  readonly value: number;
}

/** Both sides and their ratio, round by round against each other, as a Markdown table. */
export function compare(rows: readonly Row[], { bot, floor }: Rounds, names: readonly [string, string]): string {
  const lines = rows.map(({ what, figure, unit, target }) => {
    const ours = pick(bot, figure);
    const theirs = pick(floor, figure);
    const ratio = spread(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
    const difference = spread(ours.map((value, round) => value - (theirs[round] ?? Number.NaN)));
    const judged = { ratio, difference, bot: spread(ours) };
    const cells = [
      what,
      write(ratio, ''),
      judge(target, judged, unit),
      write(spread(ours), unit),
      write(spread(theirs), unit),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [`| | ratio | target | ${names[0]} | ${names[1]} |`, '|---|---|---|---|---|', ...lines].join('\n');
}

/** One side's figures as a Markdown table. */
export function list(rows: readonly Row[], turns: readonly Figures[], name: string): string {
  const lines = rows.map(({ what, figure, unit, target }) => {
    const own = spread(pick(turns, figure));
    return `| ${what} | ${judge(target, { bot: own, ratio: own, difference: own }, unit)} | ${write(own, unit)} |`;
  });
  return [`| | target | ${name} |`, '|---|---|---|', ...lines].join('\n');
}

function pick(turns: readonly Figures[], figure: string): number[] {
  return turns.map(turn => turn[figure] ?? Number.NaN);
}

function judge(target: Target | undefined, judged: Record<Target['of'], Spread>, unit: string): string {
  if (!target) return '';
  const { median } = judged[target.of];
  const holds = target.is === 'at most' ? median <= target.value : median >= target.value;
  const whose = target.of === 'difference' ? ' more' : '';
  return `${target.is} ${target.value}${target.of === 'ratio' ? '' : unit}${whose}: ${holds ? 'met' : '**short**'}`;
}

/** `1.04 (0.98–1.11)`. */
function write({ median, min, max }: Spread, unit: string): string {
  if (Number.isNaN(median)) return '–';
  return min === max ? `${digits(median)}${unit}` : `${digits(median)}${unit} (${digits(min)}–${digits(max)})`;
}

function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
}
