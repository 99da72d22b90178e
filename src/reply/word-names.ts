import type { Named } from '../names/named.ts';
import type { Say } from '../words/speak.ts';
import type { Context } from './reply.ts';

/** The name of a row, of a state, or the words that labels share. Of a state with one place only that place is counted. */
export function nameOf({ kind, name, rows: [row, ...others] }: Named, { say }: Context): string {
  if (kind === 'state' && others.length === 0) return row.title;
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

/**
 * What a person typed, as it may be repeated to them: on one line, without addresses, invisible characters and piles of
 * accents, at most 60 characters, in quotes. Markdown is escaped where it is shown.
 */
export function echo(typed: string, say: Say, longest = 60): string {
  const plain = typed
    .slice(0, 1000)
    .replace(/\S{0,20}:\/\/\S*/g, say('echo-link'))
    .replace(/[\p{C}\p{Z}\s]+/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
  // Characters as people count them.
  const characters = Array.from(new Intl.Segmenter('en').segment(plain), ({ segment }) => segment);
  const short = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : plain;
  return short === '' ? say('echo-empty') : say('echo', { text: short });
}
