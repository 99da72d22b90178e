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
  /** In the order of the report. */
  readonly places: readonly Place[];
  /** In the order of the report. */
  readonly offenses: readonly Offense[];
  /** In the order of their first two digits, or of the file. */
  readonly categories: readonly Category[];
  /** Several labels of the report for one thing. */
  readonly topics: readonly Topic[];
  /** The report's own groups of people arrested. They may overlap. */
  readonly groups: readonly Group[];
  readonly aliases: readonly Alias[];
  readonly caveats: readonly Caveat[];
  readonly misreadings: readonly Misreading[];
  /** What was said of the figures after the report, in the order of the file. */
  readonly statements: readonly Statement[];
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

export type PlaceKind = 'city' | 'county' | 'state' | 'district';

export interface Place {
  readonly id: string;
  /** As the report prints it: `Massachusetts statewide`. */
  readonly label: string;
  /** Its name without the state: `Denver`. */
  readonly name: string;
  readonly state: string;
  readonly kind: PlaceKind;
  /** The full name, as it stands in a reply: `Denver, Colorado`; a state or district stands alone. */
  readonly title: string;
  /** People arrested. */
  readonly arrests: number;
  /** Degrees; undefined where the place has no single point. */
  readonly coordinates: Coordinates | undefined;
}

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Offense {
  readonly id: string;
  /** As the report prints it, spelling mistakes and all. */
  readonly label: string;
  /** Mended for reading: `Aggravated assault`. */
  readonly name: string;
  /** Id of its {@link Category}. */
  readonly category: string;
  /** Id of its {@link Topic}, where the report has several labels for one thing. */
  readonly topic: string | undefined;
  /** Convictions. */
  readonly count: number;
  /** How its category was chosen, where that is not plain. */
  readonly note: string | undefined;
}

export interface Category {
  readonly id: string;
  readonly name: string;
  /** Convictions: the sum of its offenses. */
  readonly count: number;
  /** Where the heading comes from. */
  readonly note: string | undefined;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  /** Convictions: the sum of its offenses. */
  readonly count: number;
}

export interface Group {
  readonly id: string;
  readonly name: string;
  /** The report's own words for it. */
  readonly wording: string;
  /** People arrested. */
  readonly count: number;
}

/** The tables that an alias or a caveat can point to. */
export type Table = 'jurisdictions' | 'convictions' | 'categories' | 'topics' | 'groups';

export interface Alias {
  readonly alias: string;
  readonly table: Table;
  readonly id: string;
  /** What an answer must say when it was found by this alias: `Chicago is in Cook County, …`. */
  readonly note: string | undefined;
}

export interface Caveat {
  readonly id: string;
  readonly text: string;
  /** `essential` ones stand beside every figure they apply to, `detail` ones where there is room. */
  readonly severity: 'essential' | 'detail';
  /** The table it applies to, or the whole dataset. */
  readonly table: Table | 'dataset';
  /** The row it applies to, or undefined for the whole table. */
  readonly row: string | undefined;
}

/** A common misreading of a figure, and what the row says. */
export interface Misreading {
  readonly id: string;
  readonly misreading: string;
  readonly report: string;
}

export type StatementKind = 'withdrawn' | 'corrected' | 'explained' | 'added' | 'disputed';

/** What somebody said of a figure after the report. It never says who was right. */
export interface Statement {
  readonly id: string;
  /** The table that it is about, or the whole dataset. */
  readonly table: Table | 'dataset';
  /** The row that it is about, or undefined for the whole table. */
  readonly row: string | undefined;
  /** `withdrawn` and `corrected` are said of a row by whoever made the report; its figure never goes out without saying so. */
  readonly kind: StatementKind;
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
