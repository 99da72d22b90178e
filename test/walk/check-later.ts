import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Chart } from '../../src/chart/chart.ts';
import { describeChart } from '../../src/chart/describe.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { perDataset } from '../../src/dataset/per-dataset.ts';
import type { Embed } from '../../src/playground/message-shape.ts';
import type { MessageFile } from '../../src/reply/discord/message.ts';

/**
 * Finds figures that their own source withdrew or corrected and that go out without saying so. Reads names, figures and marks by
 * itself: it uses the statements of the package, and nothing of what prints them.
 */

interface Revised {
  readonly names: readonly string[];
  readonly count: number;
  /** As it is printed: `1,234`. */
  readonly figure: string;
  readonly kind: string;
  readonly text: string;
  /** The clause for lists, without who said it. */
  readonly clause: string;
}

/** What a note says that has no room for all of them. */
const more = 'more were withdrawn or corrected';

const listRevised = perDataset(
  ({ statements, rows: { jurisdictions: places, convictions: offenses, groups } }): readonly Revised[] => {
    const rows = [
      ...places.map(({ id, title, name, label, count }) => ({
        key: `jurisdictions/${id}`,
        names: [title, name, label],
        count,
      })),
      ...offenses.map(({ id, name, label, count }) => ({ key: `convictions/${id}`, names: [name, label], count })),
      ...groups.map(({ id, name, count }) => ({ key: `groups/${id}`, names: [name], count })),
    ];
    return statements.flatMap(({ kind, table, row, text, brief = '', speaker }) => {
      const own = rows.find(({ key }) => key === `${table}/${row}`);
      if ((kind !== 'withdrawn' && kind !== 'corrected') || !own) return [];
      const clause = brief.replace(`${speaker} `, '');
      return [{ ...own, figure: own.count.toLocaleString('en-US'), kind, text, clause }];
    });
  },
);

/** A text that people may read without anything else: a sentence, an embed, a label, alt text, a file. */
export function checkText(text: string, dataset: Dataset): readonly string[] {
  const plain = text.replaceAll('\\', '');
  const printed = listRevised(dataset).filter(({ figure }) => plain.includes(figure));
  return printed.flatMap(revised =>
    plain
      .split('\n')
      .filter(line => isBare(line, plain, revised, dataset))
      .map(line => `${revised.names[0]} ${revised.figure} without its note: ${line.slice(0, 200)}`),
  );
}

function isBare(line: string, whole: string, revised: Revised, { statements }: Dataset): boolean {
  const { names, figure, kind, text, clause } = revised;
  if (line.includes(text) || line.includes(clause)) return false;
  // What a person typed stands in quotes, and what others said is theirs.
  const own = statements.reduce((rest, said) => rest.replaceAll(said.text, ''), line).replaceAll(/“[^”]*”/gu, '');
  const isNamed = names.some(name =>
    new RegExp(`(?<![\\p{L}\\d])${escapePattern(name)}(?![\\p{L}\\d])`, 'u').test(own),
  );
  const token = `(?<![\\d.,])${escapePattern(figure)}`;
  if (!isNamed || !new RegExp(`${token}(?![\\d%]|[.,]\\d)`, 'u').test(own)) return false;
  if (new RegExp(`${token}(?:, | \\()${kind}`, 'u').test(own)) return hasUnmarked(own, revised);
  if (new RegExp(`${token} of [^;]*, ${kind}$`, 'u').test(own)) return false;
  const isExplained = whole.split(/\n|(?=†)/u).some(each => /^(?:[•\-*] )?†/u.test(each.trim()) && says(each, clause));
  return !new RegExp(`${token}†`, 'u').test(own) || !isExplained || hasUnmarked(own, revised);
}

/** Whether the figure stands right behind a name of its row without a mark. */
function hasUnmarked(line: string, { names, figure, kind }: Revised): boolean {
  return names.some(name =>
    new RegExp(
      `${escapePattern(name)}[ *·:(]{1,6}${escapePattern(figure)}(?!†|, ${kind}| \\(${kind}|[\\d%]|[.,]\\d)`,
      'u',
    ).test(line),
  );
}

function says(note: string, clause: string): boolean {
  return note.includes(clause) || note.includes(more);
}

/** The whole of an embed, and the figures under a title that names their row. */
export function checkEmbed({ title = '', description = '', fields = [] }: Embed, dataset: Dataset): readonly string[] {
  const text = [title, description, ...fields.map(({ value }) => value)].join('\n');
  const alone = listRevised(dataset)
    .filter(({ names, figure }) => names.includes(title.replaceAll('\\', '')) && description.includes(`**${figure}**`))
    .map(({ names, figure }) => `${figure} under the title ${names[0]} without a mark`);
  return [...checkText(text, dataset), ...alone];
}

/** What a picture shows, and its alt text. */
export function checkChart(chart: Chart, dataset: Dataset): readonly string[] {
  const bars = {
    bars: () => (chart.kind === 'bars' ? chart.bars : []),
    map: () => (chart.kind === 'map' ? chart.points : []),
    overview: () => (chart.kind === 'overview' ? chart.panels.flatMap(({ bars }) => bars) : []),
  }[chart.kind]();
  const faults = listRevised(dataset).flatMap(({ names, count, clause }) => {
    const shown = bars.filter(({ label, value }) => names.includes(label) && value === count);
    const isNoted = chart.note?.startsWith('†') === true && says(chart.note, clause);
    return shown
      .filter(({ revised }) => !revised || !isNoted)
      .map(({ label }) => `${label} ${count} in the picture “${chart.title}” without its mark or note`);
  });
  const alt = describeChart(chart).replaceAll(/; |\. /g, '\n');
  return [...faults, ...checkText(alt, dataset).map(fault => `alt text: ${fault}`)];
}

/** A row of a CSV file says it in its own cells; a text is read as a whole. */
export function checkFile({ name, data }: MessageFile, dataset: Dataset): readonly string[] {
  const text = new TextDecoder().decode(data);
  if (name.endsWith('.md')) return checkText(text, dataset).map(fault => `${name}: ${fault}`);
  if (!name.endsWith('.csv')) return [];
  const rows = z
    .array(z.array(z.string()))
    .parse(parse(text, { bom: true, record_delimiter: '\r\n', relax_column_count: true }));
  return rows.flatMap(cells =>
    listRevised(dataset)
      .filter(({ names, count }) => cells.some(cell => names.includes(cell)) && cells.includes(String(count)))
      .filter(({ text: said, kind }) => !cells.some(cell => cell.includes(kind) && cell.includes(said)))
      .map(({ names, count }) => `${name}: ${names[0]} ${count} without what was said later`),
  );
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
