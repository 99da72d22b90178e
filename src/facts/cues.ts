import { classOf, classOfPair } from '../english/lexicon.ts';
import { mendKeys } from '../names/misspelling.ts';

/** English, and nothing of any dataset: what a word of a question asks for, beside the rows that it names. Any other is a stranger. */
const wordsByCue = [
  // Says nothing about what is asked.
  [
    'filler',
    'is are was were am do does did a an the of in on for to at by from into out and or as about which what whats how be been being would could should will can may ' +
      'might must us we me tell show give please it its they their theirs them this that these those there here some really actually ' +
      'just so then also well hey hi hello ok okay thanks thank want know find see one ones i im id my you your yours lets let ' +
      'alright chart table according data dataset figure figures stated listed included include including happened happen happens ' +
      'seen recorded made during within through across go going ran run running organized conducted behind responsible even criminal sanctuary united ' +
      'overall grand wondering wonder curious question ask asking remind quick quickly exactly ' +
      'precisely approximately roughly approx around nearly almost like if any ever involved involving related regarding ' +
      'concerning hit swept covered come came mean means up among amongst appear appears appeared look ' +
      'looks need needed thing things fact facts stat stats statistic statistics info information contain contains contained occur occurs occurred relate relates relating concern concerns committed commit different distinct unique separate detail details ended end take takes taken took taking wich whch wut wat wot wats hows refer refers stand stands stuff anything something anywhere somewhere',
  ],
  // Talk that is no part of a question, and is named where it was passed over.
  [
    'chatter',
    'haha hahaha hahahaha hehe lol lolz lmao lmfao rofl omg wtf wth jk smh tbh imo imho ngl fr frfr bro bruh dude mate fam yo damn ' +
      'dang gosh geez jeez wow whoa yikes oof ugh meh huh hmm hm umm um uh uhh er erm eh ah oh ooh aha yeah yep yup yes nope nah ' +
      'plz pls thx ty tysm xd kek pog sus cap nocap bot sir maam madam buddy pal alexa siri hell heck fuck fucking freaking ' +
      'frickin shit bloody goddamn wanna gonna gotta kinda sorta cuz cos lemme gimme anyways anyway btw fyi asap again sorry ' +
      'cheers bye goodbye lel rly srsly seriously honestly literally basically obviously supposedly allegedly tho though doe innit ay ayo aye sheesh bruv fella fellas guys yall',
  ],
  ['count', 'many howmany much number numbers num amount count counts tally'],
  [
    'arrest',
    'grab grabs grabbed grabbing nab nabs nabbing scoop scoops scooped catch catches catching snatch snatched snatches haul hauled bag bags arest arests arrestee',
  ],
  [
    'people',
    'people anyone anybody someone somebody peoples person persons ppl individual individuals human humans folks immigrant ' +
      'immigrants migrant migrants alien aliens illegal illegals undocumented noncitizens foreigners em',
  ],
  // The whole: "all of them", which may be claimed.
  ['all', 'all every everyone everybody each entire entirely everything whole'],
  ['none', 'none nobody'],
  ['half', 'half'],
  // "Convicted" is said of people; "convictions", the entries of the chart, are a cue of their own.
  ['convicted', 'convicted convict convicts guilty offender offenders'],
  ['have', 'have has had having with got get getting carried carry'],
  ['crime', 'crime crimes offense offenses offence offences case cases'],
  ['kind', 'kind kinds type types sort sorts label labels'],
  ['category', 'category categories heading headings'],
  ['group', 'group groups'],
  ['place', 'place places city cities jurisdiction jurisdictions location locations areas town towns spot spots'],
  ['where', 'where'],
  ['duration', 'long days lasted lasting duration'],
  ['day', 'day'],
  ['when', 'when date dates dated year month'],
  ['who', 'who whom whose reporter source sources agency agencies'],
  ['name', 'name named called title codename'],
  [
    'most',
    'most highest largest biggest top leading greatest max maximum main commonest worst hardest busiest heaviest',
  ],
  ['majority', 'majority mostly'],
  ['common', 'common frequent frequently often prevalent popular usual'],
  ['fewest', 'least fewest lowest smallest bottom min minimum rarest rare lightest quietest'],
  // The end of a ranking, or how long something took.
  ['last', 'last'],
  [
    'compare',
    'vs versus v compare compared comparing comparison than difference differences differ between against ratio times gap',
  ],
  ['more', 'more higher bigger larger greater over above beat beats outnumber outnumbered exceed exceeded'],
  ['fewer', 'fewer less lower smaller under below'],
  ['minus', 'minus'],
  ['same', 'same equal equals tied tie equally'],
  // "Total" is a count, or several rows together.
  ['sum', 'total totals sum sums together altogether combined plus add added adding'],
  ['both', 'both'],
  ['share', 'share shares percent percentage percentages pct proportion fraction part portion'],
  ['rank', 'rank ranks ranked ranking position standing order'],
  ['list', 'list lists breakdown'],
  ['average', 'average averages averaged typical typically avg'],
  ['median', 'median'],
  ['per', 'per'],
  ['daily', 'daily'],
  // "In the country": more than an operation, unless it is of arrests.
  ['land', 'country nation nationwide america usa nationally'],
  ['whole', 'operation op sweep raid raids sting roundup crackdown'],
  [
    'telling',
    'report reports reported reporting counted published announced say says said release released article news',
  ],
  ['claim', 'true correct right accurate real legit confirm confirmed verify'],
  [
    'not',
    'not no non never without except excepting excluding besides outside neither nor rest other others remaining beyond aside apart ' +
      'exclude excludes lacked lacking lack isnt arent wasnt werent didnt doesnt dont hasnt havent hadnt',
  ],
] as const;

export type Cue = (typeof wordsByCue)[number][0] | 'conviction' | 'unconvicted';

const cues = new Map<string, Cue>(
  wordsByCue.flatMap(([cue, words]) => words.split(' ').map(word => [word, cue] as const)),
);

/** Words that carry a question and are long enough to be known with a slip in them. */
const mended = (
  'arrested arrests convicted conviction convictions people percent percentage highest lowest fewest largest smallest ' +
  'jurisdictions jurisdiction category categories difference combined together altogether average median'
).split(' ');

/** Two letters in each other's place: `hwo`, `mnay`. */
function swapBack(key: string): string | undefined {
  if (key.length < 3) return undefined;
  const swaps = Array.from(
    { length: key.length - 1 },
    (_, at) => key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2),
  ).filter(swapped => cues.has(swapped) && cues.get(swapped) !== 'chatter');
  // "Hwo" is rather "how" than "who".
  return swaps.find(swapped => cues.get(swapped) === 'filler') ?? swaps[0];
}

/** What a misspelt word asks for: `arested`. */
export function cueOfMisspelt(key: string): Cue | undefined {
  const swapped = swapBack(key);
  if (swapped !== undefined) return cueOf(swapped);
  const [only, ...others] = mendKeys(key, mended);
  return only !== undefined && others.length === 0 ? cueOf(only) : undefined;
}

/** What a word asks for, by its key; undefined for a stranger. */
export function cueOf(key: string): Cue | undefined {
  const own = cues.get(key);
  if (own) return own;
  if (/^(?:ha){2,}h?$|^lo+l$|^hm+$|^a+h+$/.test(key)) return 'chatter';
  const known = classOf(key);
  if (known === 'arrest' || known === 'conviction') return known;
  return known === 'filler' && key.endsWith('ly') && key !== 'only' ? 'filler' : undefined;
}

/** What two words ask for together: `criminal record`, `picked up`. */
export function cueOfPair(first: string, second: string): Cue | undefined {
  if (first === 'per' && second === 'cent') return 'share';
  if (first === 'a' && second === 'day') return 'daily';
  if (first === 'the' && second === 'mean') return 'average';
  if (/^(?:numbers|figures|data|stats|this|info|information)$/.test(first) && /^(?:come|came|from)$/.test(second))
    return 'who';
  if (/^t[ao]\w+$/.test(first) && second === 'place') return 'filler';
  if (/^br(?:eak|oken)$/.test(first) && second === 'down') return 'list';
  if (/^(?:prior|previous|past)$/.test(first) && second === 'criminal') return 'filler';
  if ((first === 'united' && second === 'states') || (first === 'the' && second === 'us')) return 'land';
  if (first === 'this' && second === 'time') return 'filler';
  if (first === 'clean' && /^(?:record|background|histor)/.test(second)) return 'unconvicted';
  if (/^(?:records?|priors)$/.test(second) && /^(?:no|without|zero)$/.test(first)) return 'unconvicted';
  if (/^(?:records?|priors)$/.test(second) && /^(?:an?|have|had|with|having)$/.test(first)) return 'convicted';
  if (first === 'and' && /^(?:were|was|had|have|also|who)$/.test(second)) return 'both';
  if (first === 'as' && second === 'many') return 'same';
  if (/^(?:prior|previous|past)$/.test(first) && cueOf(second) === 'conviction') return 'conviction';
  if (/^(?:prior|previous|past)$/.test(first) && cueOf(second) === 'convicted') return 'convicted';
  if (cueOf(first) === 'place' && second === 'targeted') return 'place';
  if (/^(?:was|were)$/.test(first) && second === 'targeted') return 'filler';
  if (first === 'targeted' && cueOf(second) === 'place') return 'place';
  if (first === 'most' && second === 'of') return 'majority';
  if (first === 'no' && second === 'one') return 'none';
  if (second === 'but' && (/^(?:all|every\w+|any\w+)$/.test(first) || cueOf(first) === 'place')) return 'not';
  const known = classOfPair(first, second);
  if (known === 'conviction') return first === 'no' || first === 'clean' ? 'unconvicted' : 'convicted';
  return known === 'arrest' ? 'arrest' : undefined;
}
