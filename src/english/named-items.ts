import type { Dataset } from '../dataset/dataset.ts';
import { readDate } from './dates.ts';
import type { Item, ItemReading } from './item.ts';
import { classOf } from './lexicon.ts';
import type { mentionFinder } from './mentions.ts';
import { readOtherCrime } from './other-crimes.ts';
import { type OtherPlace, readOtherPlace, readProperName, readStateBehind } from './other-places.ts';
import { namesPart } from './parts.ts';
import type { Token } from './tokens.ts';
import { isWord } from './words.ts';

/** What follows a place and makes something else of it: the `Denver Post`, `LA County`, `Washington state`. */
const papers = new Set('times post globe herald inquirer tribune sun journal magazine airport university'.split(' '));

/** "In Chi": a shorter name may be any place's. */
const shortestPlace = 3;

/** The place, or the rows, that are named at a token. */
export function readNamed(
  tokens: readonly Token[],
  at: number,
  findMention: ReturnType<typeof mentionFinder>,
  dataset: Dataset,
): ItemReading | undefined {
  const mention = findMention(at);
  if (!mention) return undefined;
  const name = mention.names.find(({ row }) => row.table === 'jurisdictions');
  const place = name?.row.table === 'jurisdictions' ? name.row : undefined;
  if (!name || !place) {
    const names = mention.names.filter(({ row }) => row.table !== 'jurisdictions');
    return names.length > 0 ? { payload: { kind: 'row', names }, next: mention.next } : undefined;
  }
  const after = tokens[mention.next];
  if (isPaper(after)) return undefined;
  if (after?.key === 'county' && place.kind !== 'county') {
    return otherPlace({ name: `${place.name} County`, state: undefined, next: mention.next + 1 });
  }
  const state = readStateBehind(tokens, mention.next);
  if (state && state.state !== place.state && place.kind === 'city' && !findMention(state.next - 1)) {
    return otherPlace({ name: `${place.name}, ${state.name}`, state: undefined, next: state.next });
  }
  const next = state && state.state === place.state && place.title !== place.name ? state.next : mention.next;
  return { payload: { kind: 'place', place, note: name.note, part: namesPart(name, dataset) }, next };
}

/** What no row is about: other operations, places and crimes. */
export function readOther(tokens: readonly Token[], at: number, before: readonly Item[]): ItemReading | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (classOf(token.key) === 'operation' && /^\p{Lu}/u.test(token.text)) {
    const name = readProperName(tokens, at + 1);
    if (name) return { payload: { kind: 'otherOperation', name: `${token.text} ${name.name}` }, next: name.next };
  }
  const known = readOtherPlace(tokens, at);
  if (known) {
    const state = readStateBehind(tokens, known.next);
    const after = tokens[known.next];
    if (isPaper(after)) return undefined;
    if (after?.key === 'county')
      return otherPlace({ name: `${known.name} County`, state: undefined, next: known.next + 1 });
    return otherPlace(state && known.state === undefined ? { ...known, next: state.next } : known);
  }
  const crime = readOtherCrime(tokens, at);
  if (crime) return { payload: { kind: 'otherCrime', name: crime.name }, next: crime.next };
  if (!isWord(before.at(-1), 'in') || classOf(token.key) !== undefined) return undefined;
  const proper = readDate(tokens, at) ? undefined : readProperName(tokens, at);
  return proper && proper.name.length > shortestPlace ? otherPlace(proper) : undefined;
}

function isPaper(token: Token | undefined): boolean {
  return token !== undefined && papers.has(token.key) && /^\p{Lu}/u.test(token.text);
}

function otherPlace(place: OtherPlace): ItemReading {
  return { payload: { kind: 'otherPlace', place }, next: place.next };
}
