import { stringify } from 'csv-stringify/sync';
import { byCount, caveatsOf, revisionsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { tellGroups } from '../groups.ts';
import { joinSentences, laterSection, nameWithCount, rowLine, textLine } from '../lines.ts';
import { receiptOf } from '../make-reply.ts';
import type { Context, ReplyFile, RowLine, TextLine } from '../reply.ts';

const tables = ['jurisdictions', 'convictions', 'categories', 'groups'] as const;

/** All that the report has, as text to read and as a table: every row, in an order that takes no side. */
export function briefingFiles(context: Context): readonly ReplyFile[] {
  const { say } = context;
  const files = [
    { name: 'briefing.txt', description: say('briefing-text'), text: writeMarkdown(context) },
    { name: 'briefing.csv', description: say('briefing-table'), text: writeTable(context) },
  ];
  return files.map(({ text, ...file }) => ({ ...file, data: new TextEncoder().encode(text) }));
}

/** The long form as Markdown, to paste somewhere else. */
function writeMarkdown(context: Context): string {
  const { dataset, say } = context;
  const { title, misreadings, sources, statements, rows } = dataset;
  const sections = [
    ...tables.map(table => ({
      heading: say('chart-title', { table }),
      lines: byCount<Row>(rows[table]).map(row => rowLine(row, context)),
    })),
    laterSection(statements, context),
    { heading: say('briefing-misread'), lines: misreadings.map(each => textLine(say('briefing-misreading', each))) },
    { heading: say('caveats-heading'), lines: caveatsOf(allRows(context)).map(({ text }) => textLine(text)) },
  ];
  const origin = sources.map(source => `- [${source.title}](${source.path}): ${source.description}`);
  return `${[
    `# ${title}`,
    tellPlaces(context),
    ...(rows.groups.length > 0 ? [tellGroups(context)] : []),
    tellChart(context),
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ heading, lines }) => [`## ${heading}`, '', ...lines.map(writeLine)].join('\n')),
    [`## ${say('details-sources')}`, '', ...origin].join('\n'),
    tellVersion(context),
  ].join('\n\n')}\n`;
}

function writeLine(line: RowLine | TextLine): string {
  if (line.kind === 'row') return `- ${line.label}: **${line.figure}** (${line.detail})`;
  const text = line.link === undefined ? line.text : `[${line.text}](${line.link})`;
  return `- ${[line.lead, text].filter(Boolean).join(' ')}`;
}

/** One table with every row and what became of its figure, and the report's caveats and sources under it. */
function writeTable(context: Context): string {
  const { dataset, say } = context;
  const headings = new Map(dataset.rows.categories.map(({ id, title }) => [id, title]));
  const head = ['csv-table', 'csv-name', 'csv-printed', 'csv-kind', 'csv-count', 'csv-later'] as const;
  const under = (...cells: readonly string[]) => head.map((_, index) => cells[index] ?? '');
  return stringify(
    [
      head.map(key => say(key)),
      ...allRows(context).map(row => [
        say('chart-title', { table: row.table }),
        row.title,
        row.table === 'groups' ? row.wording : 'label' in row ? row.label : '',
        row.table === 'convictions'
          ? (headings.get(row.category) ?? '')
          : row.table === 'jurisdictions'
            ? row.kind
            : '',
        String(row.count),
        row.revision ? say('briefing-later', { kind: row.revision.kind, text: row.revision.text }) : '',
      ]),
      ...caveatsOf(allRows(context)).map(({ text }) => under(say('caveats-heading'), text)),
      ...dataset.sources.map(({ title, path }) => under(say('details-sources'), title, path)),
      under(say('csv-report'), tellVersion(context)),
    ],
    // With a byte order mark and Windows line ends, as spreadsheets want it, and nothing that they would take for a formula.
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

function allRows({ dataset: { rows } }: Context): readonly Row[] {
  return tables.flatMap((table): readonly Row[] => rows[table]);
}

function tellVersion(context: Context): string {
  return context.say('receipt-version', { line: receiptOf(context).line, version: context.dataset.version });
}

/** As many places as one line names. */
const mostNamed = 3;

/** The places in one line: how many, the leading ones, and those whose figures were withdrawn or corrected later. */
export function tellPlaces(context: Context): string {
  const { dataset, say } = context;
  const { rows, totals, report } = dataset;
  const places = rows.jurisdictions;
  const revised = places.filter(({ revision }) => revision !== undefined);
  const leading = byCount(places).slice(0, mostNamed);
  const speakers = [...new Set(revisionsOf(revised).map(({ speaker }) => speaker))];
  const counted = { places: places.length, arrests: totals.arrests, days: report.days };
  const names = leading.map(row => nameWithCount(row, context, row.name));
  const later = { speakers, revised: revised.length, places: places.length, names: revised.map(({ name }) => name) };
  return joinSentences(
    say('places-in-line', { ...counted, names }),
    revised.length > 0 ? say('places-revised', later) : undefined,
  );
}

/** The chart in one line: its sum, and the leading kind. */
export function tellChart({ dataset: { rows, totals }, say }: Context): string {
  const [first] = byCount<Row>(rows.convictions);
  const counted = { convictions: totals.convictions, kinds: rows.convictions.length };
  return say('chart-in-line', { ...counted, label: first?.title ?? '', count: first?.count ?? 0 });
}
