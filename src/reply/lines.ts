import { revisedMark } from '../chart/chart.ts';
import type { Row, Statement } from '../dataset/dataset.ts';
import type { Named } from '../names/named.ts';
import type { Say } from '../words/speak.ts';
import type { Context, NextButton, Question, RowLine, Section, TextLine } from './reply.ts';

export function textLine(text: string, lead?: string, link?: string): TextLine {
  return { kind: 'text', lead, text, link };
}

/** A row with its rank, its count and its share of the total; a figure that was withdrawn or corrected has a mark. */
export function rowLine(row: Row, { dataset, say }: Context): RowLine {
  const { title, rank, tied, count, of, revision } = row;
  return {
    kind: 'row',
    rank: say(tied ? 'rank-tied' : 'rank-alone', { rank }),
    label: title,
    figure: `${say('count', { count })}${revision ? revisedMark : ''}`,
    detail: say('share', { count, total: dataset.totals[of] }),
  };
}

/** What several rows add up to, as a line under them. */
export function sumLine(count: number, total: number, { say }: Context): RowLine {
  const [figure, detail] = [say('count', { count }), say('share', { count, total })];
  return { kind: 'row', rank: undefined, label: say('together'), figure, detail };
}

type Figure = Pick<Row, 'count' | 'revision'>;

/** `33`, or `33, withdrawn`, for where no note has room. */
export function wordCount({ count, revision }: Figure, say: Say): string {
  if (!revision) return say('count', { count });
  return say(revision.kind === 'withdrawn' ? 'count-withdrawn' : 'count-corrected', { count });
}

/** `33`, or `33 (withdrawn)`, in the middle of a sentence. */
export function bracketCount({ count, revision }: Figure, say: Say): string {
  if (!revision) return say('count', { count });
  return say(revision.kind === 'withdrawn' ? 'count-withdrawn-bracketed' : 'count-corrected-bracketed', { count });
}

/** `Denver, Colorado (63)`, `Portland, Oregon (33, withdrawn)` */
export function nameWithCount(row: Row, { say }: Context, name = row.title): string {
  return say('name-with-count', { name, figure: wordCount(row, say) });
}

/** The first of these texts, and how many more there are. */
export function nameSome(names: readonly string[], most: number, { say }: Context): readonly string[] {
  return names.length <= most ? names : [...names.slice(0, most), say('more', { count: names.length - most })];
}

/** Sentences one after the other, without those that there are not. */
export function joinSentences(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
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
  const lines = statements.map(each =>
    textLine(
      each.text,
      say('later-by', { subject: subjectOf(each), speaker: each.speaker, day: each.date }),
      each.path,
    ),
  );
  return { heading: say('later-heading'), lines };
}

export function nextButton(label: string, question: Question, opens: NextButton['opens'] = 'here'): NextButton {
  return { label, question, opens };
}

/** Where a row stands in its table, for messages: its rank, whether others share it, and of how many rows. */
export function standingOf({ table, rank, tied }: Row, { dataset }: Context) {
  return { rank, tied: tied ? 'yes' : 'no', rows: dataset.rows[table].length } as const;
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
