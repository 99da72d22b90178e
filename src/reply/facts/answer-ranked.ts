import type { Category, Dataset } from '../../dataset/dataset.ts';
import { wordCount } from '../../dataset/revisions.ts';
import { formatCount } from '../../figures.ts';
import { datasetTables, type Fact, type RankedTable } from '../../lookup/facts/fact.ts';
import { ask, makeAnswer } from '../answer.ts';
import { joinWords, rankedLine, rowLine } from '../lines.ts';
import type { Question } from '../question.ts';
import type { Answer, Audience } from '../reply.ts';
import { type Counted, ofWhole, rankCounted } from './counted.ts';
import { chartTable } from './fact-chart.ts';
import { leadingRows, standAt, tableWords } from './rank-words.ts';

/** As many rows as one sentence names. */
const mostNamed = 5;

/** What stands at a place of a ranking, with what stands around it. */
export function answerRanked(fact: Fact & { kind: 'ranked' }, dataset: Dataset, audience: Audience): Answer {
  const { table, position, within } = fact;
  const { words = '', rows = [] } = standAt(position, table, dataset, within) ?? {};
  const ids = rows.map(({ id }) => id);
  const around = rowsAround(ids, rankCounted(table, dataset, within));
  return makeAnswer(dataset, {
    question: questionOf(table, rows, within?.id),
    sentence: tellStanding(words, table, rows, dataset, within),
    title: within ? `${dataset.title}: convictions, ${within.name}` : `${dataset.title}: ${tableWords[table]}`,
    uses: [...rows, ...around.map(({ row }) => row)].flatMap(({ uses }) => uses),
    named: rows.slice(0, mostNamed).flatMap(({ uses }) => uses.filter(({ row }) => row !== undefined)),
    sections: [
      {
        heading: undefined,
        lines: around.map(ranked => rankedLine(ranked, lineOf(ranked.row, dataset, ids.includes(ranked.row.id)))),
      },
    ],
    chart: chartTable(table, ids, dataset),
    audience,
  });
}

/** `The most people were arrested in Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%).` */
function tellStanding(
  words: string,
  table: RankedTable,
  rows: readonly Counted[],
  dataset: Dataset,
  within: Category | undefined,
): string {
  const [first, ...others] = rows;
  if (!first) return '';
  const names = nameRows(rows.map(({ name }) => name));
  const figure = ofWhole(first, dataset);
  const under = within ? ` under ${within.name}` : '';
  const [one, several] = {
    places: ['people were arrested in', 'people arrested'],
    offenses: [`convictions${under} are for`, `convictions${under}`],
    categories: ['convictions by category are for', 'convictions by category'],
    groups: ['group is', 'group'],
  }[table];
  if (others.length === 0) return `The ${words} ${one} ${names}: ${figure}.`;
  return `${names} are tied for the ${words} ${several}: ${figure} each.`;
}

/** The first rows of a ranking. */
export function answerLeading(
  { table, rows: many }: Fact & { kind: 'leading' },
  dataset: Dataset,
  audience: Audience,
): Answer {
  const rows = leadingRows(table, many, dataset);
  const counted = rows.map(({ row }) => row);
  const total = dataset.totals[counted[0]?.of ?? 'arrests'];
  const names = nameRows(counted.map(({ name, count, revision }) => `${name} (${wordCount(count, revision)})`));
  const unit = counted[0]?.of === 'convictions' ? 'convictions' : 'people arrested';
  return makeAnswer(dataset, {
    question: questionOf(table, counted, undefined),
    sentence: `The first ${formatCount(rows.length)} of ${formatCount(dataset.rows[datasetTables[table]].length)} ${tableWords[table]}, of ${formatCount(total)} ${unit}: ${names}.`,
    title: `${dataset.title}: ${tableWords[table]}`,
    uses: counted.flatMap(({ uses }) => uses),
    named: counted.slice(0, mostNamed).flatMap(({ uses }) => uses.filter(({ row }) => row !== undefined)),
    sections: [{ heading: undefined, lines: rows.map(ranked => rankedLine(ranked, lineOf(ranked.row, dataset))) }],
    chart: chartTable(table, [], dataset),
    audience,
  });
}

function nameRows(names: readonly string[]): string {
  const more = names.length > mostNamed ? [`${formatCount(names.length - mostNamed)} more`] : [];
  return joinWords([...names.slice(0, mostNamed), ...more]);
}

function rowsAround(ids: readonly string[], ranking: ReturnType<typeof rankCounted>): ReturnType<typeof rankCounted> {
  const at = ranking.findIndex(({ row }) => ids.includes(row.id));
  const start = Math.max(0, Math.min(at - 2, ranking.length - mostNamed));
  return ranking.slice(start, start + mostNamed);
}

function lineOf({ name, count, of, revision }: Counted, { totals }: Dataset, marked = false) {
  return rowLine(name, count, totals[of], { marked, revision });
}

/** The command that says more: about the one row, or about all. */
function questionOf(table: RankedTable, rows: readonly Counted[], category: string | undefined): Question {
  const [only, ...others] = rows;
  const id = others.length === 0 ? only?.id : undefined;
  switch (table) {
    case 'places':
      return ask('arrests', { city: id });
    case 'offenses':
      return ask('convictions', id === undefined ? { category } : { offense: id });
    case 'categories':
      return ask('convictions', { category: id });
    case 'groups':
      return ask('summary');
  }
}
