/** Degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a picture shows, as plain data. The same rows make its alt text; drawing it is somebody else's work. */
export type Chart = BarChart | MapChart | OverviewChart;

interface Picture {
  readonly title: string;
  /** What the numbers count: `people arrested`. */
  readonly unit: string;
  /** Source line under the picture: `Operation Safe City · reported by ICE, 28 Sep 2017`. */
  readonly source: string;
  /** Line under the picture that says what the marks behind numbers mean, where there are any. */
  readonly note?: string | undefined;
}

/** Bars in the order given, from zero. */
export interface BarChart extends Picture {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** What the share printed beside the value is of, or undefined for no share. */
  readonly total: number | undefined;
  /** The one (or two) that the question was about. */
  readonly marked: boolean;
  /** Whether its source withdrew or corrected it later: it is hatched, and its number has a mark. */
  readonly revised: boolean;
}

/** The United States with a circle for each place, its area by value. */
export interface MapChart extends Picture {
  readonly kind: 'map';
  readonly points: readonly MapPoint[];
}

export interface MapPoint {
  readonly label: string;
  readonly value: number;
  readonly coordinates: Coordinates | undefined;
  readonly marked: boolean;
  /** As of a {@link Bar}. */
  readonly revised: boolean;
}

/** Places, leading convictions and groups in one picture. */
export interface OverviewChart extends Picture {
  readonly kind: 'overview';
  readonly total: number;
  readonly places: readonly Bar[];
  readonly convictions: readonly Bar[];
  /** Overlapping parts of `total`, each drawn on its own track so that nobody adds them up. */
  readonly groups: readonly Bar[];
}
