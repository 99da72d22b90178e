/** The invented charts whose pictures are kept as hashes. */
export const goldenNames = [
  'ten places: bars',
  'ten places: map',
  'ten places: overview',
  'places of which three were corrected: bars',
  'places of which three were corrected: map',
  'forty places: bars',
  'forty places: map',
  'names of sixty characters: bars',
  'names of sixty characters: map',
  'counts from 1 to 1,000,000: bars',
  'Alaska and Hawaii: map',
  'places that are on no map: map',
  'one place: bars',
  'one place: overview',
] as const;
