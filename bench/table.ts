import { type Figures, type Spread, spread } from './figures.ts';

/** One line of a table. */
export interface Row {
  readonly what: string;
  /** The name of the figure. */
  readonly figure: string;
  readonly unit: string;
  readonly target?: Target;
}

export interface Target {
  /** Of the ratio to the floor, or of the bot's own figure. */
  readonly of: 'ratio' | 'bot';
  readonly atMost: number;
}

/** All sides, and the ratio of the first to the second, round by round against each other. */
export function compare(rows: readonly Row[], sides: readonly Figures[][], names: readonly string[]): string {
  const lines = rows.map(({ what, figure, unit, target }) => {
    const figures = sides.map(turns => pick(turns, figure));
    const [bot = [], floor = []] = figures;
    const ratio = spread(bot.map((value, round) => value / (floor[round] ?? Number.NaN)));
    const judged = target?.of === 'ratio' ? ratio : spread(bot);
    return [what, write(ratio, ''), judge(target, judged, unit), ...figures.map(each => write(spread(each), unit))];
  });
  return writeTable([['', 'ratio', 'target', ...names], ...lines]);
}

/** One side's figures. */
export function list(rows: readonly Row[], turns: readonly Figures[], name: string): string {
  const lines = rows.map(({ what, figure, unit, target }) => {
    const own = spread(pick(turns, figure));
    return [what, judge(target, own, unit), write(own, unit)];
  });
  return writeTable([['', 'target', name], ...lines]);
}

/** A table in Markdown: the first line is its head. */
function writeTable([head = [], ...lines]: readonly (readonly string[])[]): string {
  const write = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [write(head), `|${'---|'.repeat(head.length)}`, ...lines.map(write)].join('\n');
}

function pick(turns: readonly Figures[], figure: string): number[] {
  return turns.map(turn => turn[figure] ?? Number.NaN);
}

function judge(target: Target | undefined, { median }: Spread, unit: string): string {
  if (!target) return '';
  return `at most ${target.atMost}${target.of === 'ratio' ? '' : unit}: ${median <= target.atMost ? 'met' : '**short**'}`;
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
