import type { Item } from '../english/item.ts';
import { has, isWord } from '../english/words.ts';
import type { Spot } from './pair-numbers.ts';

/** Words that may stand in a clause that is said to differ; with any other it may say something else. */
const plainWords = new Set(
  (
    'a an the of in for at on by from to it its they ice there was were is are be been had has have saw only just about total number count ' +
    'arrest arrests arrested detained apprehended arrestees people persons person ppl individuals immigrants aliens illegals folks ' +
    'undocumented criminal illegal conviction convictions convicted with sanctuary operation report says said made recorded reported ' +
    'counted totaled numbered led resulted resulting netted ended hit took place jurisdictions cities places city during ' +
    'actually really that this and according arresting under were overall combined offense offenses'
  ).split(' '),
);
/** Words that compare, or tell a part of what the report counts. */
const partWords = new Set(
  (
    'than beat vs versus twice double half triple each both apiece together combined respectively between other others another more ' +
    'fewer less already first last second before since after until prior later earlier then so far including includes include among remaining rest still now ' +
    'initially them whom these those like such suburbs region metro area wrong false mistaken alleged attempted'
  ).split(' '),
);
/** Words that make other numbers of the same names, wherever they stand in a message. */
const rateWords = new Set(
  (
    'per rate rates rank ranking ranked average age ages median capita residents population goal target ' +
    'sunday monday tuesday wednesday thursday friday saturday'
  ).split(' '),
);

/** Whether a message gives numbers of another kind, too. */
export function hasRates(items: readonly Item[]): boolean {
  // "Day 1: Denver 20".
  const isDay = (at: number) => isWord(items[at], 'day') && items[at + 1]?.kind === 'quantity';
  return items.some((item, at) => isDay(at) || (item.kind === 'word' && rateWords.has(item.key)));
}

/** Whether the words around a number leave no other reading. */
export function isPlainlySaid({ left, right, row, place }: Spot, sentence: readonly Item[]): boolean {
  const clause = [...left, ...right];
  const last = left.at(-1);
  const isTitled =
    ['title', 'date', 'reporter'].includes(left.at(-2)?.kind ?? '') || has(left.slice(-2, -1), 'operation', 'arrest');
  // "Convicted: 317 fugitives: 68": a label on either side.
  const isLabelled = last?.kind === 'mark' && /^[:=(–—-]$/u.test(last.key) && left.length > 1 && !isTitled;
  if ((row ?? place)?.isBehind && isLabelled) return false;
  // "The first 10 arrests", "20 criminal arrests"; Washington may be a state, and 26 of Portland's 33 a part.
  const isNarrowed = clause.some(
    (item, at) =>
      item.kind === 'rank' || (isWord(item, 'criminal', 'illegal') && has(clause.slice(at + 1, at + 2), 'arrest')),
  );
  const isNoted = place?.names.some(item => item.kind === 'place' && item.note !== undefined);
  // "Denver at 10".
  if (isNarrowed || isNoted || isWord(last, 'at') || (place ?? row)?.gap.some(item => isWord(item, 'of'))) return false;
  const isPlain = clause.every(item => item.kind !== 'word' || plainWords.has(item.key) || item.class === 'filler');
  return isPlain && !sentence.some(item => item.kind === 'word' && partWords.has(item.key));
}
