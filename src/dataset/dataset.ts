import type { Descriptor } from './descriptor.ts';
import type { Columns, figureTables } from './tables.ts';

/** The figures of one report, read, checked and frozen. Everything the bot says comes from a value of this type. */
export interface Dataset extends Omit<Descriptor, 'licenses'> {
  readonly license: string;
  /** Everything that is counted, by table, in the order of the files. */
  readonly rows: { readonly [T in Table]: readonly RowOf<T>[] };
  readonly aliases: readonly Columns<'aliases'>[];
  readonly caveats: readonly Caveat[];
  readonly misreadings: readonly Columns<'misreadings'>[];
  /** What was said of the figures after the report. */
  readonly statements: readonly Statement[];
  /** What the report declares that it does not have. */
  readonly limits: readonly Limit[];
  /** What the report says without a figure. */
  readonly said: readonly Said[];
  /** What people say for a row, or for several, when they ask; in a text it may mean something else. */
  readonly everydayWords: readonly (Omit<Columns<'everyday-words'>, 'words'> & { readonly words: string })[];
  /** What is no mistake, and yet should be done: nobody has looked for later statements. */
  readonly warnings: readonly string[];
}

export type Source = Dataset['sources'][number];

export type Table = (typeof figureTables)[number];

export interface Counted {
  /** Its name as it stands in a reply: `Denver, Colorado`. */
  readonly title: string;
  /** People arrested, or convictions; of categories and topics the sum of their labels, which is ours. */
  readonly count: number;
  /** Which total it is a part of. */
  readonly of: keyof Dataset['totals'];
  /** 1 for the largest of its table; rows with the same count share a rank. */
  readonly rank: number;
  /** Whether another row of its table has the same rank. */
  readonly tied: boolean;
  /** The labels that a category or a topic adds up, the largest first; none of a row that the report prints. */
  readonly parts: readonly RowOf<'convictions'>[];
  /** What withdrew or corrected its figure, where anything did. */
  readonly revision: Revision | undefined;
  /** What must be said beside its figure: what is said of the row first, then of its table, then of the report. */
  readonly caveats: readonly Caveat[];
}

export type RowOf<T extends Table> = Omit<Columns<T>, 'arrests' | 'count'> & Counted & { readonly table: T };

export type Place = RowOf<'jurisdictions'>;
export type Category = RowOf<'categories'>;
export type Group = RowOf<'groups'>;

/** Anything counted. */
export type Row = { [T in Table]: RowOf<T> }[Table];

/** `essential` ones stand beside every figure they apply to, `detail` ones where there is room. */
export type Caveat = Columns<'caveats'>;
/** What a report does not have and is asked for again and again. */
export type Limit = Columns<'limits'>;
/** Words that follow each other, normalized. */
export type Phrase = readonly string[];

/** What the report says without a figure, in one sentence of ours. */
export interface Said extends Pick<Columns<'report-statements'>, 'id' | 'asked'> {
  readonly text: string;
  readonly source: Source;
}

/** What somebody said of a figure after the report, in a sentence that is whole in itself. It never says who was right. */
export interface Statement extends Omit<Columns<'later-statements'>, 'statement'> {
  readonly text: string;
  readonly figures: readonly LaterFigure[];
}

/** One that withdrew or corrected the figure of a row. */
export type Revision = Statement & { readonly kind: 'withdrawn' | 'corrected' };

/** A figure in a later statement, of a row where it is of one of the report's. */
export type LaterFigure = Omit<Columns<'later-figures'>, 'statement'>;
