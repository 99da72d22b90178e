import type { Item } from '../../english/item.ts';
import { has, hasWord, isStranger, isWord, quoted } from '../../english/words.ts';
import type { Name } from '../names.ts';
import type { Head } from './heads.ts';
import type { Named } from './paths.ts';
import { type Bound, baseOf, bound, modeOf, type Reading } from './reading.ts';
import type { Subject } from './subjects.ts';

/** Binds to rows of the chart, to the groups, and to crimes that have no row. */
export function bindRows(reading: Reading): Bound | undefined {
  const { head, phrase, path, behind, words } = reading;
  const fromBehind = behind.rows.length > 0 || behind.otherCrimes.length > 0;
  const named = fromBehind ? behind : bringsOwnSubject(head, phrase) ? undefined : path.named;
  if (!named || (named.rows.length === 0 && named.otherCrimes.length === 0)) return undefined;
  if (fromBehind ? reading.otherSubject || !reachesBehind(phrase, named) : !reachesBefore(reading)) return undefined;
  const used = [...named.items, ...quoted(words)];
  const groups = named.rows.some(names => names.some(({ table }) => table === 'groups'));
  const make = (subject: Subject) =>
    bound(reading, subject, used, {
      bare: !has(words, 'conviction', 'arrest') && !reading.sentence.title && !reading.sentence.reporter,
      doubtful: reading.perPlace || (groups && named.rows.every(names => isLooselyNamed(names, words))),
    });
  const [crime] = named.otherCrimes;
  if (crime && named.rows.length === 0) {
    return make({ kind: 'unanswered', why: { kind: 'otherCrime', name: crime.name } });
  }
  const places = [...behind.places, ...path.named.places, ...reading.inherited].map(({ place }) => place);
  const convicted = has(words, 'conviction') || has(phrase, 'have') || isSure(reading);
  if (places.length > 0 || behind.otherPlaces.length > 0) {
    // "Two men were arrested in Denver for robbery" is news of the day.
    if (!groups && has(words, 'arrest') && !convicted) return undefined;
    return make({
      kind: 'unanswered',
      why: { kind: groups ? 'groupsByPlace' : 'convictionsByPlace', places, rows: named.rows },
    });
  }
  const carried = has(words, 'conviction') || has(phrase, 'have') || hasWord(phrase, 'with');
  if (!groups && !carried && has(words, 'arrest', 'charge')) {
    return make({ kind: 'unanswered', why: { kind: 'arrestsByOffense', rows: named.rows } });
  }
  if (has(phrase, 'negation') || isAllOf(reading)) return undefined;
  return make({ kind: 'rows', rows: named.rows, mode: modeOf(reading) });
}

/** "All gang members": who they are, not how many of those arrested. */
function isAllOf({ cell: { quantity }, head }: Reading): boolean {
  return quantity.form === 'share' && quantity.stated.value >= 99 && head.kind !== 'people' && head.kind !== 'arrest';
}

/** "Deported" alone does not say that they had been deported before. */
function isLooselyNamed(names: readonly Name[], words: readonly Item[]): boolean {
  const single = names.every(({ key, source }) => source === 'alias' && key.endsWith('ed') && !key.includes(' '));
  return single && !hasWord(words, 'previously', 'before', 'already', 'earlier', 'again', 'once');
}

/** A name behind a quantity is what it counts when the words between say so: `86 were for DUI`, not `63 in a fraud case`. */
function reachesBehind(phrase: readonly Item[], { items }: Named): boolean {
  const first = items.find(({ kind }) => kind === 'row' || kind === 'otherCrime');
  const at = first ? phrase.indexOf(first) : -1;
  if (isStranger(phrase[at + 1])) return false;
  for (let index = at - 1; index >= 0; index -= 1) {
    const item = phrase[index];
    if (item?.kind !== 'word') return item?.kind === 'mark' || item?.kind === 'place';
    if (item.class === undefined || item.class === 'speech') return false;
    if (item.class === 'preposition') return isWord(item, 'for', 'of', 'on', 'by');
    if (has([item], 'have', 'link', 'conviction')) return true;
  }
  return true;
}

/** A name before a quantity is what it counts when nothing else is behind it but convictions, cases or people. */
function reachesBefore({ head, strangersBehind }: Reading): boolean {
  return head.kind === 'predicate' ? strangersBehind === 0 : head.kind !== 'name';
}

/** "86 had convictions": what is said behind counts more than a name before. */
function bringsOwnSubject(head: Head, phrase: readonly Item[]): boolean {
  return head.kind === 'predicate' && has(phrase, 'conviction', 'arrest');
}

/** Binds to everyone with convictions, or without. */
export function bindConvictions(reading: Reading): Bound | undefined {
  const { cell, head, phrase, path, behind, sentence, strangersBefore, strangersBehind } = reading;
  // "54 of the 63 in Denver were criminals" is said of people who were arrested.
  const criminals = hasWord(phrase, 'criminals') && has(phrase, 'link') && behind.places.length > 0;
  const inPhrase = criminals || has(phrase, 'conviction');
  const inPath = has(path.items, 'conviction') && !has(phrase, 'arrest');
  if (!inPhrase && !(inPath && (head.kind === 'none' || head.kind === 'predicate'))) return undefined;
  if (reading.otherSubject || (head.kind === 'case' && !has(phrase.slice(head.length, head.length + 1), 'conviction')))
    return undefined;
  // "Most convictions are": a share of them says nothing of how many there are.
  const noun = head.kind === 'conviction' && isWord(phrase[head.length - 1], 'convictions', 'conviction');
  if (noun && cell.quantity.form === 'share') return undefined;
  const used = [...quoted(phrase), ...(inPath ? quoted(path.items) : [])];
  const places = [...behind.places, ...path.named.places, ...reading.inherited].map(({ place }) => place);
  if (places.length > 0 || behind.otherPlaces.length > 0 || path.named.otherPlaces.length > 0) {
    const why = { kind: 'convictionsByPlace', places, rows: [] } as const;
    return bound(reading, { kind: 'unanswered', why }, [...used, ...behind.items, ...path.named.items]);
  }
  const without =
    has(phrase, 'negation') || phrase.some(item => item.kind === 'quantity' && item.quantity.stated.value === 0);
  const sure = isSure(reading) || has(phrase, 'people', 'arrest');
  const convictions = noun && !has(reading.words, 'people', 'arrest', 'have');
  return bound(reading, { kind: without ? 'unconvicted' : convictions ? 'convictions' : 'convicted' }, used, {
    base: baseOf(phrase),
    doubtful: !sure || strangersBefore + strangersBehind > 0 || path.broken || sentence.places > 0 || reading.perPlace,
  });
}

/** Whether the message names the report, by its operation, its reporter or one of its totals. */
function isSure({ message: { title, reporter, total } }: Reading): boolean {
  return title || reporter || total;
}
