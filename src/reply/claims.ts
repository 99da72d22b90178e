import type { Absence, Check, Figure, Finding } from '../claims/finding.ts';
import type { Row } from '../dataset/dataset.ts';
import { wordLater } from './claims-later.ts';
import type { Context } from './context.ts';
import { echo } from './echo.ts';
import { nameSome, nextButton, textLine } from './lines.ts';
import { ask, makeAnswer } from './make-reply.ts';
import type { Answer, TextLine } from './reply.ts';

/** As many figures as one reply shows. */
const mostFindings = 12;
/** A quote leaves room in its line for what the report says. */
const longestQuote = 42;
/** So many rows of a sum or a comparison are named. */
const mostNamed = 3;

/** The signs and the words that begin a line: tests and people look for them. */
const verdicts = {
  matches: { sign: '=', lead: 'verdict-matches' },
  differs: { sign: '≠', lead: 'verdict-differs' },
  absent: { sign: '∅', lead: 'verdict-absent' },
  has: { sign: '·', lead: 'verdict-has' },
} as const satisfies Record<Finding['kind'], unknown>;

/** The figures of a message beside those of the report, a line each, in the order of the message. */
export function answerClaims(check: Check, link: string, context: Context): Answer {
  const { findings } = check;
  const { say, dataset } = context;
  const shown = findings.slice(0, mostFindings);
  const left = findings.length - shown.length;
  const rows = findings.flatMap(finding => (finding.kind === 'absent' ? [] : finding.figure.rows));
  const used = rows.length > 0 ? rows : [...dataset.rows.jurisdictions, ...dataset.rows.convictions];
  return makeAnswer(context, {
    question: ask('Check figures'),
    sentence: sumUp(check, context),
    rows: used,
    told: used,
    list: [
      ...shown.map(finding => findingLine(finding, context)),
      ...(left > 0 ? [textLine(say('check-left', { count: left }))] : []),
      textLine(say('check-message'), undefined, link),
    ],
    hasDetails: false,
    buttons: [nextButton(say('button-summary'), ask('summary'))],
    audience: 'private',
  });
}

/** `4 figures in the message: 2 match and 2 differ.` */
function sumUp({ findings, isAbout }: Check, { dataset, say }: Context): string {
  const count = (kind: Finding['kind']) => findings.filter(finding => finding.kind === kind).length;
  const [matches, differs, absent, has] = [count('matches'), count('differs'), count('absent'), count('has')];
  const figures = say('check-figures', { count: findings.length });
  if (absent === findings.length) return say('check-head-none', { figures, count: absent });
  const outcomes = [
    matches > 0 ? say('check-matches', { count: matches }) : [],
    differs > 0 ? say('check-differs', { count: differs }) : [],
    absent > 0 ? say('check-absent', { count: absent }) : [],
    has > 0 && has < findings.length ? say('check-has', { count: has }) : [],
  ].flat();
  const head = outcomes.length === 0 ? say('check-head-has', { figures }) : say('check-head', { figures, outcomes });
  return has > 0 && !isAbout ? `${head} ${say('check-not-about', { report: dataset.title })}` : head;
}

function findingLine(finding: Finding, context: Context): TextLine {
  const quote = echo(finding.quote, context.say, longestQuote);
  const { sign, lead } = verdicts[finding.kind];
  const text = [wordFinding(finding, quote, context), ...wordLater(finding, context)].join(context.say('separator'));
  return { ...textLine(text, context.say(lead)), sign };
}

function wordFinding(finding: Finding, quote: string, context: Context): string {
  const { say, dataset } = context;
  switch (finding.kind) {
    case 'matches':
      return quote;
    case 'differs':
      return say('claim-differs', { quote, figure: wordCount(finding.figure, finding.isShare, context) });
    case 'absent':
      return say('claim-absent', { quote, reason: wordAbsence(finding.absence, finding.rows, context) });
    case 'has': {
      const { figure, isShare } = finding;
      const words = wordFigure(figure, context);
      const [row] = figure.rows;
      const shared = isShare && 'count' in figure && row;
      const told = shared
        ? say('claim-with-share', { figure: words, count: figure.count, total: dataset.totals[row.of] })
        : words;
      return say('claim-has', { figure: told, quote });
    }
  }
}

function wordCount(figure: Figure, isShare: boolean, { dataset, say }: Context): string {
  if (!('count' in figure)) return '';
  const { count } = figure;
  return isShare
    ? say('claim-share', { count, total: dataset.totals[figure.rows[0]?.of ?? 'arrests'] })
    : say('count', { count });
}

/** A figure with what it is of: `33 for Portland`, `18 for “Gang members or affiliates”`. */
function wordFigure(figure: Figure, context: Context): string {
  const { dataset, say } = context;
  const rows = figure.rows.map(row => wordRow(row, context));
  switch (figure.of) {
    case 'arrests':
      return say('figure-arrests', { count: figure.count });
    case 'convictions':
      return say('figure-convictions', { count: figure.count });
    case 'rows':
      return figure.rows.length > 1
        ? say('figure-sum', {
            sum: sum(figure.rows, context),
            names: nameSome(
              figure.rows.map(({ name }) => name),
              mostNamed,
              context,
            ),
          })
        : say('figure-list', { rows });
    case 'each':
      return say('figure-list', { rows: nameSome(rows, mostNamed, context) });
    case 'state':
      return say('figure-state', { sum: sum(figure.rows, context), state: figure.state });
    case 'rest':
      return say('figure-rest', { rows, total: dataset.totals.arrests, count: figure.count });
    case 'places':
      return say('figure-places', { count: figure.count });
    case 'kinds':
      return say('figure-kinds', { count: figure.count });
    case 'days':
      return say('figure-days', { count: figure.count });
    case 'rank': {
      const { rank, isTied, among } = figure;
      return say('figure-rank', { row: rows[0] ?? '', tied: isTied ? 'yes' : 'no', rank, among });
    }
  }
}

function wordRow({ table, name, count }: Row, { say }: Context): string {
  const figure = { name, count };
  switch (table) {
    case 'jurisdictions':
      return say('figure-place', figure);
    case 'groups':
      return say('figure-group', { count, name: `${name.charAt(0).toLowerCase()}${name.slice(1)}` });
    case 'convictions':
      return say('figure-label', figure);
    case 'topics':
      return say('figure-topic', figure);
    case 'categories':
      return say('figure-heading', figure);
  }
}

/** `107 + 101 = 208` */
function sum(rows: readonly Row[], { say }: Context): string {
  const total = say('count', { count: rows.reduce((all, { count }) => all + count, 0) });
  if (rows.length === 1 || rows.length > mostNamed) return total;
  return `${rows.map(({ count }) => say('count', { count })).join(' + ')} = ${total}`;
}

function wordAbsence(absence: Absence, rows: readonly Row[], { dataset, say }: Context): string {
  const { title, report } = dataset;
  switch (absence.reason) {
    case 'other-place':
      return say('absent-place', { places: dataset.rows.jurisdictions.length });
    case 'other-crime':
      return say('absent-crime', { kinds: dataset.rows.convictions.length });
    case 'other-time':
      return say('absent-time', { day: report.date, days: report.days });
    case 'other-operation':
      return say('absent-operation', { report: title });
    case 'part-of-place':
      return absence.note.replace(/\.$/, '');
    case 'no-breakdown-by-place':
      return say(
        rows.some(({ table }) => table === 'groups') ? 'absent-groups-by-place' : 'absent-convictions-by-place',
      );
    case 'no-arrests-by-offense':
      return say('absent-arrests-by-offense');
    case 'no-charges':
      return say('absent-charges');
  }
}
