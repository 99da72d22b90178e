import lexicon from './lexicon.json' with { type: 'json' };
import { phrasesIn } from './lexicon.ts';
import { indexPhrases, readPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Modifier } from './tolerance.ts';

const before = indexPhrases<Modifier>(phrasesIn(lexicon.modifiers));
const behind = indexPhrases<Modifier>(phrasesIn(lexicon.modifiersBehind));

/** The longest modifier that begins at a token: `no more than`. */
export function readModifier(tokens: readonly Token[], at: number) {
  return readPhrase(before, tokens, at);
}

/** The modifier that stands behind a number: `100+`, `60 or so`. */
export function readModifierBehind(tokens: readonly Token[], at: number) {
  // `100+`, but not `Philly 107 + Mass 50`.
  return tokens[at]?.text === '+' && !tokens[at]?.glued ? undefined : readPhrase(behind, tokens, at);
}
