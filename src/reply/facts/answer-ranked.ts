import type { Dataset } from '../../dataset/dataset.ts';
import type { Fact, RankedTable } from '../../lookup/facts/fact.ts';
import { ask, makeAnswer } from '../answer.ts';
import { formatCount } from '../figures.ts';
import { joinWords, rankedLine, rowLine } from '../lines.ts';
import type { Question } from '../question.ts';
import type { Answer, Audience, Line } from '../reply.ts';
import { type Counted, ofWhole, rankCounted } from './counted.ts';
import { chartTable } from './fact-chart.ts';
import { standAt, tableWords } from './rank-words.ts';

/** As many rows as one sentence names. */
const mostNamed = 5;

/** What stands at a place of a ranking, with what stands around it. */
export function answerRanked(fact: Fact & { kind: 'ranked' }, dataset: Dataset, audience: Audience): Answer {
  const { table, position, within } = fact;
  const { words = '', rows = [] } = standAt(position, table, dataset, within) ?? {};
  const ranking = rankCounted(table, dataset, within);
  const told = tellStanding(words, table, rows, dataset);
  const among = rows.length > 1 ? ` of ${formatCount(ranking.length)} ${tableWords[table]}` : '';
  const under = within ? `Under ${within.name}, ${told.charAt(0).toLowerCase()}${told.slice(1)}` : told;
  return makeAnswer(dataset, {
    question: questionOf(table, rows, within?.id),
    sentence: `${under}${among}.`,
    title: within ? `${dataset.title}: convictions, ${within.name}` : `${dataset.title}: ${tableWords[table]}`,
    uses: rows.slice(0, mostNamed).flatMap(({ uses }) => uses),
    sections: [{ heading: undefined, lines: linesAround(rows, ranking, dataset) }],
    chart: chartTable(
      table,
      rows.map(({ id }) => id),
      dataset,
    ),
    audience,
  });
}

/** `The most people were arrested in Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%)` */
function tellStanding(words: string, table: RankedTable, rows: readonly Counted[], dataset: Dataset): string {
  const names = nameRows(rows.map(({ name }) => name));
  const [first] = rows;
  const each = rows.length > 1 ? ' each,' : '';
  const figure = first ? `${ofWhole(first, dataset)}${each}${each && ` ${formatCount(rows.length)}`}` : '';
  switch (table) {
    case 'places':
      return `The ${words} people were arrested in ${names}: ${figure}`;
    case 'offenses':
      return `The ${words} convictions are for ${names}: ${figure}`;
    case 'categories':
      return `By category, the ${words} convictions are for ${names}: ${figure}`;
    case 'groups':
      return `The ${words} group is ${names}: ${figure}`;
  }
}

/** The first rows of a ranking. */
export function answerLeading(
  { table, rows: many }: Fact & { kind: 'leading' },
  dataset: Dataset,
  audience: Audience,
): Answer {
  const ranking = rankCounted(table, dataset);
  const rows = ranking.slice(0, many);
  const counted = rows.map(({ row }) => row);
  const total = dataset.totals[counted[0]?.of ?? 'arrests'];
  const names = nameRows(counted.map(({ name, count }) => `${name} (${formatCount(count)})`));
  const unit = counted[0]?.of === 'convictions' ? 'convictions' : 'people arrested';
  return makeAnswer(dataset, {
    question: questionOf(table, counted, undefined),
    sentence: `The first ${formatCount(many)} of ${formatCount(ranking.length)} ${tableWords[table]}, of ${formatCount(total)} ${unit}: ${names}.`,
    title: `${dataset.title}: ${tableWords[table]}`,
    uses: counted.flatMap(({ uses }) => uses),
    sections: [{ heading: undefined, lines: rows.map(ranked => rankedLine(ranked, lineOf(ranked.row, dataset))) }],
    chart: chartTable(table, [], dataset),
    audience,
  });
}

function nameRows(names: readonly string[]): string {
  const more = names.length > mostNamed ? [`${formatCount(names.length - mostNamed)} more`] : [];
  return joinWords([...names.slice(0, mostNamed), ...more]);
}

function linesAround(rows: readonly Counted[], ranking: ReturnType<typeof rankCounted>, dataset: Dataset): Line[] {
  const ids = rows.map(({ id }) => id);
  const at = ranking.findIndex(({ row }) => ids.includes(row.id));
  const start = Math.max(0, Math.min(at - 2, ranking.length - mostNamed));
  return ranking
    .slice(start, start + mostNamed)
    .map(ranked => rankedLine(ranked, lineOf(ranked.row, dataset, ids.includes(ranked.row.id))));
}

function lineOf({ name, count, of }: Counted, { totals }: Dataset, marked = false) {
  return rowLine(name, count, totals[of], marked);
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
