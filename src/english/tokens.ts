/** A piece of a message. */
export interface Token {
  /** `opaque` stands for what is never read: links, mentions, emoji, channel names. */
  readonly kind: 'word' | 'number' | 'mark' | 'break' | 'opaque';
  /** As written. */
  readonly text: string;
  /** A word in the form in which words are compared: no accents, lower case, no possessive; else the text. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it follows the token before it without a space. */
  readonly glued: boolean;
}

/** Marks that only shape a text, and are passed over: `**63**` is `63`. */
const shaping = new Set(['`', '*', '_', '\\', '"', '“', '”', '«', '»']);
const marks = new Set([...".,;:!?|()[]{}<>=+-–—−/%°#$€£~≈≥≤•·→…&^@'’`"]);
const openers = ['<@', '<#', '<:', '<a:', '<t:', '</', '<id:', '<http'];
/** Longest mention or custom emoji in characters; one that does not close within it is not one. */
const longestMention = 120;
const longestEmoji = 34;
const longestLanguage = 20;

/**
 * Cuts a message into tokens, from left to right and once: the work is proportional to the length of the text.
 * Emoji and other signs that say nothing about figures are left out.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = endOfCommand(text);
  let touching = false;
  const push = (kind: Token['kind'], end: number) => {
    const slice = text.slice(at, end);
    tokens.push({ kind, text: slice, key: kind === 'word' ? toKey(slice) : slice, start: at, end, glued: touching });
    at = end;
    touching = true;
  };
  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (char === '\n') {
      push('break', at + 1);
      touching = false;
    } else if (isSpace(char)) {
      at += char.length;
      touching = false;
    } else if (text.startsWith('...', at)) {
      push(
        'mark',
        endWhile(text, at, text.length, next => next === '.'),
      );
      touching = false;
    } else if (text.startsWith('```', at)) {
      // Discord has no tables but in code blocks. Their first line may name a language.
      at = endOfLanguage(text, at + 3);
      touching = false;
    } else if (isDigit(char)) push('number', endOfNumber(text, at));
    else if (isLetter(char)) {
      const end = endOfInitials(text, at) ?? endOfWord(text, at);
      const link = endOfLink(text, at, end);
      push(link === undefined ? 'word' : 'opaque', link ?? end);
    } else if (
      shaping.has(char) ||
      text.startsWith('~~', at) ||
      text.startsWith('||', at) ||
      (char === '>' && isLineStart(tokens))
    ) {
      at += char === '~' || char === '|' ? 2 : 1;
    } else {
      const opaque = endOfOpaque(text, at, touching);
      if (opaque !== undefined) push('opaque', opaque);
      else if (marks.has(char)) push('mark', at + 1);
      else at += char.length;
    }
  }
  return tokens;
}

/** The end of a first line that is a command to some bot: `!convictions 5`. */
function endOfCommand(text: string): number {
  if (!'!/?$'.includes(text.charAt(0)) || !isLetter(text.charAt(1))) return 0;
  const end = text.indexOf('\n');
  return end === -1 ? text.length : end;
}

/** Where `>` opens a quotation. */
function isLineStart(tokens: readonly Token[]): boolean {
  const last = tokens.at(-1);
  return last === undefined || last.kind === 'break';
}

/** The end of the name of a language that opens a code block. */
function endOfLanguage(text: string, at: number): number {
  const end = endWhile(text, at, at + longestLanguage, char => isLetter(char) || isDigit(char));
  return text[end] === '\n' ? end : at;
}

/** The end of a mention, an emoji, a channel or a handle that begins here. */
function endOfOpaque(text: string, at: number, touching: boolean): number | undefined {
  const char = text.charAt(at);
  if (char === '<' && openers.some(opener => text.startsWith(opener, at))) {
    const close = indexWithin(text, '>', at, longestMention);
    return close === undefined ? undefined : close + 1;
  }
  if (char === ':' && !touching) {
    const end = endWhile(text, at + 1, at + longestEmoji, next => isLetter(next) || isDigit(next) || next === '_');
    return end > at + 1 && text[end] === ':' ? end + 1 : undefined;
  }
  if ((char === '#' || char === '@') && isLetter(text.charAt(at + 1)))
    return endWhile(text, at, text.length, next => !isSpace(next));
  return undefined;
}

/** The end of the link or mail address that the word up to `end` begins. */
function endOfLink(text: string, start: number, end: number): number | undefined {
  const isLink =
    text.startsWith('://', end) ||
    (text[end] === '.' && isLetter(text.charAt(end + 1)) && isDomain(text, start, end)) ||
    (text[end] === '@' && isLetter(text.charAt(end + 1)));
  return isLink ? endWhile(text, end, text.length, next => !isSpace(next) && next !== '>' && next !== ')') : undefined;
}

/** `www.example` and `example.org/63`, but not a full stop without a space after it. */
function isDomain(text: string, start: number, end: number): boolean {
  const host = endWhile(text, end, end + 80, next => isLetter(next) || isDigit(next) || next === '.' || next === '-');
  return text.slice(start, end).toLowerCase() === 'www' || text[host] === '/';
}

/** The end of `D.C.` or `L.A.`, letters that stand alone with a full stop after each. */
function endOfInitials(text: string, at: number): number | undefined {
  let end = at;
  let letters = 0;
  while (letters < 6 && isLetter(text.charAt(end)) && text[end + 1] === '.') {
    end += 2;
    letters += 1;
  }
  if (letters === 0) return undefined;
  if (isLetter(text.charAt(end)) && !isLetter(text.charAt(end + 1))) return end + 1;
  return letters > 1 && !isLetter(text.charAt(end)) ? end : undefined;
}

/** The end of a word: letters and marks, digits after them (`F150`), and apostrophes between letters. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const char = String.fromCodePoint(text.codePointAt(end) ?? 0);
    const inside = (char === "'" || char === '’') && isLetter(text.charAt(end + 1));
    if (!inside && !isLetter(char) && !isDigit(char) && !isAccent(char)) break;
    end += char.length;
  }
  return end;
}

/** The end of a number: digits, a comma before three digits, a full stop before one. */
function endOfNumber(text: string, at: number): number {
  let end = endWhile(text, at, text.length, isDigit);
  const grouped = end - at <= 3;
  while (grouped && text[end] === ',' && endWhile(text, end + 1, end + 5, isDigit) === end + 4) end += 4;
  while (text[end] === '.' && isDigit(text.charAt(end + 1))) end = endWhile(text, end + 1, text.length, isDigit);
  return end;
}

function endWhile(text: string, from: number, limit: number, holds: (char: string) => boolean): number {
  let end = from;
  while (end < limit && end < text.length && holds(text.charAt(end))) end += 1;
  return end;
}

function indexWithin(text: string, char: string, from: number, limit: number): number | undefined {
  const end = endWhile(text, from, from + limit, next => next !== char);
  return text[end] === char ? end : undefined;
}

function toKey(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
  return (plain.endsWith("'s") ? plain.slice(0, -2) : plain).replaceAll("'", '');
}

function isSpace(char: string): boolean {
  return char === ' ' || /^\s$/u.test(char);
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char > '\x7f' && /^\p{L}$/u.test(char));
}

function isAccent(char: string): boolean {
  return char > '\x7f' && /^\p{M}$/u.test(char);
}
