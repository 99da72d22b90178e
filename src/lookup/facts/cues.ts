import { classOf, classOfPair } from '../../english/lexicon.ts';
import { mendKeys } from '../misspelling.ts';

/** What a word of a question asks for, beside the rows that it names. */
export type Cue =
  /** Says nothing about what is asked. */
  | 'filler'
  | 'count'
  | 'people'
  | 'arrest'
  /** "Convictions", the entries of the chart. */
  | 'conviction'
  /** "Convicted", which is said of people. */
  | 'convicted'
  /** Without a conviction: "no record". */
  | 'unconvicted'
  | 'have'
  | 'crime'
  | 'kind'
  | 'category'
  | 'group'
  | 'place'
  | 'where'
  | 'duration'
  | 'day'
  | 'when'
  | 'who'
  | 'most'
  /** "Most common", "least common"; alone the same as "most". */
  | 'common'
  | 'fewest'
  /** "Last" may be the end of a ranking, or how long something took. */
  | 'last'
  | 'compare'
  /** "Total" is a count, or several rows together. */
  | 'sum'
  | 'both'
  | 'share'
  | 'rank'
  | 'list'
  | 'whole'
  /** What a report does. */
  | 'telling'
  | 'not';

/** English, and nothing of any dataset. A word that stands nowhere here is a stranger, and a question with one is not answered. */
const WORDS: readonly (readonly [Cue, string])[] = [
  [
    'filler',
    'a an the of in on for to at by from into out and or as about what whats which how is are was were be been being do does ' +
      'did done can could would will you we me us tell show give get got please pls plz it its they their them this that ' +
      'these those there here any some really actually just exactly so then also well hey hi hello ok okay thanks thank want ' +
      'know find see all every each overall altogether criminal one ' +
      'chart table according data dataset figure stated listed included include happened happen ' +
      'seen recorded made came true correct right happens during within through across',
  ],
  ['count', 'many much number numbers amount count counts figures tally'],
  [
    'people',
    'people everyone everybody anyone anybody peoples person persons ppl individual individuals human humans folks immigrant immigrants migrant migrants alien ' +
      'aliens illegal illegals undocumented noncitizens',
  ],
  ['convicted', 'convicted convict convicts guilty'],
  ['have', 'have has had having with got carried carry'],
  ['crime', 'crime crimes offense offenses offence offences case cases'],
  ['kind', 'kind kinds type types sort sorts label labels'],
  ['category', 'category categories heading headings'],
  ['group', 'group groups'],
  ['place', 'place places city cities jurisdiction jurisdictions location locations areas town towns'],
  ['where', 'where'],
  ['duration', 'long days lasted lasting duration took take'],
  ['day', 'day'],
  ['when', 'when date dates dated'],
  ['who', 'who whom reporter source sources'],
  ['most', 'most highest largest biggest top leading greatest max maximum main commonest'],
  ['common', 'common frequent frequently often prevalent popular'],
  ['fewest', 'least fewest lowest smallest bottom min minimum rarest rare'],
  ['last', 'last'],
  [
    'compare',
    'vs versus v compare compared comparing comparison than difference differences differ between against ratio times more ' +
      'fewer less higher lower bigger smaller larger gap over under above below',
  ],
  ['sum', 'total totals sum together combined plus'],
  ['both', 'both'],
  ['share', 'share shares percent percentage percentages pct proportion fraction part portion'],
  ['rank', 'rank ranks ranked ranking position standing order'],
  ['list', 'list lists'],
  ['whole', 'operation op sweep'],
  ['telling', 'report reports reported reporting counted published announced say says said'],
  [
    'not',
    'not no non never without except excluding besides outside neither nor rest other others remaining isnt arent wasnt werent didnt doesnt dont hasnt havent hadnt',
  ],
];

const cues = new Map<string, Cue>();
for (const [cue, words] of WORDS) for (const word of words.split(' ')) cues.set(word, cue);

/** Words that carry a question and are long enough to be known with a slip in them. */
const MENDED =
  'arrested arrests convicted conviction convictions people percent percentage highest lowest fewest largest smallest ' +
  'jurisdictions jurisdiction category categories difference combined together';
const mended = MENDED.split(' ');

/** What a misspelt word asks for: `arested`. */
export function cueOfMisspelt(key: string): Cue | undefined {
  const [only, ...others] = mendKeys(key, mended);
  return only !== undefined && others.length === 0 ? cueOf(only) : undefined;
}

/** What a word asks for, by its key; undefined for a stranger. */
export function cueOf(key: string): Cue | undefined {
  const own = cues.get(key);
  if (own) return own;
  const known = classOf(key);
  return known === 'arrest' || known === 'conviction' ? known : undefined;
}

/** What two words ask for together: `criminal record`, `picked up`. */
export function cueOfPair(first: string, second: string): Cue | undefined {
  if (first === 'per' && second === 'cent') return 'share';
  if (first === 'clean' && /^(?:record|background|histor)/.test(second)) return 'unconvicted';
  const known = classOfPair(first, second);
  if (known === 'conviction') return first === 'no' || first === 'clean' ? 'unconvicted' : 'convicted';
  return known === 'arrest' ? 'arrest' : undefined;
}
