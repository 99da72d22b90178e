/** Which of the four kinds of line an answer may give. */
export type Verdict = 'matches' | 'differs' | 'absent' | 'has';

export interface LabelledClaim {
  /** The number as it stands in the text; of a rank or a comparison, its word. */
  readonly says: string;
  /**
   * A row's id, `+` between the ids of rows that are added up; `arrests-total`, `convictions-total`, `places`, `days`; or
   * `absent:` and what the report does not have. `convicted` and `convictions-total` are one figure. Where several tables
   * have the id (assault, burglary), any of them is meant.
   */
  readonly of: string;
  /** The lines that are right. */
  readonly allowed: readonly Verdict[];
  /** The line may be left out: somebody's own story, what is supposed or denied, a number of something else. */
  readonly optional?: true;
}

export interface LabelledMessage {
  readonly text: string;
  readonly claims: readonly LabelledClaim[];
  /** "Nothing to check" is right; then every claim beside it is optional. */
  readonly nothing?: true;
}

/** The report's number, said of the report, or with nothing that says it is of something else. */
export const right: readonly Verdict[] = ['matches', 'has'];

/** Another number, with one name in its clause, in a message that is about the report. */
export const wrong: readonly Verdict[] = ['differs', 'has'];

/** A number beside a name, where neither a match nor a difference can be told. */
export const beside: readonly Verdict[] = ['has'];

/** A place or a crime that the report is known not to have. */
export const missing: readonly Verdict[] = ['absent'];

/** What the report does not have, in words that also name something it has. */
export const aside: readonly Verdict[] = ['absent', 'has'];
