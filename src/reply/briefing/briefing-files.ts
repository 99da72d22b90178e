import { stringify } from 'csv-stringify/sync';
import { byCount, caveatsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import type { Context } from '../context.ts';
import { rowLine } from '../lines.ts';
import { reportLine } from '../receipt.ts';
import type { Line, ReplyFile } from '../reply.ts';
import { laterSection } from '../revisions.ts';
import { tellChart, tellGroups, tellPlaces } from '../whole-report.ts';

const tables = ['jurisdictions', 'convictions', 'categories', 'groups'] as const;

/** All that the report has, as text to read and as a table: every row, in an order that takes no side. */
export function briefingFiles(context: Context): readonly ReplyFile[] {
  return [textFile(context), csvFile(context)];
}

/** The long form as Markdown, to paste somewhere else. */
function textFile(context: Context): ReplyFile {
  const { dataset, say } = context;
  const all = tables.flatMap((table): readonly Row[] => dataset.rows[table]);
  const sections = [
    ...tables
      .filter(table => dataset.rows[table].length > 0)
      .map(table => ({
        heading: say('chart-title', { table }),
        lines: byCount<Row>(dataset.rows[table]).map(row => writeLine(rowLine(row, context))),
      })),
    ((section: { heading: string; lines: readonly Line[] }) => ({ ...section, lines: section.lines.map(writeLine) }))(
      laterSection(dataset.statements, context),
    ),
    {
      heading: say('briefing-misread'),
      lines: dataset.misreadings.map(
        ({ misreading, report }) => `- ${say('briefing-misreading', { misreading, report })}`,
      ),
    },
    { heading: say('caveats-heading'), lines: caveatsOf(all).map(({ text }) => `- ${text}`) },
    {
      heading: say('details-sources'),
      lines: dataset.sources.map(({ title, path, description }) => `- [${title}](${path}): ${description}`),
    },
  ];
  const text = [
    `# ${dataset.title}`,
    [tellPlaces(context), ...(dataset.rows.groups.length > 0 ? [tellGroups(context)] : []), tellChart(context)].join(
      '\n\n',
    ),
    ...sections
      .filter(({ lines }) => lines.length > 0)
      .map(({ heading, lines }) => [`## ${heading}`, '', ...lines].join('\n')),
    say('receipt-version', { line: reportLine(context), version: dataset.version }),
  ].join('\n\n');
  return { name: 'briefing.txt', description: say('briefing-text'), data: new TextEncoder().encode(`${text}\n`) };
}

function writeLine(line: Line): string {
  switch (line.kind) {
    case 'row':
      return `- ${line.label}: **${line.figure}**${line.detail ? ` (${line.detail})` : ''}`;
    case 'text': {
      const text = line.link === undefined ? line.text : `[${line.text}](${line.link})`;
      return `- ${[line.lead, text].filter(Boolean).join(' ')}`;
    }
    case 'command':
      return `- /${line.name}: ${line.text}`;
  }
}

/** One table with every row and what became of its figure, and the report's caveats and sources under it. */
function csvFile({ dataset, say, ...rest }: Context): ReplyFile {
  const context = { dataset, say, ...rest };
  const headings = new Map(dataset.rows.categories.map(({ id, title }) => [id, title]));
  const cells = tables.flatMap(table =>
    dataset.rows[table].map((row: Row) => [
      say('chart-title', { table }),
      row.title,
      row.table === 'groups' ? row.wording : 'label' in row ? row.label : '',
      row.table === 'convictions' ? (headings.get(row.category) ?? '') : row.table === 'jurisdictions' ? row.kind : '',
      String(row.count),
      row.revision ? say('briefing-later', { kind: row.revision.kind, text: row.revision.text }) : '',
    ]),
  );
  const all = tables.flatMap((table): readonly Row[] => dataset.rows[table]);
  const text = stringify(
    [
      [say('csv-table'), say('csv-name'), say('csv-printed'), say('csv-kind'), say('csv-count'), say('csv-later')],
      ...cells,
      ...caveatsOf(all).map(caveat => [say('caveats-heading'), caveat.text, '', '', '', '']),
      ...dataset.sources.map(({ title, path }) => [say('details-sources'), title, path, '', '', '']),
      [
        say('csv-report'),
        say('receipt-version', { line: reportLine(context), version: dataset.version }),
        '',
        '',
        '',
        '',
      ],
    ],
    // With a byte order mark and Windows line ends, as spreadsheets want it, and nothing that they would take for a formula.
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
  return { name: 'briefing.csv', description: say('briefing-table'), data: new TextEncoder().encode(text) };
}
