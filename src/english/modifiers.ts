import type { Token } from './tokens.ts';
import type { Modifier } from './tolerance.ts';

const phrasesBefore: Readonly<Record<Modifier, string>> = {
  exact:
    'only, just, merely, exactly, precisely, a mere, a total of, total of, in total, a whopping, a full, all of, literally, a measly, as few as, a grand total of, a combined, the, all, all the',
  about:
    'about, like, around, roughly, approximately, approx, approximatly, circa, ca, some, something like, in the neighborhood of, ~, ≈, give or take, somewhere around, on the order of, an estimated, estimated',
  nearly:
    'nearly, almost, close to, just under, a little under, just shy of, just below, not quite, approaching, practically, nearing, just about, slightly under, slightly less than, slightly fewer than, shy of, a little less than',
  over: 'over, more than, greater than, above, upwards of, upward of, in excess of, north of, >, well over, way over, way more than, far more than, well above, much more than',
  barelyOver:
    'just over, a little over, slightly over, slightly more than, a little more than, just above, barely over',
  atLeast:
    'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, ≥, > =, as many as',
  under:
    'under, below, less than, fewer than, <, well under, way under, way fewer than, way less than, far fewer than, far less than, well below, south of',
  atMost: 'at most, no more than, not more than, up to, a maximum of, maximum, max, ≤, < =, at the most',
};

const afterPhrases: Readonly<Partial<Record<Modifier, string>>> = {
  about: 'or so, ish, - ish, or thereabouts, give or take',
  atLeast: '+, or more, plus, at least, and counting, at a minimum',
  atMost: 'or fewer, or less, at most, max, tops, at the most',
  exact: 'exactly',
};

interface Phrase {
  readonly keys: readonly string[];
  readonly modifier: Modifier;
}

const before = indexPhrases(phrasesBefore);
const after = indexPhrases(afterPhrases);

/** A modifier, and the index after it. */
export interface ReadModifier {
  readonly modifier: Modifier;
  readonly next: number;
}

/** The longest modifier that begins at a token: `no more than`. */
export function readModifier(tokens: readonly Token[], at: number): ReadModifier | undefined {
  return longest(before, tokens, at);
}

/** The modifier that stands behind a number: `100+`, `60 or so`. */
export function readModifierAfter(tokens: readonly Token[], at: number): ReadModifier | undefined {
  return longest(after, tokens, at);
}

function longest(index: ReadonlyMap<string, readonly Phrase[]>, tokens: readonly Token[], at: number) {
  for (const { keys, modifier } of index.get(tokens[at]?.key ?? '') ?? []) {
    if (keys.every((key, offset) => tokens[at + offset]?.key === key)) return { modifier, next: at + keys.length };
  }
  return undefined;
}

/** Phrases by their first word, the longest first. */
function indexPhrases(phrases: Readonly<Partial<Record<Modifier, string>>>): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  const modifiers = ['exact', 'about', 'nearly', 'over', 'barelyOver', 'atLeast', 'under', 'atMost'] as const;
  for (const modifier of modifiers) {
    for (const phrase of phrases[modifier]?.split(', ') ?? []) {
      const keys = phrase.split(' ');
      const [first = ''] = keys;
      index.set(first, [...(index.get(first) ?? []), { keys, modifier }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}
