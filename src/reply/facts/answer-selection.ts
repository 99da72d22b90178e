import { sumOf } from '../../dataset/counted.ts';
import { chooseRows, endOf, middleOf, placeOf, rankRows } from '../../facts/arithmetic.ts';
import type { Chosen } from '../../facts/fact-types.ts';
import { chartAround, chartRows } from '../charts.ts';
import { nameWithCount } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allConvictions, allPlaces } from '../misses.ts';
import { pageAround, rowsPerPage } from '../page.ts';
import type { Answer, Audience, Context } from '../reply.ts';
import { summary } from './answer-whole.ts';
import { fitNames, listRows, withRevisions } from './fit-sentence.ts';

/** What stands in a ranking: at a place of it, at an end, beyond a number, in the middle. */
export function answerSelection(fact: Chosen, audience: Audience, context: Context): Answer {
  const { how, table, within } = fact;
  const rows = chooseRows(fact, context.dataset);
  const isRanked = how === 'most' || how === 'least';
  const isMiddle = how === 'average' || how === 'median' || how === 'daily';
  const named = rows.map(row => (isRanked ? row.title : nameWithCount(row, context)));
  const button = table === 'jurisdictions' ? allPlaces : table === 'groups' ? summary : allConvictions;
  const ranking = rankRows(table, context.dataset, within);
  const shown = rows.length === 0 || isMiddle ? ranking.slice(0, rowsPerPage) : pageAround(ranking, rows);
  const sentence = fitNames(named, context, names => tell(fact, names, context));
  return makeAnswer(context, {
    question: ask('fact'),
    ...withRevisions(sentence, isMiddle ? [] : rows, context),
    rows: rows.length > 0 ? rows : ranking,
    ...listRows(isRanked && rows.length === 1 ? [] : rows, context),
    chart: isRanked && !within ? chartAround(table, rows, context) : chartRows(table, shown, context, rows),
    buttons: [button(context)],
    audience,
  });
}

function tell(fact: Chosen, names: readonly string[], context: Context): string {
  const { dataset, say } = context;
  const { how, table, within } = fact;
  const chosen = chooseRows(fact, dataset);
  const of = table === 'jurisdictions' || table === 'groups' ? 'arrests' : 'convictions';
  const total = dataset.totals[of];
  const rows = dataset.rows[table].length;
  const end = endOf(fact);
  switch (how) {
    case 'most':
    case 'least': {
      const [first] = chosen;
      const rank = placeOf(first, fact, dataset);
      const figure = { rank, end, names, rows: chosen.length, count: first?.count ?? 0, total };
      return within
        ? say('fact-ranked-within', { ...figure, heading: within.name })
        : say('fact-ranked', { ...figure, table });
    }
    case 'top':
    case 'last':
      return say('fact-leading', { end, shown: chosen.length, table, rows, of, names });
    case 'sumtop':
    case 'sumlast': {
      const listed = say('fact-leading', { end, shown: chosen.length, table, rows, of, names });
      return `${listed} ${say('fact-added', { of, count: sumOf(chosen), total })}`;
    }
    case 'average': {
      const { value } = middleOf(fact, dataset);
      const above = chosen.filter(({ count }) => count > value).length;
      const below = chosen.filter(({ count }) => count < value).length;
      return say('fact-average', { value, of, table, rows, total, above, below });
    }
    case 'median':
      return say('fact-median', { value: middleOf(fact, dataset).value, of, table, rows });
    case 'daily': {
      const { value, of: days } = middleOf(fact, dataset);
      return say('fact-average-days', { value, total, rows: days });
    }
    default:
      return say('fact-bound', { ...fact, bound: how, shown: chosen.length, rows, of, names });
  }
}
