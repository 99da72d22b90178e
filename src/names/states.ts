import { byCount } from '../dataset/counted.ts';
import type { Dataset, Place } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';

/** A state that a place can lie in: one of the United States, or one that only the dataset names. */
export interface State {
  readonly name: string;
}

/** A state of the United States, or its federal district. */
export interface UsState extends State {
  /** The postal abbreviation: `CO`. */
  readonly usps: string;
  /** Abbreviations in common use beside the postal one, normalized. */
  readonly short: readonly string[];
}

/** General geography, the same for every dataset: name, postal abbreviation, others in common use. */
const listed = `
  Alabama AL ala, Alaska AK, Arizona AZ ariz, Arkansas AR ark, California CA cal cali calif, Colorado CO col colo,
  Connecticut CT conn, Delaware DE del, District of Columbia DC, Florida FL fla, Georgia GA, Hawaii HI, Idaho ID,
  Illinois IL ill, Indiana IN ind, Iowa IA, Kansas KS kan kans, Kentucky KY, Louisiana LA, Maine ME, Maryland MD,
  Massachusetts MA mass, Michigan MI mich, Minnesota MN minn, Mississippi MS miss, Missouri MO, Montana MT mont,
  Nebraska NE neb nebr, Nevada NV nev, New Hampshire NH, New Jersey NJ, New Mexico NM, New York NY, North Carolina NC,
  North Dakota ND, Ohio OH, Oklahoma OK okla, Oregon OR ore, Pennsylvania PA penn penna, Rhode Island RI,
  South Carolina SC, South Dakota SD, Tennessee TN tenn, Texas TX tex, Utah UT, Vermont VT, Virginia VA,
  Washington WA wash, West Virginia WV, Wisconsin WI wis wisc, Wyoming WY wyo`;

/** The 50 states and the District of Columbia. */
export const usStates: readonly UsState[] = [
  ...listed.matchAll(/(\w[a-zA-Z ]*?) ([A-Z]{2})((?: [a-z]+)*)(?:,|$)/g),
].map(([, name = '', usps = '', short = '']) => ({ name, usps, short: short.split(' ').filter(each => each !== '') }));

const byKey = new Map(
  usStates.flatMap(each => [each.name, each.usps, ...each.short].map(name => [normalize(name), each] as const)),
);

/** The state that a normalized text names, in full or abbreviated. */
export function findUsState(key: string): UsState | undefined {
  return byKey.get(key);
}

/** All states that a text may name. */
export const statesOf = perDataset(({ rows }): readonly State[] => {
  const names = new Set(rows.jurisdictions.map(({ state }) => state));
  return [...usStates, ...[...names].filter(name => !findUsState(normalize(name))).map(name => ({ name }))];
});

/** The same of a dataset, with those that only it names. */
export function findState(key: string, dataset: Dataset): State | undefined {
  const own = statesOf(dataset).slice(usStates.length);
  return findUsState(key) ?? own.find(({ name }) => normalize(name) === key);
}

/** A normalized text that ends in the name of a state: `denver co` is `denver` in Colorado. The longest name counts. */
export function splitState(key: string, dataset: Dataset): { rest: string; state: State } | undefined {
  const words = key.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const state = findState(words.slice(at).join(' '), dataset);
    if (state) return { rest: words.slice(0, at).join(' '), state };
  }
  return undefined;
}

/** The places that lie in a state, most arrests first. */
export function placesIn(state: State, dataset: Dataset): readonly Place[] {
  return byCount(dataset.rows.jurisdictions.filter(place => findState(normalize(place.state), dataset) === state));
}

/** The place that is a state as a whole, so that whatever lies in that state is within it; the federal district is one too. */
export function findWhole(places: readonly Place[]): Place | undefined {
  const [only, ...others] = places.filter(({ kind }) => kind === 'district');
  return places.find(({ kind }) => kind === 'state') ?? (others.length === 0 ? only : undefined);
}
