import type { Said } from '../../dataset/dataset.ts';
import { rankRows } from '../../facts/arithmetic.ts';
import type { Measure } from '../../facts/fact-types.ts';
import { chartOverview, chartRows } from '../charts.ts';
import { answerChart } from '../conviction-answers.ts';
import { listGroups } from '../groups.ts';
import { leaderOf, nameWithCount, textLine, wholeOf } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allOf, rowsPerPage } from '../page.ts';
import { answerRanking } from '../places.ts';
import type { Answer, Context } from '../reply.ts';
import { listRows } from './answer-several.ts';

/** As many rows as one sentence names. */
const mostNamed = 4;

/** A figure of the report as a whole, or what it says without one. */
export function answerWhole(asked: Measure | Said, context: Context): Answer {
  switch (asked) {
    case 'arrests':
      return answerRanking(context);
    case 'places': {
      const leading = rankRows('jurisdictions', context.dataset).slice(0, mostNamed);
      const names = leading.map(row => nameWithCount(row, context));
      const kinds = kindsOfPlaces(context);
      return { ...answerRanking(context), sentence: context.say('fact-places', { ...wholeOf(context), kinds, names }) };
    }
    case 'convictions':
    case 'kinds':
      return answerChart(undefined, context);
    case 'categories':
      return answerHeadings(context);
    case 'groups':
      return answerGroups(context);
    case 'days':
    case 'date':
    case 'reporter':
    case 'title':
      return answerReport(context.say('fact-report', { ...wholeOf(context), asked }), context);
    default:
      return answerReport(asked.text, context, asked);
  }
}

/** "6 cities, 2 counties": how many of each kind there are. */
function kindsOfPlaces({ dataset, say }: Context): readonly string[] {
  const kinds = dataset.rows.jurisdictions.map(({ kind }) => kind);
  return [...new Set(kinds)].map(kind =>
    say('fact-places-of-kind', { kind, places: kinds.filter(each => each === kind).length }),
  );
}

function answerHeadings(context: Context): Answer {
  const ranking = rankRows('categories', context.dataset);
  return makeAnswer(context, {
    question: ask('convictions'),
    sentence: context.say('fact-headings', { ...wholeOf(context), ...leaderOf(ranking) }),
    rows: ranking,
    ...listRows(ranking, context),
    chart: chartRows('categories', ranking.slice(0, rowsPerPage), context),
    buttons: [allOf('categories', context)],
  });
}

function answerGroups(context: Context): Answer {
  const groups = rankRows('groups', context.dataset);
  const places = context.dataset.rows.jurisdictions;
  const names = groups.map(row => nameWithCount(row, context));
  return makeAnswer(context, {
    question: ask('summary'),
    sentence: context.say('fact-groups', { ...wholeOf(context), names }),
    rows: groups.length > 0 ? groups : places,
    told: groups.length > 0 ? [] : places,
    list: groups.length > mostNamed ? listGroups(context) : [],
    chart: groups.length > 0 ? chartRows('groups', groups, context) : chartOverview(context),
    buttons: [allOf('groups', context)],
  });
}

/** How long it took, when it was reported, by whom, and what it says; a statement leads to its own source. */
function answerReport(sentence: string, context: Context, said?: Said): Answer {
  const { dataset, say } = context;
  const rows = dataset.rows.jurisdictions.filter(({ revision }) => revision === undefined).slice(0, 1);
  const lines = said ? [textLine(said.source.title, say('fact-said-in'), said.source.path)] : [];
  return makeAnswer(context, {
    question: ask('summary'),
    sentence,
    rows: rows.length > 0 ? rows : dataset.rows.jurisdictions,
    details: [{ heading: dataset.title, lines }],
    buttons: [allOf('groups', context), allOf('jurisdictions', context)],
  });
}
