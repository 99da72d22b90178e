/** What a word does in a claim. Words without a class are strangers. */
export type WordClass =
  | 'arrest'
  | 'conviction'
  | 'charge'
  | 'people'
  | 'untold'
  | 'adjective'
  | 'placeNoun'
  | 'kindNoun'
  | 'caseNoun'
  | 'day'
  | 'have'
  | 'link'
  | 'preposition'
  | 'join'
  | 'negation'
  | 'pronoun'
  | 'filler'
  | 'otherActor'
  | 'operation'
  | 'speech';

/** English, and nothing of any dataset. A word stands in one class, the one that matters for binding a number to its subject. */
const wordsByClass: Readonly<Record<WordClass, string>> = {
  arrest:
    'arrest arrests arrested arresting detained detain detains detentions apprehended apprehension ' +
    'apprehensions nabbed nab nabs captured busted bust busts custody jailed collared bagged netted arrestees detainees ' +
    'arrestee detainee caught snagged netted nets roundup takedowns cuffed handcuffed booked',
  conviction: 'conviction convictions convicted convicts convict convictons convictoins guilty',
  charge: 'charge charges charged pending indicted indictment indictments accused suspected ' + 'arraigned',
  people:
    'people person persons ppl peoples individuals individual folks humans immigrants immigrant migrants migrant aliens alien ' +
    'illegals foreigners noncitizens nationals suspects suspect targets guys souls human beings criminals ' +
    'undocumented members affiliates those them these others offenders offender ones everyone workers families',
  untold:
    'men women males females minors children kids juveniles teens teenagers adults elderly citizens recipients daca asylum dreamers refugees ' +
    'nationality ms13 collateral collaterals bystanders mexicans salvadorans guatemalans hondurans haitians dominicans colombians ' +
    'cubans venezuelans ecuadorans ecuadorians brazilians jamaicans nicaraguans peruvians chinese indians filipinos vietnamese ' +
    'nigerians africans europeans asians muslims latinos hispanics',
  adjective:
    'national criminal illegal unauthorized alleged foreign immigration different distinct separate sanctuary targeted known whole ' +
    'confirmed so-called called so dangerous violent poor innocent more other total combined additional such same ' +
    'american federal  prior previous past documented unique major large big deportable at-large individual ' +
    'times twice double triple hardworking single undoc mere actual fewer less higher lower many most highest lowest fewest least largest biggest smallest ' +
    'top leading common frequent',
  placeNoun:
    'city cities jurisdiction jurisdictions place places county counties location locations areas states communities ' +
    'municipalities sites localities metros regions towns',
  kindNoun: 'kinds types sorts categories category kind type',
  caseNoun:
    'case cases group groups count counts offense offenses offence offences crime crimes incidents instances drivers driver dealers ' +
    'violations cases entries rows item items label labels',
  day: 'year years day days week weeks hour hours month months weekend fortnight',
  have: 'had has have having got get gets carried carry carries holding',
  link:
    'was were is are be been being with saw seen saws equals equal made make makes making adds add recorded reported counted tallied totaled ' +
    'totalled totaling totalling accounted accounts account accounting represented represents comprised made up makes ' +
    'involved included including includes include came comes come reached registered logged posted follows followed led ' +
    'whom when where considered average avg averaging numbered resulted resulting leading yielded ranked ranks finished placed topped happened occurred did hit took take taken saw there that who which by number numbers figure tally sum amount',
  preposition:
    'in from at across course throughout for of on over during within out around inside among amongst near via after to into behind ahead',
  join: 'until till unless if and n but while whereas plus then also as well versus vs or though although yet because so',
  negation:
    'no not without never lacked lacking zero non noncriminal noncriminals didnt hadnt dont havent hasnt doesnt wasnt werent clean nor',
  pronoun: 'they it he she we i you their its his our my',
  filler:
    'the a an just only even actually really literally alone total overall altogether all both each apiece together between respectively ' +
    'this that lol lmao wow smh omg wtf yes no yeah ok okay bro dude man guys btw fyi fact facts well now here there ' +
    'report reports reportedly according acc per news release article data statistics stats official top already still ever mind them some any either about alleged hey please look so ' +
    'damn hell today then too though than anyway official officially not lying stop lies true source sources thanks wrong ' +
    'chart table else share portion percentage remaining rest like nationwide country breaking update sting see remember note list listed again in-total',
  otherActor:
    'police cops cop sheriff sheriffs deputies fbi dea atf officers officer troopers pd lapd nypd cpd bpd mpd marshals ' +
    'cbp guards agents agent soldiers security',
  speech:
    'said says say saying told tells claims claimed claim announced announces officials mayor governor think thinks thought believe ' +
    'believes heard hear read reading stated states wrote writes tweeted asked argued hates sued sues',
  operation: 'operation op sweep sweeps raid raids sting crackdown roundups project blitz enforcement action campaign',
};

const classes = new Map<string, WordClass>();
for (const [name, words] of entriesOf(wordsByClass)) {
  for (const word of words.split(' ')) if (!classes.has(word)) classes.set(word, name);
}

const notAdverbs = new Set('family italy reply apply supply rally july bully'.split(' '));

/** What a word does in a claim, by its key. */
export function classOf(key: string): WordClass | undefined {
  const known = classes.get(key);
  if (known !== undefined) return known;
  if (classes.get(`${key}s`) === 'untold') return 'untold';
  // Adverbs change nothing: "previously", "reportedly".
  return key.endsWith('ly') && key.length > 4 && !notAdverbs.has(key) ? 'filler' : undefined;
}

/** Two words that together say "arrested", and others that are one word in two. */
const wordPairs = new Map<string, WordClass>([
  ...[
    ['picked', 'pick', 'picking', 'rounded', 'round', 'rounding', 'swept', 'scooped', 'locked', 'snatched'].map(
      word => [`${word} up`, 'arrest'] as const,
    ),
    ['hauled in', 'hauled away', 'took in', 'taken in', 'brought in', 'dragged off', 'taken away', 'pulled in'].map(
      word => [word, 'arrest'] as const,
    ),
    ['criminal record', 'criminal records', 'criminal history', 'criminal histories', 'rap sheet', 'rap sheets'].map(
      word => [word, 'conviction'] as const,
    ),
    ['criminal backgrounds', 'criminal background'].map(word => [word, 'conviction'] as const),
    [['human beings', 'people'] as const, ['human being', 'people'] as const],
  ].flat(),
]);

/** What two words do together: `picked up`, `criminal record`. */
export function classOfPair(first: string, second: string): WordClass | undefined {
  return wordPairs.get(`${first} ${second}`);
}

/** The words of {@link wordsByClass} that bring an arrest or a report of one to mind, beside arrests and convictions themselves. */
const domainWords = new Set(
  'sanctuary deported deportation deport deportations immigration raid raids sting roundup sweep undocumented illegals criminals'.split(
    ' ',
  ),
);

/** Whether a word makes it likely that a message is about arrests or what follows from them. */
export function isDomainWord(key: string): boolean {
  const name = classes.get(key);
  return name === 'arrest' || name === 'conviction' || domainWords.has(key);
}

/** Words of messages that give names and numbers of another kind: games, the weather, the road. */
const otherDomains = new Set(
  (
    'game games score scores won win wins points season playoffs nba nfl mlb nhl team league overtime final goals ' +
    'innings touchdown weather hot cold sunny degrees snow rain forecast temperature temp temps population ' +
    'died dead killed shot injured wounded marched voted signed attended infected crash crashes fever am pm oclock ' +
    'freeway highway traffic flight flights tickets rent standings rebounds lakers celtics broncos nuggets blazers'
  ).split(' '),
);

/** Whether a word makes it likely that names and numbers side by side are about something else. */
export function isOtherDomainWord(key: string): boolean {
  return otherDomains.has(key);
}

function entriesOf(words: Readonly<Record<WordClass, string>>): readonly (readonly [WordClass, string])[] {
  const names = [
    'arrest',
    'conviction',
    'charge',
    'people',
    'untold',
    'placeNoun',
    'kindNoun',
    'caseNoun',
    'day',
    'have',
    'preposition',
    'join',
    'negation',
    'pronoun',
    'otherActor',
    'operation',
    'speech',
    'adjective',
    'link',
    'filler',
  ] as const;
  return names.map(name => [name, words[name]] as const);
}
