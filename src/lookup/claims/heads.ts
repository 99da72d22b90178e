import type { Item } from '../../english/item.ts';
import type { WordClass } from '../../english/lexicon.ts';
import { isName, isSeparator } from './cells.ts';

/** What a quantity counts, by the words behind it. */
export interface Head {
  readonly kind:
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
  /** How many items it takes up, of those behind the quantity. */
  readonly length: number;
}

const HEADS: Readonly<Partial<Record<WordClass, Head['kind']>>> = {
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
const STRANGERS = 2;

/** Reads on from a quantity to what it counts. */
export function readHead(right: readonly Item[]): Head {
  let strangers = 0;
  for (const [index, item] of right.entries()) {
    const head = (kind: Head['kind'], length = index + 1): Head => ({ kind, length });
    if (isName(item)) return head(strangers > 0 ? 'foreign' : 'name', index);
    if (item.kind === 'mark') {
      if (item.key === '-' || item.key === '@') continue;
      return head(strangers > 0 ? 'foreign' : 'none', index);
    }
    if (item.kind !== 'word') {
      if (item.kind === 'reporter' || item.kind === 'title') continue;
      return head(strangers > 0 ? 'foreign' : 'none', index);
    }
    if (item.class === 'otherActor') return head('foreign');
    if (item.class === 'preposition' && strangers === 0) {
      if (item.key === 'of' || item.key === 'over') continue;
      return head('predicate', index);
    }
    if (item.class === undefined) {
      strangers += 1;
      if (/(ed|ing)$/.test(item.key) && item.key.length > 4) return head('foreign');
      if (strangers > STRANGERS) return head('foreign');
      continue;
    }
    const kind = HEADS[item.class];
    if (kind === undefined) continue;
    if (strangers > 0 && kind !== 'people') return head('foreign');
    return head(kind);
  }
  return { kind: strangers > 0 ? 'foreign' : 'none', length: right.length };
}

/** The items behind a quantity up to the end of its phrase, names that are strung together included: `in LA and Philly`. */
export function phraseBehind(right: readonly Item[]): readonly Item[] {
  const end = right.findIndex((item, index) => {
    if (!isSeparator(item) || isInnerMark(item, right, index)) return false;
    const nameBehind = right.slice(index + 1, index + 4).find(next => next.kind !== 'word' || next.class !== 'filler');
    const nameBefore = right[index - 1];
    return !(index > 0 && nameBefore && isName(nameBefore) && nameBehind && (isName(nameBehind) || isJoin(nameBehind)));
  });
  return end === -1 ? right : right.slice(0, end);
}

/** `four-day`, and a name in brackets right behind a number: `107 (Philly)`. */
function isInnerMark(item: Item, right: readonly Item[], index: number): boolean {
  if (item.kind !== 'mark') return false;
  const next = right[index + 1];
  if (item.key === '-') return index === 0 && next?.start === item.end;
  return item.key === '(' && index <= 1 && next !== undefined && isName(next);
}

function isJoin(item: Item): boolean {
  return item.kind === 'word' && item.class === 'join';
}
