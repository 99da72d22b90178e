import type { Named } from '../names/named.ts';
import type { Context } from './context.ts';
import { echo } from './echo.ts';

/** What an answer must say first about the name that it was asked for by, where the name is not the row's own. */
export function noteOf({ kind, note, within, readFrom, rows: [row] }: Named, { say }: Context): string | undefined {
  if (within !== undefined) return say('name-within', { name: echo(within, say), place: row.title });
  if (note !== undefined) return note;
  // Shared words are repeated by the answer itself.
  if (readFrom === undefined || kind === 'words') return undefined;
  return say('name-read', { typed: echo(readFrom, say), name: row.title });
}
