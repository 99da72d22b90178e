import { revisionsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { nameSome, rowLine, tellRevisions } from '../lines.ts';
import { receiptOf } from '../make-reply.ts';
import { rowsPerPage } from '../page.ts';
import type { Context } from '../reply.ts';

/** As long as a sentence is in public, with who reported it behind it. */
const longestSentence = 260;

export function fitsSentence(text: string, context: Context): boolean {
  return text.length + 1 + receiptOf(context).tail.length <= longestSentence;
}

/** A sentence with as many of these names as it has room for, from six down to one, and with what must be said of names before it. */
export function fitNames(
  names: readonly string[],
  context: Context,
  tell: (names: readonly string[]) => string,
  notes: readonly string[] = [],
): string {
  const counts = [6, 5, 4, 3, 2, 1].filter(most => most > 1 || names.length > 2);
  const told = counts.map(most => tell(nameSome(names, most, context)));
  const noted = told.map(text => [...new Set(notes), text].join(' '));
  return [...noted, ...told].find(text => fitsSentence(text, context)) ?? told.at(-1) ?? '';
}

/** Rows as a list, as many as one page has, and the others in the details. */
export function listRows(rows: readonly Row[], context: Context) {
  const lines = rows.map(row => rowLine(row, context));
  const others = lines.slice(rowsPerPage);
  const details = others.length > 0 ? [{ heading: context.say('fact-others'), lines: others }] : [];
  return { list: lines.slice(0, rowsPerPage), details };
}

/** What withdrew or corrected the figures of a sentence, where it has room; where not, the first caveat says it. */
export function withRevisions(sentence: string, rows: readonly Row[], context: Context) {
  const told = tellRevisions(revisionsOf(rows), context.say);
  const whole = told === undefined ? sentence : `${sentence} ${told}`;
  return fitsSentence(whole, context) ? { sentence: whole, told: rows } : { sentence, told: [] };
}
