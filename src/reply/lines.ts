import { revisedMark } from '../chart/chart.ts';
import type { Row, Statement, Table } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import type { Say } from '../words/speak.ts';
import type { Context, NextButton, RowLine, Section, TextLine } from './reply.ts';

export function textLine(text: string, lead?: string, link?: string): TextLine {
  return { kind: 'text', lead, text, link };
}

/** A row with its rank, its count and its share of the total; a figure that was withdrawn or corrected has a mark. */
export function rowLine(row: Row, context: Context): RowLine {
  const { say } = context;
  const figure = figureOf(row, context);
  return {
    kind: 'row',
    rank: say('rank', figure),
    label: row.title,
    figure: `${say('count', figure)}${row.revision ? revisedMark : ''}`,
    detail: say('share', figure),
  };
}

/** What several rows add up to, as a line under them. */
export function sumLine(count: number, total: number, { say }: Context): RowLine {
  const [figure, detail] = [say('count', { count }), say('share', { count, total })];
  return { kind: 'row', rank: undefined, label: say('together'), figure, detail };
}

/** What messages take of a row: its figure and what became of it, what that is a part of, and where it stands in its table. */
export function figureOf(row: Row, { dataset }: Context) {
  const { table, title, count, of, rank, tied, revision } = row;
  const became = revision ? becameOf(revision) : 'none';
  const standing = { rank, tied: tied ? 'yes' : 'no', rows: dataset.rows[table].length } as const;
  return { what: kindOf(table), title, of, count, total: dataset.totals[of], became, ...standing } as const;
}

/** What messages take of the report as a whole. */
export function wholeOf({ dataset: { title, report, rows, totals } }: Context) {
  return {
    ...report,
    ...totals,
    report: title,
    day: report.date,
    places: rows.jurisdictions.length,
    kinds: rows.convictions.length,
    headings: rows.categories.length,
    groups: rows.groups.length,
  };
}

/** The first of a ranking, which is never empty where it is spoken of. */
export function leaderOf([leader]: readonly Row[]) {
  return { leader: leader?.title ?? '', most: leader?.count ?? 0 };
}

/** What the rows of a table are: labels, headings and topics are all convictions. */
export function kindOf(table: Table): 'jurisdictions' | 'groups' | 'convictions' {
  return table === 'jurisdictions' || table === 'groups' ? table : 'convictions';
}

/** What became of a figure, by the statement that revised it. */
export function becameOf(revision: Statement): 'withdrawn' | 'corrected' {
  return revision.kind === 'withdrawn' ? revision.kind : 'corrected';
}

/** `33`, or `33, withdrawn`, for where no note has room. */
export function wordCount({ count, revision }: Pick<Row, 'count' | 'revision'>, say: Say): string {
  return say('count-told', { count, became: revision ? becameOf(revision) : 'none' });
}

/** `Denver, Colorado (63)`, `Portland, Oregon (33, withdrawn)` */
export function nameWithCount(row: Row, { say }: Context, name = row.title): string {
  return say('name-with-count', { name, figure: wordCount(row, say) });
}

/** The first of these texts, as many as one sentence names, and how many more there are. */
export function nameSome(names: readonly string[], { say }: Context, most = 5): readonly string[] {
  return names.length <= most ? names : [...names.slice(0, most), say('more', { count: names.length - most })];
}

/** Sentences one after the other, without those that there are not. */
export function joinSentences(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
}

type Titled = Pick<Row, 'title' | 'count'>;

/** How two figures differ: `38 more in Los Angeles, California, 1.6 times as many`. */
export function tellDifference(left: Titled, right: Titled, at: 'place' | 'other', { say }: Context): string {
  const [more, fewer] = left.count >= right.count ? [left, right] : [right, left];
  const [by, ratio] = [more.count - fewer.count, more.count / fewer.count];
  if (by === 0) return say('difference-none');
  const difference = { by, at, name: more.title };
  return ratio < 1.05 || !Number.isFinite(ratio)
    ? say('difference', difference)
    : say('difference-ratio', { ...difference, ratio });
}

/** The name of a row, of a state, or the words that labels share. */
export function nameOf({ kind, name }: Named, { say }: Context): string {
  return kind === 'words' ? echo(name, say) : name;
}

/** What an answer must say first about the name that it was asked for by, where the name is not the row's own. */
export function noteOf({ kind, note, within, readFrom, rows: [row] }: Named, { say }: Context): string | undefined {
  if (within !== undefined) return say('name-within', { name: echo(within, say), place: row.title });
  if (note !== undefined) return note;
  // Shared words are repeated by the answer itself.
  if (readFrom === undefined || kind === 'words') return undefined;
  return say('name-read', { typed: echo(readFrom, say), name: row.title });
}

/** As many as one note names. */
const mostRevisions = 6;

/** `ICE withdrew Portland's 33, and said that Baltimore's 28 was Maryland.`; undefined of none. */
export function tellRevisions(revisions: readonly Statement[], say: Say): string | undefined {
  const named = revisions.slice(0, mostRevisions);
  if (named.length === 0) return undefined;
  const clauses = named.map(({ brief = '', speaker }, index) =>
    named[index - 1]?.speaker === speaker && brief.startsWith(`${speaker} `) ? brief.slice(speaker.length + 1) : brief,
  );
  const left = revisions.length - named.length;
  return say('later-clauses', { clauses: left > 0 ? [...clauses, say('later-more', { count: left })] : clauses });
}

/** The same behind the mark that figures carry: `† ICE withdrew Portland's 33.` */
export function noteRevisions(revisions: readonly Statement[], say: Say): string | undefined {
  const text = tellRevisions(revisions, say);
  return text === undefined ? undefined : `${revisedMark} ${text}`;
}

/** Later statements with their sources: what they are about, who said them and when, and what was said. */
export function laterSection(statements: readonly Statement[], { dataset, say }: Context): Section {
  const subjectOf = ({ table, row }: Statement) => {
    if (table === 'dataset') return dataset.title;
    return dataset.rows[table].find(({ id }) => id === row)?.title ?? say('later-table', { table });
  };
  const lines = statements.map(each => {
    const by = say('later-by', { subject: subjectOf(each), speaker: each.speaker, day: each.date });
    return textLine(each.text, by, each.path);
  });
  return { heading: say('later-heading'), lines };
}

export function nextButton(
  label: string,
  question: NextButton['question'],
  opens: NextButton['opens'] = 'here',
): NextButton {
  return { label, question, opens };
}

const longestEcho = 60;

/**
 * What a person typed, as it may be repeated to them: on one line, without addresses, invisible characters and piles of
 * accents, at most 60 characters, in quotes. Markdown is escaped where it is shown.
 */
export function echo(typed: string, say: Say, longest = longestEcho): string {
  const plain = typed
    .slice(0, 1000)
    .replace(/\S{0,20}:\/\/\S*/g, say('echo-link'))
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  const short = plain.length > longest ? shorten(plain, longest) : plain;
  return short === '' ? say('echo-empty') : say('echo', { text: short });
}

/** At most so many characters as people count them, the last one an ellipsis where there were more. */
function shorten(text: string, longest: number): string {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);
  const characters = [...graphemes].map(({ segment }) => segment);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
}
