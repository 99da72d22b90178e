import type { Item } from '../english/item.ts';
import type { WordClass } from '../english/lexicon.ts';
import { isName } from './name-groups.ts';

/** What a number counts, by the words behind it. */
export type Head =
  | 'arrest'
  | 'people'
  | 'conviction'
  | 'charge'
  | 'case'
  | 'name'
  | 'placeNoun'
  | 'kindNoun'
  | 'day'
  /** A verb or "in", and what it counts is named before it or behind: `63 were in Denver`. */
  | 'predicate'
  /** Nothing: what it counts is named before it: `Denver: 63`. */
  | 'none'
  /** Something that no report of arrests counts. */
  | 'foreign';

const heads: Readonly<Partial<Record<WordClass, Head>>> = {
  arrest: 'arrest',
  people: 'people',
  conviction: 'conviction',
  charge: 'charge',
  caseNoun: 'case',
  placeNoun: 'placeNoun',
  kindNoun: 'kindNoun',
  day: 'day',
  have: 'predicate',
  link: 'predicate',
  negation: 'predicate',
  join: 'none',
  speech: 'none',
};
/** How many words that say nothing here may stand before "people": `63 hard-working people`. */
const mostStrangers = 2;

/** Reads on from a number to what it counts. */
export function readHead(right: readonly Item[]): { readonly head: Head; readonly length: number } {
  let strangers = 0;
  for (const [index, item] of right.entries()) {
    const found = (head: Head, length = index + 1) => ({ head: strangers > 0 ? ('foreign' as const) : head, length });
    if (isName(item)) return found('name', index);
    if (item.kind === 'reporter' || item.kind === 'title') continue;
    if (item.kind === 'mark' && /^[-@(]$/.test(item.key) && index === 0) continue;
    if (item.kind !== 'word') return found('none', index);
    if (item.class === 'otherActor') return { head: 'foreign', length: index };
    if (item.class === 'preposition' && strangers === 0) {
      if (item.key === 'of' || item.key === 'over') continue;
      return found('predicate', index);
    }
    if (item.class === undefined) {
      strangers += 1;
      if ((item.key.length > 4 && /(ed|ing)$/.test(item.key)) || strangers > mostStrangers) return found('foreign');
      continue;
    }
    const head = heads[item.class];
    if (head === 'people') return { head, length: index + 1 };
    if (head !== undefined) return found(head);
  }
  return { head: strangers > 0 ? 'foreign' : 'none', length: right.length };
}
