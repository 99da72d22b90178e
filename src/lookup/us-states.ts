import { normalize } from '../dataset/normalize.ts';

/** A state of the United States, or its federal district. */
export interface UsState {
  readonly name: string;
  /** The postal abbreviation: `CO`. */
  readonly usps: string;
  /** Abbreviations in common use beside the postal one, normalised. */
  readonly short: readonly string[];
}

/** General geography, the same for every dataset: the 50 states and the District of Columbia. */
export const usStates: readonly UsState[] = [
  state('Alabama', 'AL', 'ala'),
  state('Alaska', 'AK'),
  state('Arizona', 'AZ', 'ariz'),
  state('Arkansas', 'AR', 'ark'),
  state('California', 'CA', 'cal', 'cali', 'calif'),
  state('Colorado', 'CO', 'col', 'colo'),
  state('Connecticut', 'CT', 'conn'),
  state('Delaware', 'DE', 'del'),
  state('District of Columbia', 'DC'),
  state('Florida', 'FL', 'fla'),
  state('Georgia', 'GA'),
  state('Hawaii', 'HI'),
  state('Idaho', 'ID'),
  state('Illinois', 'IL', 'ill'),
  state('Indiana', 'IN', 'ind'),
  state('Iowa', 'IA'),
  state('Kansas', 'KS', 'kan', 'kans'),
  state('Kentucky', 'KY'),
  state('Louisiana', 'LA'),
  state('Maine', 'ME'),
  state('Maryland', 'MD'),
  state('Massachusetts', 'MA', 'mass'),
  state('Michigan', 'MI', 'mich'),
  state('Minnesota', 'MN', 'minn'),
  state('Mississippi', 'MS', 'miss'),
  state('Missouri', 'MO'),
  state('Montana', 'MT', 'mont'),
  state('Nebraska', 'NE', 'neb', 'nebr'),
  state('Nevada', 'NV', 'nev'),
  state('New Hampshire', 'NH'),
  state('New Jersey', 'NJ'),
  state('New Mexico', 'NM'),
  state('New York', 'NY'),
  state('North Carolina', 'NC'),
  state('North Dakota', 'ND'),
  state('Ohio', 'OH'),
  state('Oklahoma', 'OK', 'okla'),
  state('Oregon', 'OR', 'ore'),
  state('Pennsylvania', 'PA', 'penn', 'penna'),
  state('Rhode Island', 'RI'),
  state('South Carolina', 'SC'),
  state('South Dakota', 'SD'),
  state('Tennessee', 'TN', 'tenn'),
  state('Texas', 'TX', 'tex'),
  state('Utah', 'UT'),
  state('Vermont', 'VT'),
  state('Virginia', 'VA'),
  state('Washington', 'WA', 'wash'),
  state('West Virginia', 'WV'),
  state('Wisconsin', 'WI', 'wis', 'wisc'),
  state('Wyoming', 'WY', 'wyo'),
];

const byKey = new Map(
  usStates.flatMap(each => [each.name, each.usps, ...each.short].map(name => [normalize(name), each] as const)),
);

/** The state that a normalised text names, in full or abbreviated. */
export function findUsState(key: string): UsState | undefined {
  return byKey.get(key);
}

function state(name: string, usps: string, ...short: readonly string[]): UsState {
  return { name, usps, short };
}
