import { normalize } from '../dataset/normalize.ts';

/** A state of the United States, or its federal district. */
export interface UsState {
  readonly name: string;
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
