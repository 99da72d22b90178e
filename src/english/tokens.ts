import { usStates } from '../names/states.ts';

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

/** `Md.`, `Colo.` and `Vol.` before a number: no sentence ends there. */
const states = [...usStates.flatMap(({ usps, short }) => [usps.toLowerCase(), ...short]), 'ep', 'vol', 'fig']
  .map(name => name.charAt(0).toUpperCase() + name.slice(1))
  .join('|');

/** What a text is cut into, the first that fits: what its name says, or `gap` and `shape`, which say nothing of figures. */
const patterns = {
  // Discord has no tables but in code blocks. Their first line may name a language.
  gap: /```(?:[\p{L}\d]{1,20}(?=\n))?|[^\S\n]+/u,
  break: /\n/u,
  opaque:
    /<(?:[@#:]|a:|t:|\/|id:|http)[^>]{0,118}>|(?<!\S):[\p{L}\d_]{1,33}:|[#@]\p{L}\S*|\p{L}[\p{L}\p{M}\d'’]*(?::\/\/|@\p{L})[^\s>)]*|[wW]{3}\.\p{L}[^\s>)]*|\p{L}[\p{L}\p{M}\d]*\.\p{L}[\p{L}\d.-]{0,80}\/[^\s>)]*/u,
  // `DUI x86`, `'40 gang members'`
  shape: /[`*_\\"“”«»]|~~|\|\||(?<!\S)[xX×](?=\d)|(?<!\S)['‘](?=\d[^'’\n]{0,60}['’](?!\p{L}))/u,
  // A comma before three digits, a full stop before one.
  number: /(?:\d{1,3}(?:,\d{3}(?!\d))+|\d+)(?:\.\d+)*/u,
  // `D.C.`, `L.A`; digits behind letters (`F150`), and apostrophes between them.
  state: new RegExp(`(?:${states})\\.(?=,? ?[(\\d])`, 'u'),
  word: /(?<![\p{L}\d])[wW]\/[oO]?(?![\p{L}\d])|(?<![\p{L}\d])[wW]\/(?=\p{L})|(?:\p{L}\.){2,6}(?!\p{L})|(?:\p{L}\.){1,5}\p{L}(?!\p{L})|\p{L}(?:[\p{L}\p{M}\d]|['’](?=\p{L}))*|[❌✗✘🚫]/u,
  ellipsis: /\.{3,}/u,
  mark: /[.,:;!?|()[\]{}<>=+\-–—−/%°#$€£~≈≥≤•·→…&^@'’]/u,
};
const anything = new RegExp(
  Object.entries(patterns)
    .map(([name, { source }]) => `(?<${name}>${source})`)
    .join('|'),
  'gu',
);

/** A first line that is a command to some bot: `!convictions 5`. */
const command = /^[!/?$]\p{L}[^\n]*/u;

/**
 * Cuts a message into tokens. Emoji and other signs that say nothing about figures are left out, and so are the marks that
 * only shape a text: `**63**` is `63`. The work is proportional to the length of the text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let glued = false;
  const skipped = command.exec(text)?.[0].length ?? 0;
  for (const { 0: found, index: start, groups = {} } of text.matchAll(anything)) {
    const end = start + found.length;
    const kind = kindOf(groups);
    const isQuoting = found === '>' && (tokens.at(-1)?.kind ?? 'break') === 'break';
    if (start < skipped || kind === 'shape' || isQuoting) continue;
    if (kind !== 'gap') {
      tokens.push({ kind, text: found, key: kind === 'word' ? toKey(found) : found, start, end, glued });
    }
    glued = !['gap', 'break'].includes(kind) && !groups.ellipsis;
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string>>): Token['kind'] | 'gap' | 'shape' {
  const kinds = ['gap', 'break', 'opaque', 'number', 'word', 'shape'] as const;
  if (groups.state !== undefined) return 'word';
  return kinds.find(kind => groups[kind] !== undefined) ?? 'mark';
}

function toKey(word: string): string {
  if (/^w\/?$/i.test(word)) return 'with';
  if (/^w\/o$/i.test(word)) return 'without';
  if (/^[❌✗✘🚫]$/u.test(word)) return 'false';
  const plain = word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
  return plain.replace(/'s$/, '').replaceAll("'", '');
}
