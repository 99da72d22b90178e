import type { Dataset } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { toSingular } from '../names/word-forms.ts';
import type { ItemReading } from './item.ts';
import { classOf, isDomainWord } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Names longer than this are no abbreviations, even in capitals. */
const longestInitials = 6;

export interface Title {
  readonly words: readonly string[];
  /** Words before its name proper: `operation`. */
  readonly kind: number;
}

export function titleOf({ title }: Dataset): Title {
  const words = normalize(title).split(' ').map(toSingular);
  const [first = ''] = words;
  return { words, kind: words.length > 2 && classOf(first) === 'operation' ? 1 : 0 };
}

/** The title, also without "Operation", abbreviated or in one word: `Op Safe City`, `SafeCity`. */
export function readTitle(tokens: readonly Token[], at: number, { words, kind }: Title): ItemReading | undefined {
  const opening = tokens[at]?.key ?? '';
  const named = kind === 1 && classOf(opening) === 'operation' ? at + 1 : at;
  const proper = words.slice(kind);
  const isOneWord = toSingular(tokens[named]?.key ?? '') === proper.join('');
  const matches = isOneWord || proper.every((word, offset) => toSingular(tokens[named + offset]?.key ?? '') === word);
  if (!matches || proper.length === 0) return undefined;
  const next = named + (isOneWord ? 1 : proper.length);
  // `Operation Safe City 2` is another one.
  const number = tokens[next];
  const behind = tokens[next + 1]?.key ?? '';
  const follows = ['arrest', 'link', 'have'].includes(classOf(behind) ?? '') && !/s$/.test(behind);
  if (follows && /^([2-9]|ii|iii|iv)$/.test(number?.key ?? ''))
    return { payload: { kind: 'otherOperation', name: `${words.join(' ')} ${number?.text}` }, next: next + 1 };
  return { payload: { kind: 'title' }, next };
}

export interface Reporter {
  readonly words: readonly string[];
  /** A short name in capitals, such as ICE. */
  readonly capitals: boolean;
}

export function reporterOf({ report: { reporter } }: Dataset): Reporter {
  return {
    words: normalize(reporter)
      .split(' ')
      .filter((word, at) => at > 0 || word !== 'the'),
    capitals: reporter === reporter.toUpperCase() && reporter.length <= longestInitials,
  };
}

/** A reporter with a short name in capitals is meant in small letters only where an arrest follows. */
export function readReporter(
  tokens: readonly Token[],
  at: number,
  { words, capitals }: Reporter,
): ItemReading | undefined {
  if (!words.every((word, offset) => tokens[at + offset]?.key === word)) return undefined;
  const text = (tokens[at]?.text ?? '').replace(/['’]s$/u, '');
  const next = at + words.length;
  if (capitals && text !== text.toUpperCase() && !isDomainWord(tokens[next]?.key ?? '')) return undefined;
  return { payload: { kind: 'reporter' }, next };
}
