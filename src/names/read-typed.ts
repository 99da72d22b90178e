import { normalize } from '../dataset/normalize.ts';

/** The most characters of a typed text that are looked at: those of the longest label Discord allows. People can type 6,000. */
export const longestTyped = 100;

/** ` · 63`, ` · 1,234` or ` · 33, withdrawn` at the end of a suggestion's label. */
const figure = /\s*·\s*\d[\d.,]*(?:\s(?:withdrawn|corrected))?\s*$/u;

/** Undoes the label of a suggestion, since Discord may send that instead of its value: `Denver, Colorado · 63` → `Denver, Colorado`. */
export function stripFigure(text: string): string {
  return text.replace(figure, '').trim();
}

/** What a person typed into an option, ready to be looked up: label undone, cut, normalized. */
export function readTyped(typed: string): string {
  return normalize(stripFigure(typed.slice(0, longestTyped)));
}

/** The words of a typed text as they were written, where they are these normalized ones: `Denvr` of `arrests in Denvr?` */
export function asWritten(key: string, typed: string): string {
  const words = typed.slice(0, longestTyped).split(/[\s,;:!?]+/);
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= words.length; to += 1) {
      const written = words.slice(from, to).join(' ').trim();
      if (normalize(written) === key) return written;
    }
  }
  return key;
}
