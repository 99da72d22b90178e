import { byCount } from '../../dataset/counted.ts';
import type { Row, Said } from '../../dataset/dataset.ts';
import type { Measure } from '../../facts/fact-types.ts';
import { chartOverview, chartRows, leadingRows } from '../charts.ts';
import { answerChart } from '../conviction-answers.ts';
import { listGroups } from '../groups.ts';
import { nameWithCount, nextButton, textLine } from '../lines.ts';
import { ask, makeAnswer } from '../make-reply.ts';
import { allConvictions, allPlaces } from '../misses.ts';
import { answerRanking } from '../places.ts';
import type { Answer, Audience, Context } from '../reply.ts';
import { listRows } from './fit-sentence.ts';

/** As many rows as one sentence names. */
const mostNamed = 4;

/** A figure of the report as a whole, or what it says without one. */
export function answerWhole(asked: Measure | Said, audience: Audience, context: Context): Answer {
  switch (asked) {
    case 'arrests':
      return answerRanking(1, { audience, map: false }, context);
    case 'places':
      return answerPlaces(audience, context);
    case 'convictions':
    case 'kinds':
      return answerChart(undefined, { sort: 'count', page: 1, audience }, context);
    case 'categories':
      return answerHeadings(audience, context);
    case 'groups':
      return answerGroups(audience, context);
    case 'days':
    case 'date':
    case 'reporter':
    case 'title':
      return answerReport(tellReport(asked, context), audience, context);
    default:
      return answerReport(asked.text, audience, context, asked);
  }
}

function answerPlaces(audience: Audience, context: Context): Answer {
  const { dataset, say } = context;
  const ranking = byCount(dataset.rows.jurisdictions);
  const names = ranking.slice(0, mostNamed).map(row => nameWithCount(row, context));
  return {
    ...answerRanking(1, { audience, map: false }, context),
    sentence: say('fact-places', { places: ranking.length, names }),
  };
}

function answerHeadings(audience: Audience, context: Context): Answer {
  const { dataset, say } = context;
  const ranking = byCount<Row>(dataset.rows.categories);
  const [first] = ranking;
  return makeAnswer(context, {
    question: ask('convictions'),
    sentence: say('fact-headings', {
      headings: ranking.length,
      heading: first?.title ?? '',
      count: first?.count ?? 0,
      total: dataset.totals.convictions,
    }),
    rows: ranking,
    ...listRows(ranking, context),
    chart: chartRows('categories', leadingRows('categories', context), context),
    buttons: [allConvictions(context)],
    audience,
  });
}

function answerGroups(audience: Audience, context: Context): Answer {
  const { dataset, say } = context;
  const groups = byCount<Row>(dataset.rows.groups);
  return makeAnswer(context, {
    question: ask('summary'),
    sentence: say('fact-groups', {
      groups: groups.length,
      total: dataset.totals.arrests,
      names: groups.map(row => nameWithCount(row, context)),
    }),
    rows: groups.length > 0 ? groups : dataset.rows.jurisdictions,
    told: groups.length > 0 ? [] : dataset.rows.jurisdictions,
    list: groups.length > mostNamed ? listGroups(context) : [],
    chart: groups.length > 0 ? chartRows('groups', groups, context) : chartOverview(context),
    buttons: [summary(context)],
    audience,
  });
}

function tellReport(asked: 'days' | 'date' | 'reporter' | 'title', { dataset, say }: Context): string {
  const { title, report } = dataset;
  const { reporter, days, date: day } = report;
  switch (asked) {
    case 'days':
      return say('fact-days', { title, reporter, days, day });
    case 'date':
      return say('fact-date', { title, reporter, days, day });
    case 'reporter':
      return say('fact-reporter', { title, reporter, day });
    case 'title':
      return say('fact-title', { title, reporter, day });
  }
}

/** How long it took, when it was reported, by whom, and what it says; a statement leads to its own source. */
function answerReport(sentence: string, audience: Audience, context: Context, said?: Said): Answer {
  const { dataset, say } = context;
  const rows = dataset.rows.jurisdictions.filter(({ revision }) => revision === undefined).slice(0, 1);
  return makeAnswer(context, {
    question: ask('summary'),
    sentence,
    rows: rows.length > 0 ? rows : dataset.rows.jurisdictions,
    details: said
      ? [{ heading: dataset.title, lines: [textLine(said.source.title, say('fact-said-in'), said.source.path)] }]
      : [],
    buttons: [summary(context), allPlaces(context)],
    audience,
  });
}

export function summary({ say }: Context) {
  return nextButton(say('button-summary'), ask('summary'));
}
