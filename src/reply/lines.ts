import { revisedMark } from '../chart/chart.ts';
import { isRevision } from '../dataset/counted.ts';
import type { Row, Statement } from '../dataset/dataset.ts';
import type { Say } from '../words/speak.ts';
import type { Context, Line, Section } from './reply.ts';
import { figureOf, wholeOf } from './word-rows.ts';

/** A row with its rank, its count and its share of the total; a figure that was withdrawn or corrected has a mark. */
export function rowLine(row: Row, context: Context): Line {
  const { say } = context;
  const words = figureOf(row, context);
  const figure = `${say('count', words)}${row.revision ? revisedMark : ''}`;
  return { sign: say('rank', words), text: row.title, figure, share: say('share', words) };
}

/** What several rows add up to, as a line under them. */
export function sumLine(count: number, total: number, { say }: Context): Line {
  return { text: say('together'), figure: say('count', { count }), share: say('share', { count, total }) };
}

/** Sentences one after the other, without those that there are not. */
export function joinSentences(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter(Boolean).join(' ');
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
  const lines = statements.map(each => ({
    lead: say('later-by', { subject: subjectOf(each), speaker: each.speaker, day: each.date }),
    text: each.text,
    link: each.path,
  }));
  return { heading: say('later-heading'), lines };
}

/** What was checked as the report was loaded, a line each. */
export function tellChecks(context: Context): readonly string[] {
  const { statements, warnings } = context.dataset;
  const revised = statements.filter(isRevision).length;
  const later = warnings.length > 0 ? 'unknown' : statements.length > 0 ? 'some' : 'none';
  const lines = context.say('about-checks', { ...wholeOf(context), later, revised, statements: statements.length });
  return lines.split('\n').filter(line => line !== '');
}
