import { isConvicted, printedRows, revisionsOf, sumOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, chooseRows, countOf, endOf, middleOf, placeOf, rankRows, totalOf } from '../../facts/arithmetic.ts';
import { type Chosen, type Fact, isGroup, type Relation } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { chartAround, chartRows } from '../charts.ts';
import { rowLine, sumLine, tellRevisions } from '../lines.ts';
import { ask, makeAnswer, receiptOf } from '../make-reply.ts';
import { allOf, pageAround } from '../page.ts';
import type { Answer, Context, Line } from '../reply.ts';
import { nameOf, noteOf } from '../word-names.ts';
import { differenceOf, kindOf, nameSome, nameWithCount, tellDifference } from '../word-rows.ts';

export type RowsFact = Fact & { kind: 'rows' };

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
    list: [
      ...untold(named, sentence, context),
      ...(isAdded(fact) ? [...rows.map(row => rowLine(row, context)), sum] : []),
    ],
    chart: isGroup(first)
      ? chartRows('groups', context.dataset.rows.groups, context, rows)
      : chartAround(printed[0]?.table ?? 'convictions', printed, context),
    buttons: [allOf(first.rows[0].table, context)],
  });
}

/** What must be said of names, as lines, where a sentence has no room for it: "Chicago is in Cook County". */
export function untold(named: readonly Named[], sentence: string, context: Context): readonly Line[] {
  const notes = named.flatMap(each => noteOf(each, context) ?? []);
  return [...new Set(notes)].filter(note => !sentence.includes(note)).map(text => ({ text }));
}

function isAdded({ relation }: RowsFact): boolean {
  return relation === 'together' || relation === 'mean';
}

/** What a sentence names: of sums each row with its figure. */
function namesIn(fact: RowsFact, context: Context): readonly string[] {
  const { relation, rows } = fact;
  if (!isAdded(fact))
    return rows.slice(relation === 'less' || relation === 'against' ? 1 : 0).map(named => nameOf(named, context));
  return rows.flatMap(named => {
    const isSum = named.kind === 'state' && named.rows.length > 1;
    if (!isSum) return named.rows.map(row => nameWithCount(row, context));
    const figure = context.say('count', { count: countOf(named) });
    return context.say('name-with-count', { name: named.name, figure });
  });
}

/** What messages take of rows in a relation: the count in question, or all of them, what it is a part of, and the counts of two sides. */
export function figuresOfRows({ relation, rows }: RowsFact, { dataset }: Context) {
  const [first, second = first] = rows;
  const [own, others, all, whole] = [countOf(first), addUp(rows.slice(1)), addUp(rows), totalOf(first, dataset)];
  const parts: Partial<Record<Relation, readonly [count: number, total: number]>> = {
    without: [whole - all, whole],
    less: [own - others, own],
    within: [countOf(second), own],
  };
  const [count, total] = parts[relation] ?? [all, whole];
  const sides = { first: own, second: relation === 'against' ? others : countOf(second) };
  const mean = { value: all / rows.length, rows: rows.length };
  return { relation, of: first.rows[0].of, count, total, without: total - count, ...sides, ...mean };
}

function tell(fact: RowsFact, names: readonly string[], context: Context): string {
  const { say } = context;
  const [one, two = one] = fact.rows;
  const figures = figuresOfRows(fact, context);
  const left = { title: nameOf(one, context), count: figures.first };
  const title = fact.relation === 'against' ? say('fact-others-together') : nameOf(two, context);
  return say('fact-related', {
    ...figures,
    ...differenceOf(figures.count, figures.without),
    what: isConvicted(one.rows[0]) ? 'convicted' : kindOf(one.rows[0].table),
    names,
    left: left.title,
    right: title,
    difference: tellDifference(left, { title, count: figures.second }, 'other', context),
    sums: fact.rows.some(({ rows }) => rows.length > 1) ? 'yes' : 'no',
  });
}

/** What stands in a ranking: at a place of it, at an end, beyond a number, in the middle. */
export function answerSelection(fact: Chosen, context: Context): Answer {
  const { table, within } = fact;
  const { dataset, say } = context;
  const rows = chooseRows(fact, dataset);
  const shape = selectionShape(fact);
  const named = rows.map(row => (shape === 'ranked' ? row.title : nameWithCount(row, context)));
  const ranking = rankRows(table, dataset, within);
  const words = { ...selectionWords(fact, rows, context), rows: dataset.rows[table].length };
  const sentence = fitNames(named, context, names => say('fact-chosen', { ...words, names }));
  return makeAnswer(context, {
    question: ask('fact'),
    ...withRevisions(sentence, shape === 'middle' ? [] : rows, context),
    rows: rows.length > 0 ? rows : ranking,
    list: shape === 'ranked' && rows.length === 1 ? [] : rows.map(row => rowLine(row, context)),
    chart: chartRows(table, pageAround(ranking, rows), context, rows),
    buttons: [allOf(table, context)],
  });
}

/** Whether a place of a ranking is asked for, the middle of all rows, or some of them. */
export function selectionShape({ how }: Chosen): 'ranked' | 'middle' | 'list' {
  if (how === 'most' || how === 'least') return 'ranked';
  return how === 'average' || how === 'median' || how === 'daily' ? 'middle' : 'list';
}

/** What messages take of a selection and of the rows in it. */
export function selectionWords(fact: Chosen, rows: readonly Row[], { dataset }: Context) {
  const { table, within } = fact;
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
    count: selectionShape(fact) === 'ranked' ? (first?.count ?? 0) : sumOf(rows),
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

/** What withdrew or corrected the figures of a sentence, where it has room; where not, the first caveat says it. */
function withRevisions(sentence: string, rows: readonly Row[], context: Context) {
  const told = tellRevisions(revisionsOf(rows), context.say);
  const whole = told === undefined ? sentence : `${sentence} ${told}`;
  return fitsSentence(whole, context) ? { sentence: whole, told: rows } : { sentence, told: [] };
}
