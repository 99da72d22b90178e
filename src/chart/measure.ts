import { z } from 'zod';
import advances from './advances.json' with { type: 'json' };

export interface Font {
  readonly size: number;
  readonly weight: 400 | 700;
}

/** Made by scripts/measure-font.ts: advance widths in regular and bold Inter by character, in thousandths of the type size. */
const widths = new Map(Object.entries(z.record(z.string(), z.tuple([z.number(), z.number()])).parse(advances)));

/** The text in characters that the font has: marks that it lacks are taken off, other signs become a middle dot. */
export function toDrawable(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\s+/gu, ' ').trim(), character => {
    if (widths.has(character)) return character;
    const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
    return bare !== '' && Array.from(bare).every(letter => widths.has(letter)) ? bare : '·';
  }).join('');
}

/** How wide a drawable text runs at most, in pixels: kerning, which is not counted, only narrows it. */
export function measureText(text: string, { size, weight }: Font): number {
  let thousandths = 0;
  for (const character of text) thousandths += widths.get(character)?.[weight === 400 ? 0 : 1] ?? 1000;
  return (thousandths * size) / 1000;
}

/** The text, or as much of its start and end as is at most `width` pixels wide: names may differ in either. */
function fitText(text: string, width: number, font: Font): string {
  if (measureText(text, font) <= width) return text;
  const letters = Array.from(text);
  // No character is narrower than a fifth of the type size.
  for (let kept = Math.min(letters.length - 1, Math.ceil((width * 5) / font.size)); kept > 0; kept--) {
    const end = Math.floor(kept / 3);
    const [first, last] = [letters.slice(0, kept - end).join(''), letters.slice(letters.length - end).join('')];
    const shortened = `${first.trimEnd()}…${last.trimStart()}`;
    if (measureText(shortened, font) <= width) return shortened;
  }
  return '…';
}

/** The text in lines, broken between words; what is too wide is cut, and the last line takes all that is left. */
export function wrapText(text: string, width: number, lines: number, font: Font): readonly string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && wrapped.length < lines - 1 && measureText(longer, font) > width) {
      wrapped.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...wrapped, line].map(each => fitText(each, width, font));
}
