import { has, hasWord, quoted } from '../../english/words.ts';
import { type Bound, bound, type Reading } from './reading.ts';

/** Binds to the number of places, or of kinds of conviction: "ten jurisdictions", "67 kinds of convictions". */
export function bindNumberOf(reading: Reading, kind: 'placeNoun' | 'kindNoun'): Bound | undefined {
  const { cell, phrase, head, path, sentence, message, strangersBefore } = reading;
  if (cell.quantity.form !== 'count' || cell.quantity.quantifier) return undefined;
  if (kind === 'kindNoun') {
    if (!has(phrase, 'conviction', 'caseNoun')) return undefined;
    return bound(reading, { kind: 'kindCount' }, quoted(phrase), { doubtful: !has(phrase, 'conviction') });
  }
  const arrests = has([...cell.left, ...cell.right], 'arrest');
  if (!sentence.title && !sentence.reporter && !arrests && !message.title) return undefined;
  // "Two cities had", "the top three cities", "three cities: Denver, …" speak of some of the places.
  const some =
    has(phrase, 'have') || hasWord(path.items, 'top', 'other', 'these', 'those', 'biggest', 'largest', 'few');
  const listed = path.named.places.length > 0 || cell.right.some(item => item.kind === 'place' || item.kind === 'rank');
  if (some || listed) return undefined;
  return bound(reading, { kind: 'placeCount' }, phrase.slice(0, head.length), {
    doubtful: !(sentence.title || (sentence.reporter && arrests)) || strangersBefore > 2,
  });
}
