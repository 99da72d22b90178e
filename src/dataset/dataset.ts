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
  /** The figures that were added up and compared with the stated totals, one sentence each. */
  readonly checks: readonly string[];
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
