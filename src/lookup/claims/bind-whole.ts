import { has, hasWord, quoted } from '../../english/words.ts';
import { type Bound, bound, isTotal, type Reading } from './reading.ts';

/**
 * Binds to everyone arrested, where no place, row or group is named. A number that is not the total is most often one of a
 * subject that stands elsewhere, so it is told only where the words leave no other.
 */
export function bindWhole(reading: Reading): Bound | undefined {
  const { cell, head, phrase, path, words, sentence, message, strangersBefore, strangersBehind } = reading;
  const { quantifier, form, stated } = cell.quantity;
  const arrests = has(words, 'arrest');
  const total = isTotal(words);
  const counted =
    head.kind === 'arrest' ||
    head.kind === 'people' ||
    ((head.kind === 'none' || head.kind === 'predicate') && (arrests || total));
  const about = arrests || ((sentence.reporter || sentence.title) && (head.kind === 'people' || total));
  if (!counted || !about || quantifier || form === 'share' || form === 'part') return undefined;
  if (hasWord(phrase, 'charges', 'charged', 'pending') && (arrests || sentence.title || sentence.reporter)) {
    return bound(reading, { kind: 'unanswered', why: { kind: 'charges' } }, quoted(words));
  }
  if (has(phrase, 'charge', 'negation') || reading.otherSubject || (path.blocked && path.named.items.length > 0))
    return undefined;
  if (reading.perPlace && stated.modifier !== 'exact') return undefined;
  const sure = message.title || sentence.reporter || total;
  return bound(reading, { kind: hasWord(phrase, 'criminals') ? 'criminals' : 'whole' }, quoted(words), {
    doubtful:
      !sure ||
      message.places > 0 ||
      path.broken ||
      reading.isWhole ||
      reading.perPlace ||
      strangersBehind > 0 ||
      (strangersBefore > 0 && !sentence.title && !sentence.reporter) ||
      hasWord(words, 'there', 'more', 'another'),
  });
}
