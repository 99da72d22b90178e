import { byCount } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import { figureOf, laterSection, nameWithCount, rowLine, sumLine, textLine } from './lines.ts';
import type { Context, Section } from './reply.ts';

/** A row in a sentence: its count, its share and its rank, or what became of its figure. */
export function tellRow(row: Row, context: Context): string {
  const figure = figureOf(row, context);
  const { revision } = row;
  return revision ? context.say('row-revised', { ...figure, revision: revision.text }) : context.say('row', figure);
}

/**
 * What else is known of a row: how the report prints it, what stands beside it in the ranking, the labels that it adds up, the
 * heading that it is under, and what was said of it later.
 *
 * @param name what it was asked for by, of which something may have been said later, too
 */
export function aboutRow(row: Row, context: Context, name = row.title): readonly Section[] {
  const { dataset, say } = context;
  const said = dataset.statements.filter(each => each.table === row.table && each.row === row.id);
  const told = [...describe(row, context), ...tellNeighbors(row, context)];
  const parts = row.parts.map(part => rowLine(part, context));
  const sum = sumLine(row.count, dataset.totals[row.of], context);
  return [
    { heading: row.title, lines: told.flatMap(line => (line === undefined ? [] : [textLine(line)])) },
    { heading: say('details-parts'), lines: parts.length > 0 ? [...parts, sum] : [] },
    laterSection([...new Set([...said, ...statementsNaming(name, dataset)])], context),
  ];
}

function describe(row: Row, { dataset, say }: Context): readonly (string | undefined)[] {
  switch (row.table) {
    case 'jurisdictions':
      return [say('details-printed', { label: row.label }), say('details-kind', { kind: row.kind })];
    case 'convictions': {
      const heading = dataset.rows.categories.find(({ id }) => id === row.category);
      const topic = dataset.rows.topics.find(({ id }) => id === row.topic);
      return [
        say('details-printed', { label: row.label }),
        heading && say('details-heading', { heading: heading.title, count: heading.count }),
        row.note,
        topic && say('details-topic', { topic: topic.title, count: topic.count }),
      ];
    }
    case 'groups':
      return [say('group-wording', { reporter: dataset.report.reporter, wording: row.wording })];
    case 'categories':
      return [row.note];
    case 'topics':
      return [];
  }
}

/** What separates a row from those next to it in the ranking: `38 fewer than Los Angeles, California (101)`. */
function tellNeighbors(row: Row, context: Context): readonly string[] {
  const ranking = byCount<Row>(context.dataset.rows[row.table]);
  const at = ranking.indexOf(row);
  return [ranking[at - 1], ranking[at + 1]].flatMap(other => {
    if (!other) return [];
    const by = row.count - other.count;
    const than = by === 0 ? 'same' : by > 0 ? 'more' : 'fewer';
    return [context.say('neighbor', { than, by: Math.abs(by), name: nameWithCount(other, context) })];
  });
}
