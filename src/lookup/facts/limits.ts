/** What questions ask for again and again, and no report of this shape has. */
export interface Limit {
  /** `The report gives no figure for …` */
  readonly topic: string;
  /** Which figure is the nearest. */
  readonly near: 'arrests' | 'convicted' | 'date' | 'places' | 'reporter';
}

const LIMITS: readonly (Limit & { readonly words: string })[] = [
  {
    topic: 'the age of the people arrested',
    near: 'arrests',
    words:
      'age ages aged old older oldest young younger youngest teen teens teenager teenagers adult adults elderly juvenile juveniles',
  },
  {
    topic: 'women and men',
    near: 'arrests',
    words: 'women woman men man male males female females gender genders boys girls',
  },
  {
    topic: 'nationality, origin or religion',
    near: 'arrests',
    words:
      'nationality nationalities nationals country countries citizen citizens citizenship origin origins race races racial ' +
      'ethnicity ethnic religion religious mexican mexicans latino latinos hispanic hispanics asian asians african africans ' +
      'muslim muslims guatemalan guatemalans honduran hondurans salvadoran salvadorans',
  },
  {
    topic: 'names: it counts people and names none of them',
    near: 'reporter',
    words: 'name names named identity identities',
  },
  {
    topic: 'money',
    near: 'arrests',
    words:
      'cost costs costing money budget dollar dollars spend spent price paid pay funding taxpayer taxpayers expensive',
  },
  {
    topic: 'rates, residents or risk: these are counts',
    near: 'arrests',
    words:
      'population populations resident residents inhabitants rate rates capita likely likelihood risk odds chance probability',
  },
  {
    topic: 'averages: it has counts and totals',
    near: 'arrests',
    words: 'average averages averaged mean median typical typically per',
  },
  {
    topic: 'what became of the people after their arrest',
    near: 'arrests',
    words:
      'deported deport deports deportation deportations deportable removed removal removals expelled released release ' +
      'sentence sentences sentenced prison jail jailed imprisoned custody detention bail bond probation parole prosecuted ' +
      'prosecution prosecutions trial trials acquitted',
  },
  {
    topic: 'charges, pending or not',
    near: 'convicted',
    words: 'charge charges charged pending accused indicted suspected arraigned indictment indictments',
  },
  {
    topic: 'another time',
    near: 'date',
    words:
      'year years yearly annual annually month months monthly weekly today yesterday tomorrow now currently current recent ' +
      'recently since ago later previous next trend trends increase increased decrease decreased started start starts began ' +
      'begin begins ended end ends',
  },
  {
    topic: 'places of one kind: it counts each of its jurisdictions for itself',
    near: 'places',
    words: 'county counties state states district districts',
  },
  { topic: 'reasons', near: 'arrests', words: 'why reason reasons because cause causes' },
  {
    topic: '“criminals”: it counts people arrested, and convictions',
    near: 'convicted',
    words: 'criminals offender offenders felon felons',
  },
];

const limits = new Map(LIMITS.flatMap(limit => limit.words.split(' ').map(word => [word, limit] as const)));

/** The figures that a word asks for and the report has not. */
export function limitOf(key: string): Limit | undefined {
  return limits.get(key);
}

export const namesOfPeople: Limit = { topic: 'names: it counts people and names none of them', near: 'reporter' };

/** What is told of the whole only. */
export const byRow: Limit = { topic: 'the times and the people behind a single count', near: 'date' };
