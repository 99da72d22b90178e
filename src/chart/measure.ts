import { z } from 'zod';
import advances from './advances.json' with { type: 'json' };

export interface Font {
  readonly size: number;
  readonly weight: 400 | 700;
}

/** Where a text that is too long loses its letters. */
export type Cut = 'end' | 'middle';

export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly cut: Cut;
}

/** Made by scripts/measure-font.ts: advance widths in regular and bold Inter by character, in thousandths of the type size. */
const measured = z.record(z.string(), z.tuple([z.number(), z.number()])).parse(advances);
const widths = new Map(
  Object.entries(measured).map(([character, [regular, bold]]) => [character, { 400: regular, 700: bold }] as const),
);

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
  for (const character of text) thousandths += widths.get(character)?.[weight] ?? 1000;
  return (thousandths * size) / 1000;
}

/** The text, or as much of it as is at most `width` pixels wide together with an ellipsis. */
export function fitText(text: string, width: number, font: Font, cut: Cut = 'end'): string {
  if (measureText(text, font) <= width) return text;
  const room = width - measureText('…', font);
  if (cut === 'end') return `${takeStart(text, room, font).trimEnd()}…`;
  const start = takeStart(text, room * 0.55, font);
  const reversed = Array.from(text).reverse().join('');
  const end = Array.from(takeStart(reversed, room - measureText(start, font), font))
    .reverse()
    .join('');
  return `${start.trimEnd()}…${end.trimStart()}`;
}

/** As many characters as are at most `room` pixels wide. */
function takeStart(text: string, room: number, font: Font): string {
  let taken = '';
  let left = room;
  for (const character of text) {
    left -= measureText(character, font);
    if (left < 0) break;
    taken += character;
  }
  return taken;
}

/** The text in lines, broken between words; the last line may be cut. */
export function wrapText(text: string, { width, lines, cut }: Room, font: Font): readonly string[] {
  if (measureText(text, font) <= width) return [text];
  const wrapped: string[] = [];
  let line = '';
  let used = 0;
  const space = measureText(' ', font);
  for (const word of text.split(' ')) {
    const wide = measureText(word, font);
    if (line !== '' && wrapped.length < lines - 1 && used + space + wide > width) {
      wrapped.push(fitText(line, width, font, cut));
      line = word;
      used = wide;
    } else {
      used += line === '' ? wide : space + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...wrapped, fitText(line, width, font, cut)];
}

/** Where to cut these texts so that no two of them become the same: at the end where that does, else in the middle. */
export function chooseCut(texts: readonly string[], room: Omit<Room, 'cut'>, font: Font): Cut {
  const cut = texts.map(text => wrapText(text, { ...room, cut: 'end' }, font).join(' '));
  return new Set(cut).size === new Set(texts).size ? 'end' : 'middle';
}
