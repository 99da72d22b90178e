import { formatCount } from '../format-numbers.ts';

/** What a picture shows, as plain data. The same rows make its alt text; drawing it is somebody else's work. */
export type Chart = BarChart | MapChart;

interface Picture {
  /** What is counted: `People arrested by place`. */
  readonly title: string;
  readonly words: ChartWords;
  /** Source line under the picture: `Operation Safe City · ICE, 28 Sep 2017`. */
  readonly source: string;
  /** Line under the picture that says what the marks behind numbers mean, where there are any. */
  readonly note?: string | undefined;
}

/** The words in a picture, and in its alt text, that are not names or figures. */
export interface ChartWords {
  readonly kind: string;
  /** In front of what the question was about. */
  readonly marked: string;
  /** In front of places that a map does not show, and of those whose names have no room on it. */
  readonly away: string;
  readonly unnamed: string;
  /** That circles do not stand where their places are. */
  readonly moved: string;
}

export interface Bar {
  /** As short as it can be told from the other rows of its table: `Denver`. */
  readonly label: string;
  readonly value: number;
  /** The one (or two) that the question was about. */
  readonly marked: boolean;
  /** Whether its source withdrew or corrected it later: it is hatched, and its number has a mark. */
  readonly revised: boolean;
}

/** Bars in the order given, from zero. */
export interface Panel {
  readonly heading?: string;
  readonly bars: readonly Bar[];
  /** What a bar over the full width stands for: the largest value of the table, or the whole that overlapping groups are parts of. */
  readonly max: number;
  /** What says so, where no bar is as long as that: `Full width: 86`. */
  readonly scale: string;
}

/** Lists of bars under one another, each with its own scale. */
export interface BarChart extends Picture {
  readonly kind: 'bars' | 'overview';
  readonly panels: readonly Panel[];
}

/** The United States, or a part of it, with a circle for each place, its area by value. */
export interface MapChart extends Picture {
  readonly kind: 'map';
  readonly points: readonly MapPoint[];
}

export interface MapPoint extends Bar {
  /** Degrees. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** Behind a figure of which the note says what was said later. */
export const revisedMark = '†';

/** `33`, or `33†` where the note says what was said later. */
export function writeValue({ value, revised }: Bar): string {
  return `${formatCount(value)}${revised ? revisedMark : ''}`;
}
