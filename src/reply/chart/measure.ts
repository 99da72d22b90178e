import { advances } from './advances.ts';

export type Weight = 400 | 700;

const widths = new Map(advances.map(([character, regular, bold]) => [character, { 400: regular, 700: bold }] as const));

/** The text in characters that the font has: marks that it lacks are taken off, other signs become a middle dot. */
export function toDrawable(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\s+/gu, ' ').trim(), character => {
    if (widths.has(character)) return character;
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
    return bare !== '' && Array.from(bare).every(letter => widths.has(letter)) ? bare : '·';
  }).join('');
}

/** How wide a drawable text runs at most, in pixels: kerning, which is not counted, only narrows it. */
export function measureText(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character)?.[weight] ?? 1000;
  return (thousandths * size) / 1000;
}

/** The text, or as much of its beginning as is at most `width` pixels wide together with an ellipsis. */
export function fitText(text: string, width: number, size: number, weight: Weight): string {
  if (measureText(text, size, weight) <= width) return text;
  let kept = '';
  let room = width - measureText('…', size, weight);
  for (const character of text) {
    room -= measureText(character, size, weight);
    if (room < 0) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in lines of at most `width` pixels, broken between words; what does not fit the last line ends in an ellipsis. */
export function wrapText(text: string, width: number, lines: number, size: number, weight: Weight): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  let used = 0;
  const space = measureText(' ', size, weight);
  for (const word of text.split(' ')) {
    const wide = measureText(word, size, weight);
    if (line !== '' && wrapped.length < lines - 1 && used + space + wide > width) {
      wrapped.push(fitText(line, width, size, weight));
      line = word;
      used = wide;
    } else {
      used += line === '' ? wide : space + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...wrapped, fitText(line, width, size, weight)];
}
