import type { Item } from '../english/item.ts';
import type { WordClass } from '../english/lexicon.ts';
import { isOf } from '../english/words.ts';
import { isName } from './name-groups.ts';

/**
 * What a number counts, by the words behind it. `predicate`: a verb or "in", and what it counts is named before it or behind;
 * `none`: what it counts is named before it; `foreign`: something that no report of arrests counts.
 */
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
  | 'predicate'
  | 'none'
  | 'foreign';

const heads: Readonly<Partial<Record<WordClass, Head>>> = {
  arrest: 'arrest',
  people: 'people',
  untold: 'people',
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
const things = new Set(
  'feet percent mph fps km gb mb kg bucks bus pm am million billion degree mile hr min sec people'.split(' '),
);

/** Reads on from a number to what it counts; a word that is not known is a thing that is counted where it may be a plural. */
export function readHead(right: readonly Item[]): { readonly head: Head; readonly length: number } {
  const strangers: string[] = [];
  for (const [index, item] of right.entries()) {
    const isForeign = strangers.some(key => /[^s]s$/.test(key) || things.has(key));
    const found = (head: Head, length = index + 1) => ({ head: isForeign ? ('foreign' as const) : head, length });
    if (isName(item)) return found('name', index);
    if (item.kind === 'reporter' || item.kind === 'title') continue;
    if (item.kind === 'mark' && /^[-@]$/.test(item.key) && index === 0) continue;
    if (item.kind !== 'word') return found('none', index);
    if (item.class === 'otherActor' || (isOf(item, 'harmed') && index < 2)) return { head: 'foreign', length: index };
    if (item.class === 'preposition') {
      if ((item.key === 'of' || item.key === 'over') && strangers.length === 0) continue;
      return found('predicate', index);
    }
    if (item.class === undefined) {
      strangers.push(item.key);
      if (strangers.length > mostStrangers) return found('predicate');
      continue;
    }
    const head = heads[item.class];
    if (head === 'people') return { head, length: index + 1 };
    if (head !== undefined) return found(head);
  }
  return {
    head: strangers.some(key => /[^s]s$/.test(key) || things.has(key)) ? 'foreign' : 'none',
    length: right.length,
  };
}
