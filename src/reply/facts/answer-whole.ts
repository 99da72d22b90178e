import type { Dataset } from '../../dataset/dataset.ts';
import { revisionsOf, tellRevisions } from '../../dataset/revisions.ts';
import { formatCount } from '../../figures.ts';
import type { Measure } from '../../lookup/facts/fact.ts';
import { ask, makeAnswer } from '../answer.ts';
import { totalFacts } from '../groups.ts';
import { joinWords, textLine } from '../lines.ts';
import { answerOffenseList } from '../offenses.ts';
import { chartOverview } from '../overview-chart.ts';
import { countJurisdictions, placeWithCount, rankPlaces } from '../place-words.ts';
import { answerRanking } from '../places.ts';
import { formatDay } from '../receipt.ts';
import type { Answer, Audience } from '../reply.ts';
import { countDays } from '../report-words.ts';
import { answerGroups } from './answer-group.ts';
import { ofWhole, rankCounted } from './counted.ts';
import { chartTable } from './fact-chart.ts';

/** As many places as one sentence names. */
const mostNamed = 12;

/** A figure of the report as a whole. */
export function answerWhole(measure: Measure, dataset: Dataset, audience: Audience): Answer {
  switch (measure) {
    case 'arrests':
      return answerRanking(dataset, 1, { audience, map: false });
    case 'places':
      return { ...answerRanking(dataset, 1, { audience, map: false }), sentence: namePlaces(dataset) };
    case 'convictions':
    case 'kinds':
      return answerOffenseList(dataset, { category: undefined, sorting: 'count', page: 1, audience });
    case 'categories':
      return answerCategories(dataset, audience);
    case 'groups':
      return answerGroups(dataset, audience);
    case 'days':
    case 'date':
    case 'reporter':
      return answerReport(measure, dataset, audience);
  }
}

function namePlaces(dataset: Dataset): string {
  const named = rankPlaces(dataset).map(({ row }) => placeWithCount(row, dataset));
  const more = named.length > mostNamed ? [`${formatCount(named.length - mostNamed)} more`] : [];
  const sentence = `The report counts people arrested in ${countJurisdictions(dataset)}: ${joinWords([...named.slice(0, mostNamed), ...more])}.`;
  const later = tellRevisions(revisionsOf(dataset, [{ table: 'jurisdictions' }]));
  return later === undefined ? sentence : `${sentence} ${later}`;
}

function answerCategories(dataset: Dataset, audience: Audience): Answer {
  const {
    rows: { categories },
    totals,
  } = dataset;
  const ranking = rankCounted('categories', dataset);
  const most = ranking[0] ? ` The most are under ${ranking[0].row.name}: ${ofWhole(ranking[0].row, dataset)}.` : '';
  const under = categories.length === 1 ? '1 category' : `${formatCount(categories.length)} categories`;
  return makeAnswer(dataset, {
    question: ask('convictions'),
    sentence: `The ${formatCount(totals.convictions)} convictions are sorted under ${under}.${most}`,
    title: `${dataset.title}: convictions by category`,
    uses: [{ table: 'convictions' }, { table: 'categories' }],
    named: ranking[0]?.row.uses.filter(({ row }) => row !== undefined) ?? [],
    chart: chartTable('categories', [], dataset),
    audience,
  });
}

/** How long it took, when it was reported, and by whom. */
function answerReport(measure: 'days' | 'date' | 'reporter', dataset: Dataset, audience: Audience): Answer {
  const { title, report, sources } = dataset;
  const day = formatDay(report.date);
  const sentences = {
    days: `${title} lasted ${countDays(dataset)}; ${report.reporter} reported on it on ${day}.`,
    date: `${report.reporter} reported on ${title} on ${day}; the operation lasted ${countDays(dataset)}.`,
    reporter: `The figures of ${title} are those that ${report.reporter} reported on ${day}.`,
  };
  return makeAnswer(dataset, {
    question: ask('summary'),
    sentence: sentences[measure],
    title: `${title}: the report`,
    uses: [{ table: 'jurisdictions' }, { table: 'convictions' }],
    facts: [...totalFacts(dataset), { label: 'Days', value: formatCount(report.days) }],
    sections: [{ heading: 'Sources', lines: sources.map(source => textLine(source.title, undefined, source.path)) }],
    chart: chartOverview(dataset),
    audience,
  });
}
