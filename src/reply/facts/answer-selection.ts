import { sumOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { leadingRows, middleOf, rankRows, rowsBeyond, standAt } from '../../facts/arithmetic.ts';
import type { Fact, RankedTable } from '../../facts/fact-types.ts';
import { chartAround, chartRows } from '../charts.ts';
import { nameWithCount } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allConvictions, allPlaces } from '../misses.ts';
import { pageAround, rowsPerPage } from '../page.ts';
import type { Answer, Audience, Context } from '../reply.ts';
import { summary } from './answer-whole.ts';
import { fitNames, listRows, withRevisions } from './fit-sentence.ts';

type Selection = Exclude<Fact, { kind: 'whole' | 'rows' | 'said' }>;

/** What stands in a ranking: at a place of it, at an end, beyond a number, in the middle. */
export function answerSelection(fact: Selection, audience: Audience, context: Context): Answer {
  const table = fact.table === 'days' ? 'jurisdictions' : fact.table;
  const rows = selectRows(fact, table, context);
  const named = rows.map(row => (fact.kind === 'ranked' ? row.title : nameWithCount(row, context)));
  const button = { jurisdictions: allPlaces, groups: summary, convictions: allConvictions, categories: allConvictions }[
    table
  ];
  const ranking = rankRows(table, context.dataset, fact.kind === 'ranked' ? fact.within : undefined);
  const shown = rows.length === 0 || fact.kind === 'middle' ? ranking.slice(0, rowsPerPage) : pageAround(ranking, rows);
  return makeAnswer(context, {
    question: ask('fact'),
    ...withRevisions(
      fitNames(named, context, names => tell(fact, table, rows, names, context)),
      fact.kind === 'middle' ? [] : rows,
      context,
    ),
    rows: rows.length > 0 ? rows : ranking,
    ...listRows(fact.kind === 'ranked' && rows.length === 1 ? [] : rows, context),
    chart:
      fact.kind === 'ranked' && !fact.within
        ? chartAround(table, rows, context)
        : chartRows(table, shown, context, rows),
    buttons: [button(context)],
    audience,
  });
}

function selectRows(fact: Selection, table: RankedTable, { dataset }: Context): readonly Row[] {
  switch (fact.kind) {
    case 'ranked':
      return standAt(fact, dataset)?.rows ?? [];
    case 'leading':
      return leadingRows(table, fact.rows, dataset);
    case 'bound':
      return rowsBeyond(fact, dataset);
    case 'middle':
      return rankRows(table, dataset);
  }
}

function tell(
  fact: Selection,
  table: RankedTable,
  selected: readonly Row[],
  names: readonly string[],
  context: Context,
): string {
  const { dataset, say } = context;
  const of = table === 'jurisdictions' || table === 'groups' ? 'arrests' : 'convictions';
  const total = dataset.totals[of];
  const rows = dataset.rows[table].length;
  switch (fact.kind) {
    case 'ranked': {
      const { place: rank, end } = standAt(fact, dataset) ?? { place: 1, end: 'most' };
      const figure = { rank, end, names, rows: selected.length, count: selected[0]?.count ?? 0, total };
      return fact.within
        ? say('fact-ranked-within', { ...figure, heading: fact.within.name })
        : say('fact-ranked', { ...figure, table });
    }
    case 'leading': {
      const end = fact.rows > 0 ? 'most' : 'fewest';
      const listed = say('fact-leading', { end, shown: selected.length, table, rows, of, names });
      // Groups overlap, so that they are not added up.
      if (!fact.added || table === 'groups') return listed;
      return `${listed} ${say('fact-added', { of, count: sumOf(selected), total })}`;
    }
    case 'bound': {
      return say('fact-bound', {
        shown: selected.length,
        table,
        rows,
        bound: fact.bound,
        number: fact.number,
        last: fact.last,
        of,
        names,
      });
    }
    case 'middle': {
      const { value, of: parts } = middleOf(fact, dataset);
      if (fact.table === 'days') return say('fact-average-days', { value, total, rows: parts });
      return fact.middle === 'median'
        ? say('fact-median', { value, of, table, rows })
        : say('fact-average', { value, of, table, rows, total });
    }
  }
}
