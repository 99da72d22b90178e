import { revisedMark } from '../chart/chart-words.ts';
import type { Row, Statement } from '../dataset/dataset.ts';
import type { Say } from '../words/speak.ts';
import type { Context } from './context.ts';
import { textLine } from './lines.ts';
import type { Section } from './reply.ts';

/** As many as one note names. */
const mostNamed = 6;

/** `ICE withdrew Portland's 33, and said that Baltimore's 28 was Maryland.`; undefined of none. */
export function tellRevisions(revisions: readonly Statement[], say: Say): string | undefined {
  const named = revisions.slice(0, mostNamed);
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

/** `33`, or `33†` where a note follows. */
export function markCount({ count, revision }: Pick<Row, 'count' | 'revision'>, say: Say): string {
  const figure = say('count', { count });
  return revision ? `${figure}${revisedMark}` : figure;
}

/** `33`, or `33, withdrawn`, for where no note has room. */
export function wordCount({ count, revision }: Pick<Row, 'count' | 'revision'>, say: Say): string {
  if (revision?.kind === 'withdrawn') return say('count-withdrawn', { count });
  return revision ? say('count-corrected', { count }) : say('count', { count });
}

/** `33`, or `33 (withdrawn)`, in the middle of a sentence. */
export function bracketCount({ count, revision }: Pick<Row, 'count' | 'revision'>, say: Say): string {
  if (revision?.kind === 'withdrawn') return say('count-withdrawn-bracketed', { count });
  return revision ? say('count-corrected-bracketed', { count }) : say('count', { count });
}

/** Later statements with their sources: what they are about, who said them and when, and what was said. */
export function laterSection(statements: readonly Statement[], { dataset, say }: Context): Section {
  return {
    heading: say('later-heading'),
    lines: statements.map(({ table, row, speaker, date, text, path }) => {
      const subject =
        table === 'dataset' ? dataset.title : (titleOf(table, row, dataset.rows) ?? say('later-table', { table }));
      return textLine(text, say('later-by', { subject, speaker, day: date }), path);
    }),
  };
}

function titleOf(table: Row['table'], id: string | undefined, rows: Context['dataset']['rows']): string | undefined {
  return rows[table].find(row => row.id === id)?.title;
}
