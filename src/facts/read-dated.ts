import type { Dataset } from '../dataset/dataset.ts';
import { readDate } from '../english/dates.ts';
import type { Token } from '../english/tokens.ts';
import { keysOf, outside, type PieceReading } from './piece-reading.ts';
import { cueOf } from './question-phrases.ts';

const otherTimes =
  /^(?:(?:last|this|next|previous) (?:year|month|week|decade)|yesterday|today|tomorrow|nowadays|years? (?:before|after|earlier|later)|years ago)$/;

/** "Fiscal year 2018", "end of September" */
const leading = /^(?:(fy|fiscal)(?: year)?|(?:early|mid|late|end)(?: of)?) /;

/** A date: another one is outside the report, and its own asks for nothing. */
export function readDated(tokens: readonly Token[], at: number, { report }: Dataset): PieceReading | undefined {
  const said = [2, 1].find(length => otherTimes.test(keysOf(tokens, at, at + length)));
  if (said !== undefined) return outside('time', tokens, at, at + said);
  const lead = leading.exec(keysOf(tokens, at, at + 3));
  const isFiscal = lead?.[1] !== undefined;
  const date = readDate(tokens, at + (lead?.[0].split(' ').length ?? 1) - 1);
  if (!date) return undefined;
  const [year = 0, month, day] = report.date.split('-').map(Number);
  // The day of the report is not the day of an arrest: "arrests on September 28", but "the release of September 28".
  const around = [-2, -1, date.next - at].map(step => cueOf(tokens[at + step]?.key ?? ''));
  const isOfDay =
    /^(?:on|for|during)(?: the)?$/.test(keysOf(tokens, tokens[at - 1]?.key === 'the' ? at - 2 : at - 1, at)) &&
    !around.some(cue => cue === 'telling' || cue === 'when');
  // "Sept 17"
  const days = isOfDay ? [undefined] : [undefined, day, ...(date.year === undefined ? [year % 100] : [])];
  // A fiscal year is longer than the operation.
  const isOwn =
    !(isFiscal || date.isFiscal) &&
    days.includes(date.day) &&
    [undefined, year].includes(date.year) &&
    [undefined, month].includes(date.month);
  return isOwn ? { meaning: { kind: 'cue', cue: 'filler' }, next: date.next } : outside('time', tokens, at, date.next);
}
