import type { Item } from '../../english/item.ts';
import { has, hasWord, isStranger, isWord, quoted } from '../../english/words.ts';
import type { Named } from './paths.ts';
import { type Bound, bound, modeOf, type Reading } from './reading.ts';
import type { Subject } from './subjects.ts';

/** Binds to the people arrested in one place or in several. */
export function bindPlaces(reading: Reading): Bound | undefined {
  const { cell, head, phrase, path, behind, words, sentence, message, strangersBehind } = reading;
  const isBehind = behind.places.length > 0 || behind.otherPlaces.length > 0;
  const named = isBehind ? behind : path.named;
  const [other] = named.otherPlaces;
  if (named.places.length === 0 && !other) return undefined;
  // Arrested in a place for something: the rows were tried before, and do not hold it.
  if (behind.rows.length > 0 || behind.otherCrimes.length > 0) return undefined;
  if (isBehind ? isDestination(phrase, named) : path.blocked) return undefined;
  const arrests = has(words, 'arrest');
  if (head.kind === 'charge' || head.kind === 'case') return undefined;
  if (head.kind === 'people' && !arrests && !sentence.reporter && !sentence.title) return undefined;
  if (head.kind === 'people' && !has(phrase, 'arrest') && !isBehind && has(path.items.slice(-1), 'have'))
    return undefined;
  if (strangersBehind > 0 && !has(phrase, 'arrest') && !(isBehind && has(phrase, 'people'))) return undefined;
  if (cell.quantity.quantifier && (!arrests || (cell.quantity.form === 'share' && head.kind === 'predicate')))
    return undefined;
  const share = cell.quantity.form === 'share';
  const restricted = share && isBehind && !saysWhere(phrase, named);
  if (restricted && cell.quantity.quantifier) return undefined;
  const used = [...named.items, ...quoted(phrase), ...(isBehind ? [] : quoted(path.items))];
  const make = (subject: Subject) =>
    bound(reading, subject, used, {
      bare: !arrests && !sentence.title && !cell.left.some(({ kind }) => kind === 'reporter'),
      doubtful:
        restricted || (isBehind ? hasStrangerAbout(phrase, named) : strangersBehind > 0) || hasWord(phrase, 'there'),
    });
  if (other && (named.places.length === 0 || modeOf(reading) === 'each')) {
    const { state, name } = other.place;
    if (state !== undefined) return make({ kind: 'state', state });
    return message.domain || message.title || message.reporter
      ? make({ kind: 'unanswered', why: { kind: 'otherPlace', name } })
      : undefined;
  }
  return make({ kind: 'places', places: named.places, mode: modeOf(reading) });
}

/** Unknown words before the place, and one right behind it that has it for an adjective: "12 arrested in a Portland protest". */
function hasStrangerAbout(phrase: readonly Item[], { items }: Named): boolean {
  const last = items.at(-1);
  const at = last ? phrase.indexOf(last) : 0;
  return phrase.slice(0, at).some(isStranger) || isStranger(phrase[at + 1]);
}

/** "Half of the arrests were in LA", and not "half of the arrests in LA". */
function saysWhere(phrase: readonly Item[], { items }: Named): boolean {
  const [first] = items;
  return has(phrase.slice(0, first && phrase.indexOf(first)), 'link', 'have');
}

/** "498 to Berlin". */
function isDestination(phrase: readonly Item[], { items }: Named): boolean {
  const [first] = items;
  return first !== undefined && isWord(phrase[phrase.indexOf(first) - 1], 'to');
}
