// A sentence, and under it the questions that it is the reply to, separated by bars.

/** Questions that it does not answer, or that were not understood. */
export const misses = `
The report does not break its groups down by place: it has no figure for Gang members or affiliates in Denver, Colorado.
  gang members in denver
The report does not break its groups down by place: it has no figure for People deported before in Los Angeles, California.
  previously deported people in la
The report does not break its groups down by place: it has no figure for Immigration fugitives in Denver, Colorado.
  fugitives in denver
The report does not break convictions or groups down by place: it counts them for all places together.
  which city had the most fugitives | which city had the most convictions | which city had the most DUIs | how many DUI convictions in the top city | where were the DUIs | lowest crime city | which city has the most crime
The report does not break convictions down by place: it has no figure for Driving under the influence in Denver, Colorado.
  DUI in denver | DUI arrests in denver
The report does not say what people were arrested for; its chart counts convictions that they had.
  dui arrests | arrests for burglary | most common crime people were arrested for
The report does not break convictions down by place: its chart has no figure for Denver, Colorado.
  how many convictions in denver | how many people in denver were convicted | share of convictions in denver | second most common conviction in denver | criminals in denver
The report does not break convictions down by place: it has no figure for Cocaine possession, Cocaine sale, and Possession of cocaine in Los Angeles, California.
  cocaine in la
The report does not break convictions down by place: it has no figure for Negligent manslaughter with a vehicle in Cook County, Illinois.
  murder in chicago
The report gives no figure for “Texas”: it is not one of its 10 places.
  texas | was anyone arrested in texas | how many in texas
The report gives no figure for “portland, maine”: it is not one of its 10 places.
  portland, maine
The report gives no figure for “washington state”: it is not one of its 10 places.
  washington state | how many in washington state
The report gives no figure for what became of the people after their arrest.
  how many were deported | deported | how many were released | what sentences did they get | how many went to prison | how many were deported after | how many were never deported | how many with final orders of removal
The report gives no figure for women and men.
  how many women | how many men were arrested | how many were women with DUIs
The report gives no figure for the age of the people arrested.
  average age | ages of those arrested | how many kids were arrested | how old were they | were any kids arrested | youngest person arrested
The report gives no figure for rates, residents or risk: these are counts.
  arrests per capita | crime rate in denver | conviction rate | percent of the population | arrest rate per capita
The report gives no figure for charges, pending or not.
  how many were charged | charged with burglary | how many weapon charges
The report gives no figure for money.
  cost of the operation | how much did it cost | how much money was spent
The report gives no figure for “2018”: it is about one operation of 4 days.
  arrests in 2018 | arrests in los angeles in 2018 | how many were arrested in 2018
The report gives no figure for nationality, origin or religion.
  how many mexicans | are they citizens | how many latinos | how many were muslims | what countries were they from | were there any US citizens
The report gives no figure for the names of the people arrested.
  who was arrested | who arrested them | names of the people arrested | who was arrested in denver | do they list names | who were the people arrested | who got arrested
The report counts Gang members or affiliates on its own, and does not say which convictions they had.
  convicted gang members | convictions of gang members | gang crimes | gang members with convictions
The report counts Gang members or affiliates and Driving under the influence each on its own, and does not say how many people are in both.
  gang members with a DUI | gang member or affiliate with dui | how many gang members had duis
The report counts Immigration fugitives on its own, and does not say which convictions they had.
  how many people were both fugitives and convicted | convicted fugitives | how many were neither convicted nor fugitives
The report counts Dangerous drugs and Gang members or affiliates each on its own, and does not say how many people are in both.
  drug gangs
The report counts Gang members or affiliates and Immigration fugitives each on its own. They may overlap, and it does not say who is in several of them.
  how many both gang members and fugitives | gang members and fugitives together | what percentage were gang members or fugitives
The report counts Immigration fugitives and Gang members or affiliates each on its own. They may overlap, and it does not say who is in several of them.
  fugitives and gang members together | how many fugitives were gang members | how many people were both fugitives and gang members
The report gives no figure for violent or serious offenses as a kind of their own.
  how many violent criminals | violent | serious crimes | are DUIs serious | most dangerous city | most dangerous crime
The report gives no figure for “violent crime”: its chart has no such label.
  violent crimes
I did not understand “asdf qwer”.
  asdf qwer
The report gives no figure for “la county”: it is not one of its 10 places.
  la county
The report gives no figure for “los angeles county”: it is not one of its 10 places.
  los angeles county
The report gives no figure for “San Francisco”: it is not one of its 10 places.
  san francisco | how many in san francisco
The report gives no figure for guilt or innocence.
  how many are innocent
The report gives no figure for people arrested on immigration grounds alone.
  only immigration violations
The report gives no figure for “Mexico”: it is not one of its 10 places.
  how many were from mexico
The report gives no figure for “2016”: it is about one operation of 4 days.
  how many arrests in 2016 | denver 2016 | arrests in 2016
The report gives no figure for “september 28 2017”: it is about one operation of 4 days.
  arrests on september 28 2017
The report gives no figure for “september 27 2017”: it is about one operation of 4 days.
  arrests on september 27 2017
The report gives no figure for another time.
  last year | when did it start | arrests yesterday | how many arrests this year | arrests last year
The report gives no figure for the officers who took part.
  how many agents took part | how many agents were involved | how many officers got hurt | how many ICE agents
The report gives no figure for states or counties beside those that it lists.
  which state had the most | which county had the most | counties | how many states | how many arrests in red states
The report gives no figure for “Seattle”: it is not one of its 10 places.
  arrests in seattle | how many in seattle
I did not understand “vancouver”.
  arrests in vancouver | vancouver, denver
The report gives no figure for “Miami”: it is not one of its 10 places.
  arrests in miami
I did not understand “springfield”.
  springfield
The report gives no figure for “Kansas City”: it is not one of its 10 places.
  kansas city
The report gives no figure for “New Jersey”: it is not one of its 10 places.
  new jersey
The report gives no figure for “los angeles, texas”: it is not one of its 10 places.
  los angeles, texas
The report gives no figure for “denver or”: it is not one of its 10 places.
  denver or
I did not understand “broncos”.
  denver broncos
The report gives no figure for “arson”: its chart has no such label.
  arson
The report gives no figure for “kidnapping”: its chart has no such label.
  kidnapping
The report gives no figure for “terrorism”: its chart has no such label.
  terrorism
The report does not break convictions down by place: it has no figure for Drug trafficking in Philadelphia, Pennsylvania.
  drug trafficking in philadelphia
The report does not break convictions down by place: it has no figure for Burglary in Massachusetts.
  burglary in boston
The report gives no figure for how many convictions a person had.
  how many had more than one conviction | how many people had two convictions | repeat offenders
There are only 10 places.
  the 15th city | 11th city
There are only 67 kinds of conviction.
  100th most common conviction
The report gives no figure for felonies and misdemeanors apart.
  misdemeanors | felonies | how many convicted felons
I did not understand the question. Ask for one figure of the report, for instance “How many people were arrested?”
  what is this | ? | lol | is this real | is 104 bigger than 68
I did not understand “reliable”.
  how reliable is this
The report gives no figure for “Oakland”: it is not one of its 10 places.
  any arrests in oakland
The report gives no figure for “28 september 2017”: it is about one operation of 4 days.
  arrests on 28 september 2017
The report does not break convictions down by place: it has no figure for Possession of a firearm in Los Angeles, California.
  gun convictions in la
The report does not break convictions down by place: it has no figure for Homicide in Philadelphia, Pennsylvania.
  how many homicides in philadelphia
The report does not break convictions down by place: its chart has no figure for Massachusetts.
  convictions in massachusetts
The report does not break convictions down by place: its chart has no figure for New York City, New York.
  people convicted in nyc
The report gives no figure for arrests by anybody else.
  arrests by police
The report gives no figure for “february”: it is about one operation of 4 days.
  arrests in february
The report gives no figure for families.
  how many families | how many families were separated
The report gives no figure for victims.
  how many victims
The report gives no figure for votes, parties or opinions.
  how many votes | did trump order this | was obama president
The report gives no figure for “Paris”: it is not one of its 10 places.
  arrests in Paris
The report gives no figure for “London”: it is not one of its 10 places.
  arrests in London
The report gives no figure for “Puerto Rico”: it is not one of its 10 places.
  arrests in Puerto Rico
The report gives no figure for “Georgia”: it is not one of its 10 places.
  arrests in Georgia
The report gives no figure for “Detroit”: it is not one of its 10 places.
  arrests in detroit and denver | chicago vs detroit
The report gives no figure for “portland maine”: it is not one of its 10 places.
  portland maine vs denver
The report gives no figure for “portland me”: it is not one of its 10 places.
  portland me
The report gives no figure for “Buffalo”: it is not one of its 10 places.
  buffalo, new york
I did not understand “england”.
  cambridge, england
The report gives no figure for “Aurora”: it is not one of its 10 places.
  aurora colorado
The report gives no figure for “los angles county”: it is not one of its 10 places.
  los angles county
The report gives no figure for “speeding”: its chart has no such label.
  how many speeding tickets
I did not understand “parking tickets”.
  parking tickets
The report gives no figure for “tax evasion”: its chart has no such label.
  tax evasion
The report gives no figure for “human trafficking”: its chart has no such label.
  human trafficking
The report gives no figure for “hate crime”: its chart has no such label.
  how many hate crimes
I did not understand “lords”.
  drug lords
The report gives no figure for “meth”: its chart has no such label.
  meth | how many had meth
The report gives no figure for “fentanyl”: its chart has no such label.
  fentanyl
The report does not break convictions down by place: its chart has no figure for Los Angeles, California.
  top 3 convictions in los angeles
There are only 25 headings.
  26th category
There are only 4 groups.
  fifth group
I did not understand “3”.
  people with 3 DUIs | arrests in 3 days
I did not understand “second”.
  second DUI
The report counts “child” and Rape each on its own, and has no figure for the two in one.
  child rape
The report counts Rape and “child” each on its own, and has no figure for the two in one.
  rape of a child
The report counts Sexual assault and “child” each on its own, and has no figure for the two in one.
  sexual assault of a child
The report counts Driving under the influence and Fraud each on its own, and has no figure for the two in one.
  dui fraud
The report counts Driving under the influence and Burglary each on its own, and does not say how many people are in both.
  how many had both dui and burglary convictions
The report says when it was and by whom for the whole operation, not for Gang members or affiliates.
  when were gang members arrested
The report gives no figure for “Dallas County”: it is not one of its 10 places.
  arrests in dallas county
One answer has no room for so many at once.
  denver and la and philly and boston and portland and baltimore and cook county together
I did not understand “xyzzy”.
  how many DUIs xyzzy
The report gives no figure for “Operation Cross Check”: it is about Operation Safe City alone.
  Operation Cross Check | arrests in Operation Cross Check
The report gives no figure for “Houston”: it is not one of its 10 places.
  was houston included
The report gives no figure for reasons.
  why did they do it | why portland | why so many DUIs
The report gives no figure for injuries, deaths or force.
  was anyone hurt | did anyone die
The report gives no figure for the immigration status of the people arrested.
  did they have visas | how many green card holders
The report does not break convictions down by place: it has no figure for Driving under the influence in Los Angeles, California.
  DUIs in LA
The report does not break its groups down by place: it has no figure for Gang members or affiliates in Cook County, Illinois.
  gang members in chicago
The report counts Immigration fugitives and People deported before each on its own. They may overlap, and it does not say who is in several of them.
  how many fugitives had been deported before
I did not understand “after”.
  second most arrests after philly
I did not understand “asdfgh”.
  asdfgh
I did not understand “500”.
  is 500 right
I did not understand “terrorists”.
  terrorists? | how many terrorists
I did not understand “kidnappers”.
  kidnappers
I did not understand “60”.
  which places had between 30 and 60
The report counts Driving under the influence and Gang members or affiliates each on its own, and does not say how many people are in both.
  how many had DUIs and were gang members
I did not understand “neither”.
  how many were neither
I did not understand “bay area”.
  how many in the bay area
The report gives no figure for “la area”: it is not one of its 10 places.
  la area
I did not understand “new england”.
  new england
I did not understand “east coast”.
  east coast
I did not understand “west coast”.
  west coast
I did not understand “south”.
  how many arrests in the south
The report gives no figure for “SF”: it is not one of its 10 places.
  sf
I did not understand “island”.
  long island
I did not understand “americans”.
  how many americans were arrested
I did not understand “federal”.
  how many federal convictions
The report gives no figure for earlier arrests.
  how many had prior arrests | how many had been previously arrested
I did not understand “still”.
  how many are still here
I did not understand “only”.
  how many only had a DUI
The report gives no figure for who had been looked for and who was met by chance.
  how many were targeted
The report gives no figure for single days.
  which day had the most arrests | how many were arrested in the first 2 days
I did not understand “5”.
  how many were arrested in 5 cities
I did not understand “others”.
  how many others
I did not understand “no”.
  are there any places with no arrests
I did not understand “live”.
  how many immigrants live in philly
I did not understand “other”.
  what about other cities
I did not understand “grab”.
  how many illegals did ICE grab in denver
I did not understand “sexual predators”.
  how many sexual predators
I did not understand “wanted”.
  how many were wanted
I did not understand “warrants”.
  how many warrants
The report does not break its groups down by place: it has no figure for Immigration fugitives in Los Angeles, California.
  how many immigration fugitives in la
I did not understand “law … break”.
  what law did they break
I did not understand “broke … law”.
  how many broke the law
I did not understand “legal”.
  how many legal immigrants
I did not understand “per”.
  how many people per gang
I did not understand “define”.
  define immigration fugitive
I did not understand “safest”.
  safest city
I did not understand “best”.
  best city
I did not understand “blue”.
  how many in blue cities
`;
