import type { FromStandIn } from '../../protocol.ts';

/** How far this page has followed one run of the stand-in. */
export interface Position {
  readonly session: string;
  readonly seq: number;
}

/**
 * The position after a message, and whether it is news. An event that is not newer than the last one is a repeat, sent again after a
 * reconnect; before the first `hello` no event can be placed, and none is news.
 */
export function follow(position: Position | null, said: FromStandIn): { position: Position | null; isNews: boolean } {
  if (said.type === 'hello') return { position: { session: said.session, seq: said.seq }, isNews: true };
  if (!('seq' in said) || said.type === 'resumed') return { position, isNews: true };
  if (position === null || said.seq <= position.seq) return { position, isNews: false };
  return { position: { session: position.session, seq: said.seq }, isNews: true };
}
