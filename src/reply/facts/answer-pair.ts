import type { Dataset } from '../../dataset/dataset.ts';
import { wordCount } from '../../dataset/revisions.ts';
import { formatCount, formatShare } from '../../figures.ts';
import { type FactRow, isCrime, nameOfRow, offensesOfRow, type RankedTable } from '../../lookup/facts/fact.ts';
import { ask, makeAnswer } from '../answer.ts';
import type { Chart } from '../chart/chart.ts';
import { compareCounts } from '../compare.ts';
import { joinWords, rowLine, textLine } from '../lines.ts';
import { answerSeveral } from '../offenses.ts';
import { answerComparison } from '../places.ts';
import type { Answer, Audience } from '../reply.ts';
import { addRows, countRow, ofWhole } from './counted.ts';
import { chartTable } from './fact-chart.ts';

/** Two rows of one unit side by side, and how they differ. */
export function answerPair(rows: readonly [FactRow, FactRow], dataset: Dataset, audience: Audience): Answer {
  const [first, second] = rows;
  if (first.kind === 'place' && second.kind === 'place') {
    return answerComparison(dataset, first, second, { audience, map: false });
  }
  const [left, right] = [countRow(first, dataset), countRow(second, dataset)];
  const each = [left, right].map(counted => `${counted.name}: ${ofWhole(counted, dataset)}`).join('; ');
  const notes = [...notesOf(rows), ...(shareLabels(rows, dataset) ? ['They have labels in common.'] : [])];
  return makeAnswer(dataset, {
    question: isCrime(first) ? ask('convictions') : ask('summary'),
    sentence: [`${each}; ${compareCounts(left, right, 'for')}.`, ...notes].join(' '),
    title: `${left.name} and ${right.name}`,
    uses: [...left.uses, ...right.uses],
    sections: [
      {
        heading: undefined,
        lines: [left, right].map(({ name, count, of, revision }) =>
          rowLine(name, count, dataset.totals[of], { revision }),
        ),
      },
      { heading: undefined, lines: notes.map(note => textLine(note)) },
    ],
    chart: chartRows(rows, dataset),
    audience,
  });
}

/** Rows of one unit together. */
export function answerSum(rows: readonly FactRow[], dataset: Dataset, audience: Audience): Answer {
  const names = joinWords(rows.map(nameOfRow));
  const notes = notesOf(rows);
  if (rows.some(isCrime)) return answerLabels(rows, names, dataset, audience);
  const { count } = addRows(rows, dataset);
  const { arrests } = dataset.totals;
  const counted = rows.map(row => countRow(row, dataset));
  const listed = joinWords(counted.map(each => `${each.name} (${wordCount(each.count, each.revision)})`));
  const share = `${formatShare(count, arrests)} of ${formatCount(arrests)}`;
  return makeAnswer(dataset, {
    question: ask('arrests'),
    sentence: [`${formatCount(count)} people arrested in ${listed} together, ${share}.`, ...notes].join(' '),
    title: names,
    uses: counted.flatMap(({ uses }) => uses),
    sections: [
      {
        heading: undefined,
        lines: [
          ...counted.map(({ name, count, revision }) => rowLine(name, count, arrests, { revision })),
          rowLine('Together', count, arrests),
        ],
      },
    ],
    chart: chartRows(rows, dataset),
    audience,
  });
}

/** Labels together, each counted once. */
function answerLabels(rows: readonly FactRow[], names: string, dataset: Dataset, audience: Audience): Answer {
  const offenses = [...new Set(rows.flatMap(row => offensesOfRow(row, dataset.rows.convictions)))];
  const topic = { name: `${names} together` };
  const note = notesOf(rows).join(' ') || undefined;
  const answer = answerSeveral(dataset, { words: names, offenses, topic, note, value: '' }, audience);
  return { ...answer, question: ask('convictions') };
}

function notesOf(rows: readonly FactRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ note }) => note ?? []))];
}

function shareLabels(
  [first, second]: readonly [FactRow, FactRow],
  { rows: { convictions: offenses } }: Dataset,
): boolean {
  const labels = offensesOfRow(second, offenses);
  return offensesOfRow(first, offenses).some(offense => labels.includes(offense));
}

/** The chart that has room for all of the rows: of categories only where each is one. */
function chartRows(rows: readonly FactRow[], dataset: Dataset): Chart {
  const table: RankedTable = rows.every(({ kind }) => kind === 'category')
    ? 'categories'
    : rows.some(isCrime)
      ? 'offenses'
      : rows.some(({ kind }) => kind === 'group')
        ? 'groups'
        : 'places';
  const ids = rows.flatMap(row => {
    if (row.kind === 'category' && table === 'categories') return [row.category.id];
    return row.kind === 'place' ? [row.place.id] : offensesOfRow(row, dataset.rows.convictions).map(({ id }) => id);
  });
  return chartTable(table, ids, dataset);
}
