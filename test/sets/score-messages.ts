import { checkText } from '../../src/claims/check-text.ts';
import type { Finding } from '../../src/claims/finding.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { LabelledClaim, LabelledMessage } from './labelled-message.ts';

/** What came of a set of labelled messages. */
export interface MessageScore {
  /** Claims that must be shown, and those of them that are not. */
  readonly claims: number;
  readonly missed: readonly string[];
  /** Lines with a verdict that no label allows. */
  readonly matches: number;
  readonly wrongMatches: readonly string[];
  readonly differs: number;
  readonly wrongDiffers: readonly string[];
  /** Messages with a claim and no line, and those of them that were called nothing to check. */
  readonly silent: readonly string[];
  readonly calledNothing: readonly string[];
}

/** Reads every message, and sets its lines beside the labels. */
export function scoreMessages(messages: readonly LabelledMessage[], dataset: Dataset): MessageScore {
  const read = messages.map(message => ({ message, ...checkText(message.text, dataset) }));
  const lines = read.flatMap(({ message, findings }) => findings.map(finding => ({ message, finding })));
  const wrong = (kind: Finding['kind']) =>
    lines
      .filter(({ finding }) => finding.kind === kind)
      .filter(
        ({ message: { claims }, finding }) => !claims.some(each => isOf(each, finding) && each.allowed.includes(kind)),
      )
      .map(({ message, finding }) => `${finding.kind} “${finding.quote}” in: ${message.text}`);
  const must = (message: LabelledMessage) =>
    message.nothing ? [] : message.claims.filter(({ optional }) => !optional);
  const silent = read.filter(({ message, findings }) => findings.length === 0 && must(message).length > 0);
  return {
    claims: read.reduce((sum, { message }) => sum + must(message).length, 0),
    missed: read.flatMap(({ message, findings }) =>
      must(message)
        .filter(claim => !findings.some(finding => isOf(claim, finding)))
        .map(({ says, of }) => `${says} (${of}) in: ${message.text}`),
    ),
    matches: lines.filter(({ finding }) => finding.kind === 'matches').length,
    wrongMatches: wrong('matches'),
    differs: lines.filter(({ finding }) => finding.kind === 'differs').length,
    wrongDiffers: wrong('differs'),
    silent: silent.map(({ message }) => message.text),
    calledNothing: silent.filter(({ isCounted }) => !isCounted).map(({ message }) => message.text),
  };
}

/** Whether a line is about the number of a claim: its words have the number in them. */
function isOf({ says }: LabelledClaim, { quote }: Finding): boolean {
  return hasNumber(quote, says);
}

export function hasNumber(text: string, number: string): boolean {
  const escaped = number.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,])${escaped}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]|[.,]\\d)`, 'iu').test(text);
}
