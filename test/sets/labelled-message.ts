import { readFileSync } from 'node:fs';

/** Which of the four kinds of line an answer may give. */
export type Verdict = 'matches' | 'differs' | 'absent' | 'has';

export interface LabelledClaim {
  /** The number as it stands in the text; of a rank or a comparison, its word. */
  readonly says: string;
  /** For who reads the set: a row's id, ids joined by `+`, a total, or `absent:` and what the report does not have. */
  readonly of: string;
  /** The lines that are right. */
  readonly allowed: readonly Verdict[];
  /** The line may be left out: somebody's own story, what is supposed or denied, a number of something else. */
  readonly optional: boolean;
}

export interface LabelledMessage {
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
  /** "Nothing to check" is right; then every claim beside it is optional. */
  readonly nothing: boolean;
}

const allowed = new Map<string, readonly Verdict[]>([
  // The report's number, said of the report, or with nothing that says it is of something else.
  ['right', ['matches', 'has']],
  // Another number, with one name in its clause, in a message that is about the report.
  ['wrong', ['differs', 'has']],
  // A number beside a name, where neither a match nor a difference can be told.
  ['beside', ['has']],
  // A place or a crime that the report is known not to have.
  ['missing', ['absent']],
  // What the report does not have, in words that also name something it has.
  ['aside', ['absent', 'has']],
  ['any', ['matches', 'has', 'absent']],
]);

/**
 * Reads a set of labelled messages: a message on a line of its own, `⏎` for its line ends, and below it, indented, a line for
 * each claim, `63 | denver | right`, or `nothing`.
 */
export function readMessages(file: string): readonly LabelledMessage[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split(/\n(?! {2})/)
    .map(block => {
      const [message = '', ...lines] = block.split('\n');
      const labels = lines.map(line => line.trim());
      return {
        text: message.replaceAll('⏎', '\n'),
        claims: labels.filter(label => label !== 'nothing').map(readClaim),
        nothing: labels.includes('nothing'),
      };
    });
}

function readClaim(label: string): LabelledClaim {
  const [says = '', of = '', words = ''] = label.split(' | ');
  const [kind = '', optional] = words.split(' ');
  const lines = allowed.get(kind);
  if (!lines) throw new Error(`No kind of label: ${label}`);
  return { says, of, allowed: lines, optional: optional === 'optional' };
}
