import type { Chart } from '../chart/chart.ts';
import type { Dataset, Source, Statement } from '../dataset/dataset.ts';
import type { Say } from '../words/speak.ts';

/** What every answer is made with: the report, and the language in which it is asked for. */
export interface Context {
  readonly dataset: Dataset;
  readonly say: Say;
}

/** What a person asked: a command's name and its options, whether typed, picked from a menu or written into a button. */
export interface Question {
  readonly command: string;
  readonly options: Options;
}

/** Options by name, as Discord sends them or as a button carries them; the command's own schema says what they may be. */
export type Options = Readonly<Record<string, OptionValue>>;

export type OptionValue = string | number | boolean;

/**
 * What is said, and not how it is shown. All texts are plain: Markdown is added, and what is typed is escaped, by rendering.
 * Figures stand only in an {@link Answer}, which cannot be made without its receipt and caveats.
 */
export type Reply = Answer | Notice;

export interface Answer {
  readonly kind: 'answer';
  /** The question that gives this answer again, in ids; it goes into buttons. */
  readonly question: Question;
  /** The whole answer in a sentence or two, for readers without embeds. */
  readonly sentence: string;
  /** Words of the sentence that lead to the message that it is about. */
  readonly about?: { readonly words: string; readonly link: string } | undefined;
  /** Rows in a list: the first five beside its picture, fifteen where that is not at hand, all of them in the details. */
  readonly list: readonly Line[];
  /** The first stands beside the answer, all of them in its details. */
  readonly caveats: readonly [string, ...string[]];
  readonly receipt: Receipt;
  readonly chart?: Chart | undefined;
  readonly files: readonly ReplyFile[];
  /** What else is said in private, under Details. */
  readonly details: readonly Section[];
  readonly menu?: NextMenu | undefined;
  /** At most two beside those that every answer has, or the three of a page. */
  readonly buttons: readonly NextButton[];
  readonly audience: Audience;
  /**
   * What can be done with it in private: a moderator posts a preview, maybe with a line of their own above it. It and what is never
   * shared have no details.
   */
  readonly sharing: 'as it is' | 'as a preview' | 'never';
}

/** A reply without figures of the report: what was not found, and what can be asked instead. Always private. */
export interface Notice {
  readonly kind: 'notice';
  readonly sentence: string;
  /** What others said of it later, in their name; each leads to its source. */
  readonly statements: readonly Statement[];
  readonly buttons: readonly NextButton[];
}

export type Audience = 'public' | 'private';

export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A line by its parts, in their order: `3. Denver, Colorado **63** · 12.7%`. */
export interface Line {
  /** A sign, or a rank: `3.`, or `5=` for a tie. */
  readonly sign?: string | undefined;
  /** A command, to be shown as a mention that can be clicked where its id is known. */
  readonly command?: string;
  /** Words in bold. */
  readonly lead?: string;
  readonly text: string;
  /** Where the text leads. */
  readonly link?: string;
  /** A figure and its share of the total. */
  readonly figure?: string;
  readonly share?: string;
}

/** Where the figures of an answer come from. */
export interface Receipt {
  /** The first is the one that the Source button opens. */
  readonly sources: readonly [Source, ...Source[]];
  /** Who counted and when, behind the sentence: `ICE, Operation Safe City, Sep 2017`. */
  readonly tail: string;
  /** `Operation Safe City · reported by ICE, 28 Sep 2017` */
  readonly line: string;
  /** The same with the version of the data. */
  readonly versioned: string;
}

export interface ReplyFile {
  readonly name: string;
  readonly description: string;
  /** UTF-8. */
  readonly data: Uint8Array;
}

export interface NextButton {
  readonly label: string;
  /** Undefined for a button that only tells something, as the number of a page. */
  readonly question: Question | undefined;
  /** Asks for a text first; else the button turns the reply into the next one. */
  readonly asksText?: boolean;
}

/** Choices that fill one more option of a question. At most 25 are shown. */
export interface NextMenu {
  readonly placeholder: string;
  readonly question: Question;
  readonly option: string;
  readonly choices: readonly { readonly label: string; readonly value: string; readonly chosen: boolean }[];
}
