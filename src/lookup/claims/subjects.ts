import type { Place } from '../../dataset/dataset.ts';
import type { Name } from '../names.ts';

/** What a quantity is said of. */
export type Subject =
  | { readonly kind: 'whole' }
  | { readonly kind: 'places'; readonly places: readonly PlaceMention[]; readonly mode: Mode }
  | { readonly kind: 'rows'; readonly rows: Rows; readonly mode: Mode }
  /** Convictions, where people are not spoken of. */
  | { readonly kind: 'convictions' }
  | { readonly kind: 'convicted' }
  | { readonly kind: 'unconvicted' }
  /** "Criminals" may mean everyone arrested, or those with convictions. */
  | { readonly kind: 'criminals' }
  | { readonly kind: 'placeCount' }
  | { readonly kind: 'kindCount' }
  | { readonly kind: 'days' }
  | { readonly kind: 'state'; readonly state: string }
  | { readonly kind: 'unanswered'; readonly why: Unanswered };

/** Why the report has no figure for something. */
export type Unanswered =
  | { readonly kind: 'otherPlace'; readonly name: string }
  | { readonly kind: 'otherCrime'; readonly name: string }
  | { readonly kind: 'otherDate'; readonly name: string }
  | { readonly kind: 'otherOperation'; readonly name: string }
  | { readonly kind: 'otherTime' }
  | { readonly kind: 'convictionsByPlace'; readonly places: readonly Place[]; readonly rows: Rows }
  | { readonly kind: 'groupsByPlace'; readonly places: readonly Place[]; readonly rows: Rows }
  | { readonly kind: 'arrestsByOffense'; readonly rows: Rows }
  | { readonly kind: 'charges' }
  | { readonly kind: 'partOfPlace'; readonly place: Place; readonly note: string };

/** For each name in a message, the rows that it may stand for. */
export type Rows = readonly (readonly Name[])[];

/** How several names share one number: each has it, it is their sum, or the message does not say. */
export type Mode = 'each' | 'sum' | 'either';

export interface PlaceMention {
  readonly place: Place;
  /** What must be said where it was named by this name. */
  readonly note: string | undefined;
  /** Whether it was named by a part of it. */
  readonly part: boolean;
}
