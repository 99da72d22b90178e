import type { Absence, Check, Figure, Finding } from '../claims/finding.ts';
import type { Row } from '../dataset/dataset.ts';
import { wordLater } from './claims-later.ts';
import type { Context } from './context.ts';
import { echo } from './echo.ts';
import { nameSome, textLine } from './lines.ts';
import { ask, makeAnswer } from './make-reply.ts';
import type { Answer, TextLine } from './reply.ts';
import { laterSection } from './revisions.ts';

/** As many figures as one reply shows. */
const mostFindings = 12;
/** A quote leaves room in its line for what the report says. */
const longestQuote = 38;
/** So many rows of a sum or a comparison are named. */
const mostNamed = 3;

const signs = { matches: '=', differs: '≠', absent: '∅', has: '·' } as const satisfies Record<Finding['kind'], string>;
const leads = {
  matches: 'claims-matches',
  differs: 'claims-differs',
  absent: 'claims-absent',
  has: 'claims-has',
} as const satisfies Record<Finding['kind'], string>;

/** Verdicts first, so that a long message has room for them. */
const kinds: readonly Finding['kind'][] = ['matches', 'differs', 'absent', 'has'];

/** The figures of a message beside those of the report, a line each, in the order of the message among their kind. */
export function answerClaims(check: Check, link: string | undefined, context: Context): Answer {
  const { dataset, say } = context;
  const { findings } = check;
  const ordered = kinds.flatMap(kind => findings.filter(finding => finding.kind === kind));
  const shown = ordered.slice(0, mostFindings).map(finding => findingLine(finding, context));
  const left = findings.length - shown.length;
  const rows = findings.flatMap(finding => (finding.kind === 'absent' ? [] : finding.figure.rows));
  const later = [...new Set(findings.flatMap(finding => finding.later))];
  return makeAnswer(context, {
    question: ask('Check figures'),
    sentence: sumUp(check, context),
    about: link === undefined ? undefined : { words: say('claims-message'), link },
    rows: rows.length > 0 ? rows : [...dataset.rows.jurisdictions, ...dataset.rows.convictions],
    told: rows.length > 0 ? rows : [...dataset.rows.jurisdictions, ...dataset.rows.convictions],
    list: [...shown, ...(left > 0 ? [textLine(say('lines-left', { count: left }))] : [])],
    details: later.length > 0 ? [laterSection(later, context)] : [],
    audience: 'private',
  });
}

/** `4 figures in the message: 2 match and 2 differ.` */
function sumUp({ findings, isAbout }: Check, { dataset, say }: Context): string {
  const found = findings.length;
  const count = (kind: Finding['kind']) => findings.filter(finding => finding.kind === kind).length;
  const beside = count('has');
  if (count('absent') === found) return say('claims-found-absent', { found });
  const some = [
    ...(count('matches') > 0 ? [say('claims-some-match', { found, count: count('matches') })] : []),
    ...(count('differs') > 0 ? [say('claims-some-differ', { found, count: count('differs') })] : []),
    ...(count('absent') > 0 ? [say('claims-some-absent', { found, count: count('absent') })] : []),
    ...(beside > 0 ? [say('claims-some-beside', { count: beside })] : []),
  ];
  const head =
    beside === found ? say('claims-found-beside', { found }) : say('claims-found', { found, outcomes: some });
  return beside > 0 && !isAbout ? say('claims-of-another', { head, report: dataset.title }) : head;
}

function findingLine(finding: Finding, context: Context): TextLine {
  const { say } = context;
  const line = wordFinding(finding, echo(finding.quote, say, longestQuote), context);
  const words = wordLater(finding, context).reduce(
    (text, later) => say('claims-line-later', { line: text, later }),
    line,
  );
  return { ...textLine(words, say(leads[finding.kind])), sign: signs[finding.kind] };
}

function wordFinding(finding: Finding, quote: string, context: Context): string {
  const { say } = context;
  switch (finding.kind) {
    case 'matches':
      return quote;
    case 'differs': {
      const count = 'count' in finding.figure ? finding.figure.count : 0;
      return say('claims-differs-line', { quote, figure: say('count', { count }) });
    }
    case 'absent':
      return say('claims-absent-line', { quote, why: wordAbsence(finding.absence, finding.rows, context) });
    case 'has': {
      const figure = wordFigure(finding.figure, context);
      const shown = finding.isShare ? withShare(figure, finding.figure, context) : figure;
      return say('claims-has-line', { quote, figure: shown });
    }
  }
}

/** With its share where the message gives one: `107 for Philadelphia, 21.5%`. */
function withShare(words: string, { rows }: Figure, { dataset, say }: Context): string {
  const [row] = rows;
  if (!row) return words;
  const count = rows.reduce((sum, each) => sum + each.count, 0);
  return say('claims-share', { figure: words, count, total: dataset.totals[row.of] });
}

/** A figure with what it is of: `33 for Portland`, `18 gang members or affiliates`. */
function wordFigure(figure: Figure, context: Context): string {
  const { dataset, say } = context;
  const names = () =>
    nameSome(
      figure.rows.map(({ name }) => name),
      mostNamed,
      context,
    );
  const words = () =>
    nameSome(
      figure.rows.map(row => wordRow(row, context)),
      mostNamed,
      context,
    );
  switch (figure.of) {
    case 'arrests':
      return say('claims-arrests', { count: figure.count });
    case 'convictions':
      return say('claims-convictions', { count: figure.count });
    case 'rows':
      return figure.rows.length > 1
        ? say('claims-sum', { sum: wordSum(figure.rows, context), rows: names() })
        : words().join('');
    case 'each':
      return say('claims-each', { rows: words() });
    case 'state':
      return say('claims-state', { sum: wordSum(figure.rows, context), state: figure.state });
    case 'rest':
      return say('claims-rest', { row: words().join(''), total: dataset.totals.arrests, count: figure.count });
    case 'places':
      return say('count-places', { places: figure.count });
    case 'kinds':
      return say('count-kinds', { kinds: figure.count });
    case 'days':
      return say('count-days', { days: figure.count });
    case 'rank': {
      const [row] = figure.rows;
      const rows = dataset.rows[row.table].length;
      return say('claims-rank', { row: wordRow(row, context), tied: row.tied ? 'yes' : 'no', rank: row.rank, rows });
    }
  }
}

function wordRow({ table, name, count }: Row, { say }: Context): string {
  switch (table) {
    case 'jurisdictions':
      return say('claims-place', { count, name });
    case 'groups':
      return say('claims-group', { count, name: `${name.charAt(0).toLowerCase()}${name.slice(1)}` });
    case 'convictions':
      return say('claims-label', { count, name });
    case 'topics':
      return say('claims-topic', { count, name });
    case 'categories':
      return say('claims-heading', { count, name });
  }
}

/** `107 + 101 = 208` */
function wordSum(rows: readonly Row[], { say }: Context): string {
  const write = (count: number) => say('count', { count });
  const total = write(rows.reduce((sum, { count }) => sum + count, 0));
  return rows.length > 1 && rows.length <= mostNamed
    ? `${rows.map(({ count }) => write(count)).join(' + ')} = ${total}`
    : total;
}

function wordAbsence(absence: Absence, rows: readonly Row[], { dataset, say }: Context): string {
  switch (absence.reason) {
    case 'other-place':
      return say('claims-other-place', { places: dataset.rows.jurisdictions.length });
    case 'other-crime':
      return say('claims-other-crime', { kinds: dataset.rows.convictions.length });
    case 'other-time':
      return say('claims-other-time', { day: dataset.report.date, days: dataset.report.days });
    case 'other-operation':
      return say('claims-other-operation', { report: dataset.title });
    case 'part-of-place':
      return absence.note.replace(/\.$/, '');
    case 'no-breakdown-by-place':
      return say(
        rows.some(({ table }) => table === 'groups') ? 'claims-no-groups-by-place' : 'claims-no-convictions-by-place',
      );
    case 'no-arrests-by-offense':
      return say('claims-no-arrests-by-offense');
    case 'no-charges':
      return say('claims-no-charges');
    case 'untold':
      return say('claims-untold');
  }
}
