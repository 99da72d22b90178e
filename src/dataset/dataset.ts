import type { z } from 'zod';
import type { figureTables } from './package-files.ts';
import type { tables } from './tables.ts';

/** The figures of one report, read, checked and frozen. Everything the bot says comes from a value of this type. */
export interface Dataset {
  /** The package's name, for instance `operation-safe-city`. */
  readonly name: string;
  /** What the report is about, as it stands in a reply: `Operation Safe City`. */
  readonly title: string;
  readonly description: string;
  /** Version of the package: `1.0.0`. */
  readonly version: string;
  /** Day the package was made, ISO 8601. */
  readonly created: string;
  readonly report: Report;
  /** The first source is the one that the "Source" button opens. */
  readonly sources: readonly [Source, ...Source[]];
  readonly license: string;
  readonly totals: Totals;
  /** Everything that is counted, by table, in the order of the files. */
  readonly rows: { readonly [T in Table]: readonly RowOf<T>[] };
  readonly aliases: readonly Alias[];
  readonly caveats: readonly Caveat[];
  readonly misreadings: readonly Misreading[];
  /** What was said of the figures after the report, in the order of the file. */
  readonly statements: readonly Statement[];
  /** What the report declares that it does not have. */
  readonly limits: readonly Limit[];
  /** What the report says without a figure. */
  readonly said: readonly Said[];
  /** What people say for a row, or for several, when they ask; in a text it may mean something else. */
  readonly everydayWords: readonly EverydayWords[];
  /** The figures that were added up and compared with the stated totals, one sentence each. */
  readonly checks: readonly string[];
  /** What is no mistake, and yet should be done: nobody has looked for later statements. */
  readonly warnings: readonly string[];
  /** SHA-256 over every file of the package, hexadecimal. */
  readonly hash: string;
}

/** Who counted, and when. */
export interface Report {
  /** Who made the report: `ICE`. */
  readonly reporter: string;
  /** Day of publication, ISO 8601. */
  readonly date: string;
  /** How long the operation lasted, in days. */
  readonly days: number;
}

export interface Source {
  readonly title: string;
  /** Its address. */
  readonly path: string;
  /** What it is, and where it differs from the others. */
  readonly description: string;
}

/** The report's own totals; the sums of the tables are checked against them. */
export interface Totals {
  /** People arrested. */
  readonly arrests: number;
  /** Convictions in the chart of offenses. */
  readonly convictions: number;
}

/** The tables of what is counted, as an alias or a caveat points to them. */
export type Table = (typeof figureTables)[number];

/** What every row has, whatever is counted in it. */
export interface Counted {
  /** Its name as it stands in a reply: `Denver, Colorado`. */
  readonly title: string;
  /** People arrested, or convictions; of categories and topics the sum of their labels, which is ours. */
  readonly count: number;
  /** Which total it is a part of. */
  readonly of: keyof Totals;
  /** 1 for the largest of its table; rows with the same count share a rank. */
  readonly rank: number;
  /** Whether another row of its table has the same rank. */
  readonly tied: boolean;
  /** The labels that a category or a topic adds up, the largest first; none of a row that the report prints. */
  readonly parts: readonly RowOf<'convictions'>[];
  /** What withdrew or corrected its figure, where anything did. */
  readonly revision: Statement | undefined;
  /** What must be said beside its figure: what is said of the row first, then of its table, then of the report. */
  readonly caveats: readonly Caveat[];
}

/** A row of a table: its columns, and what every row has. */
export type RowOf<T extends Table> = Readonly<Omit<z.infer<(typeof tables)[T]>, 'arrests' | 'count'>> &
  Counted & { readonly table: T };

export type Place = RowOf<'jurisdictions'>;
export type Category = RowOf<'categories'>;
export type Group = RowOf<'groups'>;

/** Anything counted. */
export type Row = { [T in Table]: RowOf<T> }[Table];

/** `note` is what an answer must say when it was found by this alias: `Chicago is in Cook County, …`. */
export type Alias = Readonly<z.infer<typeof tables.aliases>>;

/** `essential` ones stand beside every figure they apply to, `detail` ones where there is room. */
export type Caveat = Readonly<z.infer<typeof tables.caveats>>;

/** A common misreading of a figure, and what the row says. */
export type Misreading = Readonly<z.infer<typeof tables.misreadings>>;

/** What a report does not have and is asked for again and again. */
export interface Limit {
  readonly id: string;
  /** As it stands in "The report gives no figure for …". */
  readonly topic: string;
  /** Words and phrases that ask for it, as normalized words that follow each other. */
  readonly asked: readonly Phrase[];
  /** Phrases within which those words mean something else. */
  readonly unless: readonly Phrase[];
  /** The figure to offer instead: of the whole, `arrests`; a table, `groups`; or a row, `groups.convicted`. */
  readonly near: string;
}

/** What the report says without a figure, in one sentence of ours. */
export interface Said {
  readonly id: string;
  /** As in a limit. */
  readonly asked: readonly Phrase[];
  readonly text: string;
  readonly source: Source;
}

export type Phrase = readonly string[];

/** Words that several rows have ask for all of them. */
export type EverydayWords = Readonly<z.infer<(typeof tables)['everyday-words']>>;

/** What somebody said of a figure after the report. It never says who was right. */
export interface Statement {
  readonly id: string;
  /** The table that it is about, or the whole dataset. */
  readonly table: Table | 'dataset';
  /** The row that it is about, or undefined for the whole table. */
  readonly row: string | undefined;
  /** `withdrawn` and `corrected` are said of a row by whoever made the report; its figure never goes out without saying so. */
  readonly kind: z.infer<(typeof tables)['later-statements']>['kind'];
  /** Who said it: `ICE`, `ICE, to LAist`. */
  readonly speaker: string;
  /** ISO 8601. */
  readonly date: string;
  /** One sentence that is whole in itself. */
  readonly text: string;
  /** The same as a clause for lists: `ICE withdrew Portland's 33`. Withdrawn and corrected ones have it. */
  readonly brief: string | undefined;
  /** Phrases of questions that it answers, as normalised words: a question must have all of one. */
  readonly asked: readonly (readonly string[])[];
  readonly title: string;
  /** The address of its source. */
  readonly path: string;
  /** How and when the source was read. */
  readonly read: string;
  readonly figures: readonly LaterFigure[];
}

/** A figure in a later statement. */
export interface LaterFigure {
  /** What it is of, as people call it: `San Francisco`. */
  readonly name: string;
  /** The row that it is of, where it is of one of the report's. */
  readonly row: string | undefined;
  readonly count: number;
  /** What is counted, in the source's words: `arrests`, `criminal records`. */
  readonly unit: string;
}
