import type { Absence, Check, Figure, Finding } from '../claims/finding.ts';
import { isRevision, printedRows, sumOf } from '../dataset/counted.ts';
import type { Row } from '../dataset/dataset.ts';
import { laterSection, tellRevisions } from './lines.ts';
import { ask, makeAnswer } from './make-reply.ts';
import type { Answer, Context, Line } from './reply.ts';
import { echo } from './word-names.ts';
import { figureOf, nameSome, wholeOf } from './word-rows.ts';

/** As many figures as one reply shows. */
const mostFindings = 12;
/** A quote leaves room in its line for what the report says. */
const longestQuote = 38;
/** So many rows of a sum or a comparison are named. */
const mostNamed = 3;

/** The sign of a line by its kind; verdicts first, for which a long message has room. */
const signs = { matches: '=', differs: '≠', absent: '∅', has: '·' } as const;
const kinds = ['matches', 'differs', 'absent', 'has'] as const;

/** The figures of a message beside those of the report, a line each, in the order of the message among their kind. */
export function answerClaims(check: Check, link: string | undefined, context: Context): Answer {
  const { dataset, say } = context;
  const { findings } = check;
  const ordered = kinds.flatMap(kind => findings.filter(finding => finding.kind === kind));
  const shown = ordered.slice(0, mostFindings).map(finding => findingLine(finding, context));
  const left = findings.length - shown.length;
  const found = findings.flatMap(finding => (finding.kind === 'absent' ? [] : finding.figure.rows));
  const rows = found.length > 0 ? found : [...dataset.rows.jurisdictions, ...dataset.rows.convictions];
  return makeAnswer(context, {
    question: ask('Check figures'),
    sentence: sumUp(check, context),
    about: link === undefined ? undefined : { words: say('claims-message'), link },
    rows,
    told: rows,
    list: [...shown, ...(left > 0 ? [{ text: say('lines-left', { count: left }) }] : [])],
    details: [laterSection([...new Set(findings.flatMap(({ later }) => later))], context)],
    audience: 'private',
  });
}

/** `4 figures in the message: 2 match and 2 differ.` */
function sumUp({ findings, isAbout }: Check, { dataset, say }: Context): string {
  const found = findings.length;
  const counted = kinds.flatMap(kind => {
    const count = findings.filter(finding => finding.kind === kind).length;
    return count > 0 ? [{ kind, found, count }] : [];
  });
  const [first, second] = counted;
  const only = first && !second && (first.kind === 'absent' || first.kind === 'has') ? first.kind : 'several';
  const outcomes = counted.map(each => say('claims-outcome', each));
  const isOpen = !isAbout && counted.some(({ kind }) => kind === 'has');
  return say('claims-found', { found, only, outcomes, report: dataset.title, about: isOpen ? 'untold' : 'told' });
}

function findingLine(finding: Finding, context: Context): Line {
  const { say } = context;
  const { kind } = finding;
  const line = say('claims-line', {
    kind,
    quote: echo(finding.quote, say, longestQuote),
    count: kind === 'differs' && 'count' in finding.figure ? finding.figure.count : 0,
    why: kind === 'absent' ? wordAbsence(finding.absence, finding.rows, context) : '',
    figure: kind === 'has' ? wordFigure(finding.figure, finding.isShare, context) : '',
  });
  const text = [line, ...wordLater(finding, context)].join(say('separator'));
  return { sign: signs[kind], lead: say('claims-lead', { kind }), text };
}

/** A figure with what it is of: `33 for Portland`, with its share where the message gives one: `107 for Philadelphia, 21.5%`. */
function wordFigure(figure: Figure, isShare: boolean, context: Context): string {
  const { totals } = context.dataset;
  const { of, rows } = figure;
  const [row] = rows;
  const some = (write: (row: Row) => string) => nameSome(rows.map(write), context, mostNamed);
  const words = some(each => wordRow(each, context.say));
  const count = 'count' in figure ? figure.count : 0;
  const worded = context.say('claims-figure', {
    of: of === 'rows' && rows.length > 1 ? (canBeAdded(rows) ? 'sum' : 'each') : of,
    count,
    places: count,
    kinds: count,
    days: count,
    words,
    names: some(({ name }) => name),
    sum: wordSum(rows, context),
    state: of === 'state' ? figure.state : '',
    total: totals.arrests,
    standing: of === 'rank' ? context.say('claims-rank', figureOf(figure.rows[0], context)) : '',
  });
  if (!isShare || !row) return worded;
  return context.say('claims-share', { figure: worded, count: sumOf(rows), total: totals[row.of] });
}

/** Groups overlap, and people are no convictions: there is no sum of them. */
function canBeAdded(rows: readonly Row[]): boolean {
  return rows.every(row => row.table !== 'groups' && row.of === rows[0]?.of);
}

function wordRow({ table, name, count }: Row, say: Context['say']): string {
  const inside = table === 'groups' ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
  return say('claims-row', { table, count, name: inside });
}

/** `107 + 101 = 208`; the sum alone of many rows, and where one is a part of another. */
function wordSum(rows: readonly Row[], { say }: Context): string {
  const counts = rows.map(({ count }) => say('count', { count }));
  const total = say('count', { count: sumOf(rows) });
  const printed = rows.flatMap(printedRows);
  const isApart = new Set(printed).size === printed.length;
  return isApart && rows.length > 1 && rows.length <= mostNamed ? `${counts.join(' + ')} = ${total}` : total;
}

function wordAbsence(absence: Absence, absent: readonly Row[], context: Context): string {
  if (absence.reason === 'part-of-place') return absence.note.replace(/\.$/, '');
  const isOfGroups = absence.reason === 'no-breakdown-by-place' && absent.some(({ table }) => table === 'groups');
  const reason = isOfGroups ? 'no-groups-by-place' : absence.reason;
  return context.say('claims-why', { ...wholeOf(context), reason });
}

const day = 86_400_000;

/** What became of the figure beside a number, and who said the number itself later. */
function wordLater({ later, said, kind }: Finding, { dataset, say }: Context): readonly string[] {
  const revisions = later.filter(isRevision);
  const [revision] = revisions;
  if (kind === 'matches') {
    if (!revision) return [];
    const { speaker, date } = revision;
    const days = (Date.parse(date) - Date.parse(dataset.report.date)) / day;
    return [say('claims-revised', { speaker, became: revision.kind, days, day: date })];
  }
  // Beside a figure of people arrested, a number of convictions says nothing.
  const saying = later.find(({ figures }) =>
    figures.some(({ count, unit }) => count === said && (kind === 'absent' || unit === 'arrests')),
  );
  const told = tellRevisions(revisions, say)?.replace(/\.$/, '');
  const count = said ?? 0;
  if (saying && saying === revision && told !== undefined) return [say('claims-revised-to', { revision: told, count })];
  const saidLater = saying && say('claims-said-later', { count, speaker: saying.speaker });
  return [saidLater, told].filter(each => each !== undefined);
}
