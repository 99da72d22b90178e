import { has, hasWord } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';
import { figuresOfKinds, figuresOfPlaceCount } from './figures.ts';

/** How many places, or kinds of conviction: "ten jurisdictions", "67 kinds of convictions". */
export function readNumberOf({
  spot,
  head,
  noun,
  words,
  around: { items, sentence, message },
  dataset,
}: Reading): Read {
  const different = head === 'case' && hasWord(noun, 'different', 'distinct', 'separate');
  if (head !== 'placeNoun' && head !== 'kindNoun' && !different) return undefined;
  const { form, quantifier } = spot.quantity;
  if ((form !== 'count' && form !== 'part') || quantifier) return 'none';
  const claim = { used: noun, bare: false } as const;
  if (head !== 'placeNoun') {
    const convictions = has(words, 'conviction');
    if (!convictions && !(has(words, 'caseNoun') && (message.title || message.domain || message.reporter)))
      return 'none';
    return { ...claim, figures: figuresOfKinds(dataset), bond: convictions ? 'near' : 'loose' };
  }
  const arrests = has(words, 'arrest') || message.title;
  if (!sentence.title && !sentence.reporter && !arrests) return 'none';
  const some = hasWord(words, 'top', 'other', 'these', 'those', 'biggest', 'largest', 'few', 'had', 'with', 'have');
  const isListed = words.some(item => item.kind === 'place' || item.kind === 'rank');
  const last = noun.at(-1);
  const figures = figuresOfPlaceCount(last?.kind === 'word' ? last.key : '', dataset);
  const isTotal = spot.quantity.stated.value === dataset.rows.jurisdictions.length;
  if (some || isListed) return isTotal ? { ...claim, figures, bond: 'loose' } : 'none';
  // Which of the places are cities is a matter of words.
  const isOnly = items.filter(({ kind }) => kind === 'quantity').length === 1;
  const isExact = isOnly && sentence.title && !hasWord(noun, 'city', 'cities', 'county', 'counties', 'states');
  const bond = form === 'part' ? 'loose' : isExact ? 'tight' : 'near';
  return { ...claim, figures, bond };
}
