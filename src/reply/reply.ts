import type { Caveat, Source, Statement } from '../dataset/dataset.ts';
import type { Chart } from './chart/chart.ts';
import type { Question } from './question.ts';

/**
 * What is said, and not how it is shown. All texts are plain: Markdown is added, and what is typed is escaped, by rendering.
 * Figures stand only in an {@link Answer}, which cannot be made without its receipt and caveats.
 */
export type Reply = Answer | Notice;

export interface Answer {
  readonly kind: 'answer';
  /** The question that gives this answer again, in ids; it goes into buttons. */
  readonly question: Question;
  /** The whole answer in one sentence, for readers without embeds. */
  readonly sentence: string;
  readonly title: string;
  /** The figures that the question was about. */
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
  readonly caveats: readonly [Caveat, ...Caveat[]];
  readonly receipt: Receipt;
  readonly chart: Chart | undefined;
  readonly files: readonly ReplyFile[];
  readonly next: readonly Next[];
  readonly audience: Audience;
  /** What the button says that posts a private answer in the channel. */
  readonly shareLabel: string;
}

/** A reply without figures of the report: what was not found, and what can be asked instead. Always private. */
export interface Notice {
  readonly kind: 'notice';
  readonly sentence: string;
  readonly details: readonly string[];
  /** What others said of it later, in their name; each leads to its source. */
  readonly statements: readonly Statement[];
  readonly next: readonly Next[];
}

export type Audience = 'public' | 'private';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface Section {
  readonly heading: string | undefined;
  readonly lines: readonly Line[];
}

export type Line = RowLine | TextLine | CommandLine;

/** A row of a table: `3. Denver, Colorado **63** · 12.7%`. */
export interface RowLine {
  readonly kind: 'row';
  /** `3.`, or `5=` for a tie; undefined outside a ranking. */
  readonly rank: string | undefined;
  readonly label: string;
  readonly figure: string;
  /** What stands behind the figure: its share, its category. */
  readonly detail: string | undefined;
  /** Whether the question was about this row. */
  readonly marked: boolean;
}

export interface TextLine {
  readonly kind: 'text';
  /** Words that lead the line, in bold. */
  readonly lead: string | undefined;
  readonly text: string;
  /** Where the text leads. */
  readonly link: string | undefined;
}

/** A command, to be shown as a mention that can be clicked where its id is known. */
export interface CommandLine {
  readonly kind: 'command';
  readonly name: string;
  readonly text: string;
}

/** Where the figures of an answer come from. */
export interface Receipt {
  readonly source: Source;
  /** `Operation Safe City · reported by ICE, 28 Sep 2017 · data v1.0.0` */
  readonly line: string;
}

export interface ReplyFile {
  readonly name: string;
  readonly description: string;
  /** UTF-8. Files are kept with the dataset, so treat the bytes as read-only. */
  readonly data: Uint8Array;
}

/** A question that can follow. */
export type Next = NextButton | NextMenu;

export interface NextButton {
  readonly kind: 'button';
  readonly label: string;
  readonly question: Question;
  /** `here` turns the reply into the next one, `beside` answers in a private message of its own. */
  readonly opens: 'here' | 'beside';
}

/** Choices that fill one more option of a question. At most 25 are shown. */
export interface NextMenu {
  readonly kind: 'menu';
  readonly placeholder: string;
  readonly question: Question;
  /** The option that the choice fills. */
  readonly option: string;
  readonly choices: readonly MenuChoice[];
}

export interface MenuChoice {
  readonly label: string;
  readonly value: string;
  readonly chosen: boolean;
}
