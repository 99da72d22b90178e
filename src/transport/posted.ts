import { LRUCache } from 'lru-cache';

/** Which private messages were posted in public, by id and question. A second press comes within seconds, so that few are enough. */
export type Posted = Pick<LRUCache<string, true>, 'has' | 'set' | 'delete'>;

export function createPosted(): Posted {
  return new LRUCache<string, true>({ max: 1000 });
}
