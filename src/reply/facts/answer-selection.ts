import { sumOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { chooseRows, endOf, middleOf, placeOf, rankRows } from '../../facts/arithmetic.ts';
import type { Chosen } from '../../facts/fact-types.ts';
import { chartAround, chartRows } from '../charts.ts';
import { kindOf, nameWithCount } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allOf, pageAround, rowsPerPage } from '../page.ts';
import type { Answer, Context } from '../reply.ts';
import { fitNames, listRows, withRevisions } from './fit-sentence.ts';

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
  const { how, table, within, number, last } = fact;
  const of = kindOf(table) === 'convictions' ? 'convictions' : 'arrests';
  const [first] = rows;
  const { value } = middleOf(fact, dataset);
  return {
    how,
    table,
    number,
    last,
    of,
    among: within ? 'heading' : table,
    heading: within?.name ?? '',
    end: endOf(fact),
    rank: placeOf(first, fact, dataset),
    shown: rows.length,
    count: how === 'most' || how === 'least' ? (first?.count ?? 0) : sumOf(rows),
    total: dataset.totals[of],
    value,
    above: rows.filter(({ count }) => count > value).length,
    below: rows.filter(({ count }) => count < value).length,
    days: dataset.report.days,
  } as const;
}
