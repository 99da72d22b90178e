import { byCount } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { statementsNaming } from '../facts/later-statements.ts';
import type { Context } from './context.ts';
import { nameWithCount, rowLine, sumLine, textLine } from './lines.ts';
import type { Line, Section } from './reply.ts';
import { laterSection } from './revisions.ts';

/**
 * What else is known of a row: how the report prints it, what stands beside it in the ranking, the labels that it adds up, the
 * heading that it is under, and what was said of it later.
 *
 * @param name what it was asked for by, of which something may have been said later, too
 */
export function aboutRow(row: Row, context: Context, name = row.title): readonly Section[] {
  const { dataset, say } = context;
  const said = dataset.statements.filter(each => each.table === row.table && each.row === row.id);
  return [
    { heading: row.title, lines: [...describe(row, context), ...neighbors(row, context)] },
    { heading: say('details-parts'), lines: row.parts.length > 0 ? listParts(row.parts, row, context) : [] },
    laterSection([...new Set([...said, ...statementsNaming(name, dataset)])], context),
  ];
}

/** Labels with what they add up to. */
function listParts(parts: readonly Row[], whole: Pick<Row, 'count' | 'of'>, context: Context): readonly Line[] {
  return [
    ...parts.map(part => rowLine(part, context)),
    sumLine(whole.count, context.dataset.totals[whole.of], context),
  ];
}

function describe(row: Row, { dataset, say }: Context): readonly Line[] {
  const lines: (string | undefined)[] = [];
  switch (row.table) {
    case 'jurisdictions':
      lines.push(say('details-printed', { label: row.label }), say('details-kind', { kind: row.kind }));
      break;
    case 'convictions': {
      const heading = dataset.rows.categories.find(({ id }) => id === row.category);
      const topic = dataset.rows.topics.find(({ id }) => id === row.topic);
      lines.push(
        say('details-printed', { label: row.label }),
        heading && say('details-heading', { heading: heading.title, count: heading.count }),
        row.note,
        topic && say('details-topic', { topic: topic.title, count: topic.count }),
      );
      break;
    }
    case 'groups':
      lines.push(say('group-wording', { reporter: dataset.report.reporter, wording: row.wording }));
      break;
    case 'categories':
      lines.push(row.note);
      break;
    case 'topics':
      break;
  }
  return lines.flatMap(line => (line === undefined ? [] : [textLine(line)]));
}

/** What separates a row from those next to it in the ranking: `38 fewer than Los Angeles, California (101)`. */
function neighbors(row: Row, context: Context): readonly Line[] {
  const ranking = byCount<Row>(context.dataset.rows[row.table]);
  const at = ranking.indexOf(row);
  return [ranking[at - 1], ranking[at + 1]].flatMap(other =>
    other ? [textLine(difference(row, other, context))] : [],
  );
}

function difference(row: Row, other: Row, context: Context): string {
  const by = row.count - other.count;
  const name = nameWithCount(other, context);
  if (by === 0) return context.say('neighbor-same', { name });
  return context.say(by > 0 ? 'neighbor-more' : 'neighbor-fewer', { by: Math.abs(by), name });
}
