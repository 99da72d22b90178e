import { isConvicted } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { namesOf, type RowName } from '../names/names.ts';
import { findUsState } from '../names/states.ts';
import { rootOf, toSingular } from '../names/word-forms.ts';
import { readDate } from './dates.ts';
import type { Item, ItemReading } from './item.ts';
import lexicon from './lexicon.json' with { type: 'json' };
import { classOf, isDomainWord, wordsIn } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { isNumberWord } from './numbers.ts';
import { readOtherCrime, readOtherPlace, readProperName, readStateBehind } from './other-names.ts';
import { indexPhrases, readPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { isMark, isWord } from './words.ts';

/** What follows a place and makes something else of it: the `Denver Post`. */
const papers = /^(?:times|post|globe|herald|inquirer|tribune|sun|journal|magazine|airport|university)$/;
/** "Philadelphia state police" */
const ofStates = /^(?:police|troopers?|university|prisons?|patrol|officials?)$/;
/** "In Chi": a shorter name may be any place's. */
const shortestPlace = 3;
/** Names longer than this are no abbreviations, even in capitals. */
const longestInitials = 6;

const harmed = wordsIn(lexicon.lists.harmed);

/** The place, or the rows, that are named at a token. */
export function readNamedItem(
  tokens: readonly Token[],
  at: number,
  findMention: (at: number) => Mention | undefined,
  dataset: Dataset,
): ItemReading | undefined {
  const mention = findMention(at);
  if (!mention) return undefined;
  const name = mention.value.find(({ row }) => row.table === 'jurisdictions');
  if (name?.row.table !== 'jurisdictions')
    return { payload: { kind: 'row', names: mention.value }, next: mention.next };
  const place = name.row;
  const after = tokens[mention.next];
  if (isPaper(after)) return undefined;
  if (after?.key === 'county') return otherPlace(`${place.name} County`, mention.next + 1);
  // "14 in Washington state" is not the District.
  const isState =
    after?.key === 'state' && place.kind !== 'state' && !ofStates.test(tokens[mention.next + 1]?.key ?? '');
  if (isState) return otherPlace(`${place.name} State`, mention.next + 1);
  const state = readStateBehind(tokens, mention.next, place.state);
  if (state && state.name !== place.state && place.kind === 'city' && !findMention(state.next - 1))
    return otherPlace(`${place.name}, ${state.name}`, state.next);
  const part = isOfPart(name.note, dataset);
  return {
    payload: { kind: 'place', place, note: name.note, part },
    next: state?.name === place.state ? state.next : mention.next,
  };
}

/** Kinds of conviction, and groups, by everyday words, which are less sure: "crack", "coke". */
export function readEveryday(
  tokens: readonly Token[],
  at: number,
  findMention: (at: number) => Mention | undefined,
  dataset: Dataset,
): ItemReading | undefined {
  const found = readPhrase(everydayIndex(dataset), tokens, at, {
    read: ({ key }) => rootOf(key),
    isSkipped: ({ text }) => text === '-',
  });
  // "Been deported before" holds the group's own name.
  const isNamed = found && tokens.slice(at + 1, found.next).some((_, index) => findMention(at + 1 + index));
  // "498 people were killed" is said of no conviction.
  const isHarm = found?.next === at + 1 && harmed.has(tokens[at]?.key ?? '');
  if (!found || isNamed || isHarm) return undefined;
  const [{ row } = {}] = found.value;
  const payload =
    row?.table === 'jurisdictions'
      ? ({ kind: 'place', place: row, note: undefined, part: false } as const)
      : ({ kind: 'row', names: found.value } as const);
  return { payload, next: found.next };
}

const everydayIndex = perDataset(({ everydayWords, rows }) => {
  const byWords = new Map<string, readonly RowName[]>();
  for (const { words, table, id, note } of everydayWords) {
    const key = normalize(words).split(' ').map(rootOf).join(' ');
    const row = rows[table].find(each => each.id === id);
    // Who was convicted is said in many more turns.
    if (row && table !== 'categories' && !isConvicted(row))
      byWords.set(key, [...(byWords.get(key) ?? []), { key, row, note, source: 'shared' }]);
  }
  return indexPhrases(byWords);
});

/**
 * Notes of names that stand for a whole place. Any other note is of a part, as Chicago is of Cook County. A name that holds the
 * place's own name, or begins it, is the place itself ("Denver County", "Santa Clara"), and so is one with the same note.
 */
const wholeNotes = perDataset((dataset): ReadonlySet<string> => {
  const names = namesOf(dataset).filter(({ row }) => row.table === 'jurisdictions');
  const isWhole = ({ row, key }: RowName) => {
    const own = normalize(row.name);
    return ` ${key} `.includes(` ${own} `) || own.startsWith(`${key} `);
  };
  return new Set(names.filter(isWhole).flatMap(({ note }) => note ?? []));
});

/** Whether the note of a name says that it is a part of the place, or may be another. */
export function isOfPart(note: string | undefined, dataset: Dataset): boolean {
  return note !== undefined && !wholeNotes(dataset).has(note);
}

/** What no row is about: other operations, places and crimes. */
export function readOther(tokens: readonly Token[], at: number, before: readonly Item[]): ItemReading | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const isCapital = classOf(token.key) === 'operation' && /^\p{Lu}/u.test(token.text);
  const operation = isCapital && readProperName(tokens, at + 1);
  if (operation) return { payload: { kind: 'otherOperation' }, next: operation.next };
  const known = readOtherPlace(tokens, at);
  if (known) {
    const after = tokens[known.next];
    if (isPaper(after)) return undefined;
    if (after?.key === 'county') return otherPlace(`${known.name} County`, known.next + 1);
    const state = findUsState(known.name.toLowerCase()) ? undefined : readStateBehind(tokens, known.next);
    return otherPlace(known.name, state?.next ?? known.next);
  }
  const crime = readOtherCrime(tokens, at);
  if (crime) return { payload: { kind: 'otherCrime', name: crime.name }, next: crime.next };
  if (classOf(token.key) !== undefined || isNumberWord(token.key) || readDate(tokens, at)) return undefined;
  const proper = readProperName(tokens, at);
  if (!proper || proper.name.length <= shortestPlace) return undefined;
  const isPlace =
    proper.name.endsWith(' County') || isWord(before.at(-1), 'in') || isListed(before, tokens[proper.next]);
  return isPlace ? otherPlace(proper.name, proper.next) : undefined;
}

/** `Pittsburgh 5, Harrisburg 3`: behind a place with its number. */
function isListed(before: readonly Item[], after: Token | undefined): boolean {
  const [place, number, mark] = before.slice(-3);
  const isPlace = place?.kind === 'place' || place?.kind === 'otherPlace';
  return isPlace && number?.kind === 'quantity' && isMark(mark, ',', ';') && after?.kind === 'number';
}

function isPaper(token: Token | undefined): boolean {
  return token !== undefined && papers.test(token.key) && /^\p{Lu}/u.test(token.text);
}

function otherPlace(name: string, next: number): ItemReading {
  return { payload: { kind: 'otherPlace', name }, next };
}

/** The report's title, also without "Operation", abbreviated or in one word: `Op Safe City`, `SafeCity`. */
export function readTitle(tokens: readonly Token[], at: number, dataset: Dataset): ItemReading | undefined {
  const words = titleWords(dataset);
  const proper = words.filter(word => classOf(word) !== 'operation');
  const named = classOf(tokens[at]?.key ?? '') === 'operation' ? at + 1 : at;
  const isOneWord = toSingular(tokens[named]?.key ?? '') === proper.join('');
  if (!isOneWord && !proper.every((word, offset) => toSingular(tokens[named + offset]?.key ?? '') === word))
    return undefined;
  const next = named + (isOneWord ? 1 : proper.length);
  // "Safe City Index 2017"
  if (
    named === at &&
    /^\p{Lu}\p{Ll}+$/u.test(tokens[next]?.text ?? '') &&
    classOf(tokens[next]?.key ?? '') === undefined
  )
    return undefined;
  // `Operation Safe City 2 led to` is another one; not `Operation Safe City 7 were`.
  const [number, behind] = tokens.slice(next, next + 2);
  const verb = /s$|^(?:were|had|have|are)$/.test(behind?.key ?? 's') ? undefined : classOf(behind?.key ?? '');
  if (/^(?:[2-9]|ii|iii|iv)$/.test(number?.key ?? '') && (verb === 'arrest' || verb === 'link'))
    return { payload: { kind: 'otherOperation' }, next: next + 1 };
  return { payload: { kind: 'title' }, next };
}

const titleWords = perDataset(({ title }): readonly string[] => normalize(title).split(' ').map(toSingular));

/** Who made the report. A short name in capitals is meant in small letters only where an arrest follows. */
export function readReporter(tokens: readonly Token[], at: number, dataset: Dataset): ItemReading | undefined {
  const words = reporterWords(dataset);
  if (!words.every((word, offset) => tokens[at + offset]?.key === word)) return undefined;
  const { reporter } = dataset.report;
  const isShort = reporter === reporter.toUpperCase() && reporter.length <= longestInitials;
  const text = (tokens[at]?.text ?? '').replace(/['’]s$/u, '');
  const next = at + words.length;
  if (isShort && text !== text.toUpperCase() && !isDomainWord(tokens[next]?.key ?? '')) return undefined;
  return { payload: { kind: 'reporter' }, next };
}

const reporterWords = perDataset(({ report: { reporter } }): readonly string[] =>
  normalize(reporter).replace(/^the /, '').split(' '),
);
