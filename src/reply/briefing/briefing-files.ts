import { stringify } from 'csv-stringify/sync';
import { caveatsOf, revisionsOf, sumWith } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { rankRows } from '../../facts/arithmetic.ts';
import { type RankedTable, rankedTables } from '../../facts/fact-types.ts';
import { joinSentences, laterSection, rowLine } from '../lines.ts';
import { receiptOf } from '../make-reply.ts';
import { perContext } from '../per-context.ts';
import type { Context, Line, ReplyFile } from '../reply.ts';
import { figureOf, leaderOf, nameWithCount, wholeOf } from '../word-rows.ts';

/** All that the report has, as text to read and as a table: every row, in an order that takes no side. */
export const briefingFiles = perContext((context): readonly ReplyFile[] => {
  const { say } = context;
  const encode = (text: string) => new TextEncoder().encode(text);
  return [
    { name: 'briefing.txt', description: say('briefing-text'), data: encode(writeMarkdown(context)) },
    { name: 'briefing.csv', description: say('briefing-table'), data: encode(writeTable(context)) },
  ];
});

/** What a briefing is about: every row but the topics, which are ours alone. */
export function briefedRows({ dataset: { rows } }: Context): readonly Row[] {
  return rankedTables.flatMap((table): readonly Row[] => rows[table]);
}

/** The long form as Markdown, to paste somewhere else. */
function writeMarkdown(context: Context): string {
  const { dataset, say } = context;
  const later = laterSection(dataset.statements, context);
  const list = (table: RankedTable) => rankRows(table, dataset).map(row => writeLine(rowLine(row, context)));
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ...rankedTables.map(table => [say('chart-title', { table }), list(table)] as const),
    [later.heading, later.lines.map(writeLine)],
    [say('briefing-misread'), dataset.misreadings.map(each => `- ${say('briefing-misreading', each)}`)],
    [say('caveats-heading'), caveatsOf(briefedRows(context)).map(({ text }) => `- ${text}`)],
    [say('details-sources'), dataset.sources.map(each => `- [${each.title}](${each.path}): ${each.description}`)],
  ];
  const paragraphs = [
    `# ${dataset.title}`,
    ...[tellPlaces(context), tellGroups(context), tellChart(context)].filter(Boolean),
    ...sections.flatMap(([heading, lines]) => (lines.length > 0 ? [`## ${heading}\n\n${lines.join('\n')}`] : [])),
    receiptOf(context).versioned,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function writeLine({ lead, text, link, figure, share }: Line): string {
  if (figure !== undefined) return `- ${text}: **${figure}** (${share})`;
  return `- ${[lead, link === undefined ? text : `[${text}](${link})`].filter(Boolean).join(' ')}`;
}

/** One table with every row and what became of its figure, and the report's caveats and sources under it. */
function writeTable(context: Context): string {
  const { dataset, say } = context;
  const rows = briefedRows(context);
  const columns = {
    table: say('csv-table'),
    name: say('csv-name'),
    printed: say('csv-printed'),
    kind: say('csv-kind'),
    count: say('csv-count'),
    later: say('csv-later'),
  };
  const records = [
    ...rows.map(row => ({
      table: say('chart-title', { table: row.table }),
      name: row.title,
      printed: 'label' in row ? row.label : 'wording' in row ? row.wording : '',
      kind: 'kind' in row ? row.kind : sumWith('categories', row, dataset)?.title,
      count: row.count,
      later: row.revision && say('briefing-later', row.revision),
    })),
    ...caveatsOf(rows).map(({ text }) => ({ table: say('caveats-heading'), name: text })),
    ...dataset.sources.map(({ title, path }) => ({ table: say('details-sources'), name: title, printed: path })),
    { table: say('csv-report'), name: receiptOf(context).versioned },
  ];
  // With a byte order mark and Windows line ends, as spreadsheets want it, and nothing that they would take for a formula.
  return stringify(records, { columns, header: true, bom: true, record_delimiter: 'windows', escape_formulas: true });
}

/** As many places as one line names. */
const mostNamed = 3;

/** The places in one line: how many, the leading ones, and those whose figures were withdrawn or corrected later. */
export function tellPlaces(context: Context): string {
  const { say } = context;
  const places = context.dataset.rows.jurisdictions;
  const revised = places.filter(({ revision }) => revision !== undefined);
  const leading = rankRows('jurisdictions', context.dataset).slice(0, mostNamed);
  const speakers = [...new Set(revisionsOf(revised).map(({ speaker }) => speaker))];
  const whole = wholeOf(context);
  const names = leading.map(row => nameWithCount(row, context, row.name));
  const later = { ...whole, speakers, revised: revised.length, names: revised.map(({ name }) => name) };
  return joinSentences(
    say('places-in-line', { ...whole, names }),
    revised.length > 0 ? say('places-revised', later) : undefined,
  );
}

/** The chart in one line: its sum, and the leading kind. */
export function tellChart(context: Context): string {
  const leader = leaderOf(rankRows('convictions', context.dataset));
  return context.say('chart-in-line', { ...wholeOf(context), ...leader });
}

/** The groups in one line, each with its share, the largest first; nothing where there are none. */
export function tellGroups(context: Context): string {
  const { dataset, say } = context;
  const groups = rankRows('groups', dataset).map(row => say('group-in-line', figureOf(row, context)));
  if (groups.length === 0) return '';
  return say('groups-in-line', { total: dataset.totals.arrests, groups: groups.join(say('separator')) });
}
