import { normalize } from '../dataset/normalize.ts';

/** The most characters of a typed text that are looked at: those of the longest label Discord allows. People can type 6,000. */
const LONGEST_TYPED = 100;

/** ` · 63`, ` · 1,234` or ` · 33, withdrawn` at the end of a suggestion's label. */
const FIGURE = /\s*·\s*\d[\d.,]*(?:\s(?:withdrawn|corrected))?\s*$/u;

/** Undoes the label of a suggestion, since Discord may send that instead of its value: `Denver, Colorado · 63` → `Denver, Colorado`. */
export function stripFigure(text: string): string {
  return text.replace(FIGURE, '').trim();
}

/** What a person typed into an option, ready to be looked up: label undone, cut, normalised. */
export function readTyped(typed: string): string {
  return normalize(stripFigure(typed.slice(0, LONGEST_TYPED)));
}
