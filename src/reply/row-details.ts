import { byCount, sumWith } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import { type Named, splitKey } from '../names/named.ts';
import { laterSection, rowLine, sumLine } from './lines.ts';
import type { Context, Section } from './reply.ts';
import { differenceOf, figureOf, nameWithCount } from './word-rows.ts';

/** A row in a sentence: its count, its share and its rank, or what became of its figure. */
export function tellRow(row: Row, context: Context): string {
  return context.say('row', { ...figureOf(row, context), revision: row.revision?.text ?? '' });
}

/**
 * What else is known of a row: how the report prints it, what stands beside it in the ranking, the labels that it adds up, the
 * heading that it is under, and what was said of it later.
 * Of the name that it was asked for by something may have been said, too: `washington` is a state.
 */
export function aboutNamed({ key, name, rows: [row] }: Named, context: Context): readonly Section[] {
  const { dataset, say } = context;
  const said = dataset.statements.filter(each => each.table === row.table && each.row === row.id);
  const told = [...describe(row, context), ...tellNeighbors(row, context)];
  const parts = row.parts.map(part => rowLine(part, context));
  const sum = sumLine(row.count, dataset.totals[row.of], context);
  return [
    { heading: row.title, lines: told.flatMap(text => (text === undefined ? [] : [{ text }])) },
    { heading: say('details-parts'), lines: parts.length > 0 ? [...parts, sum] : [] },
    laterSection([...new Set([...said, ...statementsNaming(splitKey(key)?.name ?? name, dataset)])], context),
  ];
}

function describe(row: Row, { dataset, say }: Context): readonly (string | undefined)[] {
  switch (row.table) {
    case 'jurisdictions':
      // A column that is empty has nothing behind its name.
      return say('details-of-place', row)
        .split('\n')
        .filter(line => !line.endsWith(': '));
    case 'convictions': {
      const [heading, topic] = [sumWith('categories', row, dataset), sumWith('topics', row, dataset)];
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
    return context.say('neighbor', { ...differenceOf(row.count, other.count), name: nameWithCount(other, context) });
  });
}
