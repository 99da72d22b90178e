import { isConvicted, printedRows, revisionsOf, sumOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, chooseRows, countOf, endOf, middleOf, placeOf, rankRows, totalOf } from '../../facts/arithmetic.ts';
import { type Chosen, type Fact, isGroup } from '../../facts/fact-types.ts';
import { chartAround, chartRows } from '../charts.ts';
import {
  kindOf,
  nameOf,
  nameSome,
  nameWithCount,
  noteOf,
  rowLine,
  sumLine,
  tellDifference,
  tellRevisions,
} from '../lines.ts';
import { ask, makeAnswer, receiptOf } from '../make-reply.ts';
import { allOf, pageAround, rowsPerPage } from '../page.ts';
import type { Answer, Context } from '../reply.ts';

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
  if (relation !== 'together')
    return rows.slice(relation === 'less' || relation === 'against' ? 1 : 0).map(named => nameOf(named, context));
  return rows.flatMap(named => {
    const isSum = named.kind === 'state' && named.rows.length > 1;
    if (!isSum) return named.rows.map(row => nameWithCount(row, context));
    const figure = context.say('count', { count: countOf(named) });
    return context.say('name-with-count', { name: named.name, figure });
  });
}

function tell({ relation, rows }: RowsFact, names: readonly string[], context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const total = totalOf(first, dataset);
  const { of, table } = first.rows[0];
  const left = { title: nameOf(first, context), count: countOf(first) };
  const right =
    relation === 'against'
      ? { title: say('fact-others-together'), count: addUp(rows.slice(1)) }
      : { title: nameOf(second, context), count: countOf(second) };
  switch (relation) {
    case 'within':
      return say('fact-within', { part: right.title, whole: left.title, count: right.count, total: left.count });
    case 'less':
    case 'without': {
      const [whole, without] = relation === 'less' ? [left.count, addUp(rows.slice(1))] : [total, addUp(rows)];
      const what = isConvicted(first.rows[0]) ? 'convicted' : kindOf(table);
      const count = whole - without;
      const than = count < without ? 'fewer' : count > without ? 'more' : 'same';
      const by = Math.abs(count - without);
      return say('fact-without', { what, names, count, total: whole, without, than, by });
    }
    case 'together':
      return say('fact-together', { of, count: addUp(rows), total, names });
    default: {
      const difference = tellDifference(left, right, 'other', context);
      const figures = { of, left: left.title, first: left.count, second: right.count, total, difference };
      if (relation === 'against') return say('fact-against', { ...figures, names });
      const beside = say('fact-beside', { ...figures, right: right.title });
      return rows.some(named => named.rows.length > 1) ? `${beside} ${say('fact-sums-ours')}` : beside;
    }
  }
}

/** What stands in a ranking: at a place of it, at an end, beyond a number, in the middle. */
export function answerSelection(fact: Chosen, context: Context): Answer {
  const { how, table, within } = fact;
  const { dataset, say } = context;
  const rows = chooseRows(fact, dataset);
  const isRanked = how === 'most' || how === 'least';
  const isMiddle = how === 'average' || how === 'median' || how === 'daily';
  const named = rows.map(row => (isRanked ? row.title : nameWithCount(row, context)));
  const ranking = rankRows(table, dataset, within);
  const shown = rows.length === 0 || isMiddle ? ranking.slice(0, rowsPerPage) : pageAround(ranking, rows);
  const words = { ...selectionWords(fact, rows, context), rows: dataset.rows[table].length };
  const sentence = fitNames(named, context, names => say('fact-chosen', { ...words, names }));
  return makeAnswer(context, {
    question: ask('fact'),
    ...withRevisions(sentence, isMiddle ? [] : rows, context),
    rows: rows.length > 0 ? rows : ranking,
    ...listRows(isRanked && rows.length === 1 ? [] : rows, context),
    chart: isRanked && !within ? chartAround(table, rows, context) : chartRows(table, shown, context, rows),
    buttons: [allOf(table, context)],
  });
}

/** What messages take of a selection and of the rows in it. */
export function selectionWords(fact: Chosen, rows: readonly Row[], { dataset }: Context) {
  const { how, table, within } = fact;
  const of = kindOf(table) === 'convictions' ? 'convictions' : 'arrests';
  const [first] = rows;
  const { value } = middleOf(fact, dataset);
  return {
    ...fact,
    of,
    among: within ? 'heading' : table,
    heading: within?.name ?? '',
    end: endOf(fact),
    rank: placeOf(first, fact, dataset),
    shown: rows.length,
    count: how === 'most' || how === 'least' ? (first?.count ?? 0) : sumOf(rows),
    total: dataset.totals[of],
    value,
    average: middleOf({ ...fact, how: 'average' }, dataset).value,
    median: middleOf({ ...fact, how: 'median' }, dataset).value,
    above: rows.filter(({ count }) => count > value).length,
    below: rows.filter(({ count }) => count < value).length,
    days: dataset.report.days,
  } as const;
}

/** As long as a sentence is in public, with who reported it behind it. */
const longestSentence = 260;

export function fitsSentence(text: string, context: Context): boolean {
  return text.length + 1 + receiptOf(context).tail.length <= longestSentence;
}

/** A sentence with as many of these names as it has room for, from six down to one, and with what must be said of names before it. */
function fitNames(
  names: readonly string[],
  context: Context,
  tell: (names: readonly string[]) => string,
  notes: readonly string[] = [],
): string {
  const counts = [6, 5, 4, 3, 2, 1].filter(most => most > 1 || names.length > 2);
  const told = counts.map(most => tell(nameSome(names, context, most)));
  const noted = told.map(text => [...new Set(notes), text].join(' '));
  return [...noted, ...told].find(text => fitsSentence(text, context)) ?? told.at(-1) ?? '';
}

/** Rows as a list, as many as one page has, and the others in the details. */
export function listRows(rows: readonly Row[], context: Context) {
  const lines = rows.map(row => rowLine(row, context));
  const others = lines.slice(rowsPerPage);
  const details = others.length > 0 ? [{ heading: context.say('fact-others'), lines: others }] : [];
  return { list: lines.slice(0, rowsPerPage), details };
}

/** What withdrew or corrected the figures of a sentence, where it has room; where not, the first caveat says it. */
function withRevisions(sentence: string, rows: readonly Row[], context: Context) {
  const told = tellRevisions(revisionsOf(rows), context.say);
  const whole = told === undefined ? sentence : `${sentence} ${told}`;
  return fitsSentence(whole, context) ? { sentence: whole, told: rows } : { sentence, told: [] };
}
