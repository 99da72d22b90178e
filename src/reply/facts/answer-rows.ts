import { isConvicted, printedRows } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, countOf, totalOf } from '../../facts/arithmetic.ts';
import { type Fact, isGroup } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { chartAround, chartRows } from '../charts.ts';
import { echo, kindOf, nameWithCount, noteOf, rowLine, sumLine, tellDifference } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allOf } from '../page.ts';
import type { Answer, Context } from '../reply.ts';
import { fitNames, withRevisions } from './fit-sentence.ts';

type RowsFact = Fact & { kind: 'rows' };

/** Several rows in a relation; what is added up or taken away is ours, and said to be. */
export function answerRows(fact: RowsFact, context: Context): Answer {
  const [first] = fact.rows;
  const rows = [...new Set(fact.rows.flatMap<Row>(named => named.rows))];
  const printed = rows.flatMap(printedRows);
  // Who is without convictions is no matter of what those with them are called.
  const named = fact.rows.filter(each => fact.relation !== 'without' || !isConvicted(each.rows[0]));
  const notes = named.flatMap(each => noteOf(each, context) ?? []);
  const sentence = fitNames(namesIn(fact, context), context, names => tell(fact, names, context), notes);
  const sum = sumLine(addUp(fact.rows), totalOf(first, context.dataset), context);
  return makeAnswer(context, {
    question: ask('fact'),
    ...withRevisions(sentence, rows, context),
    rows,
    noted: notes.length > 0,
    list: fact.relation === 'together' ? [...rows.map(row => rowLine(row, context)), sum] : [],
    chart: isGroup(first)
      ? chartRows('groups', context.dataset.rows.groups, context, rows)
      : chartAround(printed[0]?.table ?? 'convictions', printed, context),
    buttons: [allOf(first.rows[0].table, context)],
  });
}

/** What a sentence names: of sums each row with its figure. */
function namesIn({ relation, rows }: RowsFact, context: Context): readonly string[] {
  if (relation !== 'together') return rows.slice(relation === 'less' ? 1 : 0).map(named => nameOf(named, context));
  return rows.flatMap(named => {
    if (named.kind !== 'state') return named.rows.map(row => nameWithCount(row, context));
    const figure = context.say('count', { count: countOf(named) });
    return named.rows.length === 1
      ? nameWithCount(named.rows[0], context)
      : context.say('name-with-count', { name: named.name, figure });
  });
}

function tell({ relation, rows }: RowsFact, names: readonly string[], context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const total = totalOf(first, dataset);
  const { of, table } = first.rows[0];
  const [left, right] = [
    { title: nameOf(first, context), count: countOf(first) },
    { title: nameOf(second, context), count: countOf(second) },
  ];
  switch (relation) {
    case 'within':
      return say('fact-within', { part: right.title, whole: left.title, count: right.count, total: left.count });
    case 'less':
    case 'without': {
      const [whole, without] = relation === 'less' ? [left.count, addUp(rows.slice(1))] : [total, addUp(rows)];
      const what = isConvicted(first.rows[0]) ? 'convicted' : kindOf(table);
      return say('fact-without', { what, names, count: whole - without, total: whole, without });
    }
    case 'together':
      return say('fact-together', { of, count: addUp(rows), total, names });
    default: {
      const difference = tellDifference(left, right, 'other', context);
      const figures = { left: left.title, first: left.count, right: right.title, second: right.count };
      const beside = say('fact-beside', { of, ...figures, total, difference });
      return [first, second].some(named => named.rows.length > 1) ? `${beside} ${say('fact-sums-ours')}` : beside;
    }
  }
}

/** The name of a row, of a state, or the words that labels share. */
export function nameOf({ kind, name }: Named, { say }: Context): string {
  return kind === 'words' ? echo(name, say) : name;
}
