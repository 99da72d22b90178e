import type { Caveat, Dataset } from '../dataset/dataset.ts';
import { formatCount } from '../figures.ts';
import type { CheckedClaim } from '../lookup/claims/check-figures.ts';
import { ask, makeAnswer } from './answer.ts';
import { echo } from './echo.ts';
import { joinWords, nextButton, textLine } from './lines.ts';
import { caveatsFor, type Use } from './receipt.ts';
import type { Answer, TextLine } from './reply.ts';

/** As many claims as one message holds with their caveats. */
const mostClaims = 12;

const verdicts = {
  matches: 'Matches the report',
  differs: 'Differs from the report',
  absent: 'Not in the report',
  later: 'The report has',
} as const satisfies Record<CheckedClaim['verdict'], string>;

/** The figures of a message beside those of the report, a line each, in the order of the message. */
export function answerClaims(
  dataset: Dataset,
  claims: readonly [CheckedClaim, ...CheckedClaim[]],
  link: string,
): Answer {
  const shown = claims.slice(0, mostClaims);
  const left = claims.length - shown.length;
  return makeAnswer(dataset, {
    question: ask('Check figures'),
    sentence: sumUp(claims),
    title: 'Figures in the message, and in the report',
    uses: claims.flatMap(({ rows }) => usesOf(rows)),
    named: [],
    sections: [
      { heading: undefined, lines: shown.map(claim => claimLine(claim, dataset)) },
      { heading: undefined, lines: left > 0 ? [textLine(`… and ${formatCount(left)} more`)] : [] },
      { heading: undefined, lines: [textLine('The message', undefined, link)] },
    ],
    next: [nextButton('Summary', ask('summary'))],
    audience: 'private',
  });
}

function claimLine({ quote, verdict, report, rows }: CheckedClaim, dataset: Dataset): TextLine {
  const caveat = verdict === 'absent' ? undefined : weightiest(rows, dataset);
  const lead = verdicts[verdict];
  if (verdict === 'later') return textLine(`${report} In the message: ${echo(quote)}. ${caveat?.text}`, lead);
  return textLine([`${echo(quote)}. ${report}`, caveat?.text].filter(Boolean).join(' '), `${lead}:`);
}

/** The caveat of the row itself, if it has one, else that of its table. */
function weightiest(rows: CheckedClaim['rows'], dataset: Dataset): Caveat {
  const caveats = caveatsFor(dataset, usesOf(rows));
  return caveats.find(({ row }) => row === undefined || rows.some(({ id }) => id === row)) ?? caveats[0];
}

function usesOf(rows: CheckedClaim['rows']): Use[] {
  return rows.length > 0
    ? rows.map(({ table, id }) => ({ table, row: id }))
    : [{ table: 'jurisdictions' }, { table: 'convictions' }];
}

function sumUp(claims: readonly CheckedClaim[]): string {
  const parts = Object.entries(outcomes).flatMap(([verdict, [one, several]]) => {
    const count = claims.filter(claim => claim.verdict === verdict).length;
    return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? one : several}`];
  });
  const found = claims.length === 1 ? '1 claim' : `${formatCount(claims.length)} claims`;
  return `${found} with a figure in the message: ${joinWords(parts)}.`;
}

const outcomes = {
  matches: ['matches the report', 'match the report'],
  differs: ['differs from the report', 'differ from the report'],
  absent: ['is not in the report', 'are not in the report'],
  later: ['was said later', 'were said later'],
} as const satisfies Record<CheckedClaim['verdict'], readonly [string, string]>;
