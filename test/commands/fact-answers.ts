// A sentence, and under it the questions that it is the reply to, separated by bars.

/** Questions that the report answers. */
export const answers = `
Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds.
  how many DUIs | what percent were DUI | how many people arrested had a DUI | where does DUI rank | how many drunk drivers | what is the percentage of DUI convictions | how many of the 317 were dui | how common is DUI | how many DUI convictions were there in total? | what proportion of convictions are DUI | what does DUI mean | what is DUI
Yes: 86 of 317 convictions (27.1%) for Driving under the influence, 1st of 67 kinds.
  were there 86 DUIs | is 86 correct | was DUI the most common conviction | 86 DUIs?
The most people were arrested in Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%).
  which city had the most arrests | what was the highest | who is number one | #1 | which one is first | who had it worst | who got hit the hardest | biggest city by arrests | worst city
People with criminal convictions: 317 of 498 people arrested (63.7%).
  what share had convictions | what percentage of people had criminal convictions | how many had a criminal record | percent convicted | What percentage of those arrested had criminal convictions? | how many people had convictions | convicted | how many illegal aliens had criminal convictions | 317 | what % had records | 63% had convictions right? | what's 317 | how many had at least one conviction | how many were previously convicted | who had prior convictions | previous offenders | what is 317 out of 498 | 317/498
Yes: 317 of 498 people arrested (63.7%) are counted as People with criminal convictions.
  did 317 have convictions | were at least 300 convicted | is 317 true | is 317 true? | is it true that 317 had convictions | 64% convicted? | 317 had convictions | did 317 of the 498 have convictions | did most have convictions
Of 498 people arrested, 63 in Denver, Colorado and 101 in Los Angeles, California: 38 more in Los Angeles, California, 1.6 times as many.
  denver vs la | difference between denver and la | how many in denver compared with la | denver or la
Gang members or affiliates: 18 of 498 people arrested (3.6%).
  gang members | how many of them were gang members | what percent were gang members | one in how many were gang members
Operation Safe City lasted 4 days; ICE reported on it on 28 Sep 2017.
  how long did it last | how many days | how long did the operation go on
The report counts people arrested in 10 places: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), and 6 more.
  how many places | where | where were the arrests | jurisdictions | cities | list of cities | sanctuary cities | how many sanctuary cities | list of places | list the cities | name all the cities | which cities were targeted | targeted cities
ICE reported on Operation Safe City on 28 Sep 2017; the operation lasted 4 days.
  when | what day was it | when was it released | when was the operation | what year was this | what month did it happen
The figures of Operation Safe City are those that ICE reported on 28 Sep 2017.
  who reported it | who made the report | ICE | source | what is the source | who counted them | who is the reporter | who ran the operation | who published the numbers | where do these numbers come from | who was behind this | whos the reporter | according to who | is this from ice
The fewest people were arrested in Washington, D.C.: 14 of 498 people arrested (2.8%).
  fewest | what was the lowest number of arrests | which jurisdiction came last | what is the smallest number | which city had the fewest arrests | which place was last
The most convictions are for Driving under the influence: 86 of 317 convictions (27.1%).
  most common conviction | what was the most common crime | common convictions | what's the most common crime | top crime | worst crime
The 2nd most people were arrested in Los Angeles, California: 101 of 498 people arrested (20.3%).
  second | which place came second | number 2 | what was the #2 city
Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.
  rank of Denver | share of denver | denver, co | denver colorado | tell me about denver | did they arrest anyone in denver | how many peple were arested in denver | denver vs denver | denvr | what rank is denver
Yes: 63 of 498 people arrested (12.7%) in Denver, Colorado, 3rd of 10 places.
  were 63 people arrested in denver | is denver third
Of 498 people arrested, 101 in Los Angeles, California and 63 in Denver, Colorado: 38 more in Los Angeles, California, 1.6 times as many.
  how many more than la in denver
317 convictions of 67 kinds; the most for Driving under the influence: 86 (27.1%).
  how many kinds of conviction | how many crimes | how many offenses | how many convictions were there | number of convictions | convictions | list all convictions | what crimes had the people arrested | how many kinds of crimes | show me all crimes | does the report say how many had records | any prior convictions? | how many different crimes | which crimes
498 people arrested in 10 places; the most in Philadelphia, Pennsylvania: 107 (21.5%).
  total | how many people were arrested | how many people were arrested in total | arrests in 2017 | operation safe city | safe city | how many did ICE arrest | how many people arrested in the 10 cities | how many | arrest total | arrests | arrested | people | what is operation safe city | Illegal immigrants arrested | how many illegals | how many aliens were arrested | how many arrests in 4 days | how many different people | how many ppl were picked up total | HOW MANY PEOPLE WERE ARRESTED IN TOTAL!!! | how many undocumented immigrants did ICE arrest | arrests in 4 days | how many people overall | total arrests nationwide | total number of arrests in the united states | is the number 498 or 500 | how many are illegal immigrants
Yes: 498 people arrested in 10 places; the most in Philadelphia, Pennsylvania: 107 (21.5%).
  is it true that 498 people were arrested | were 498 arrested in 10 cities | is it true that nearly 500 people were arrested | is 498 true | nearly 500 arrested?
Every label about drugs; “Dangerous drugs” is also one of them. Heading Dangerous drugs: 54 of 317 convictions (17.0%), 13 kinds; the most for Drug trafficking: 14.
  drug convictions | most common drug conviction | how many had drug convictions | number of drug labels | how many kinds of drug convictions
Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%), 1st of 10 places.
  how many arrested in Philly? | arrests in philadelfia | how many people got arested in philidelphia
Yes: 107 of 498 people arrested (21.5%) in Philadelphia, Pennsylvania, 1st of 10 places.
  was philadelphia first | was philadelphia the city with the most arrests | were more than 100 arrested in philadelphia
The 3 of 10 places with the most people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), and Denver, Colorado (63).
  top 3 cities | 3 cities with the most arrests | worst three cities
The 5 of 67 kinds of conviction with the most convictions: Driving under the influence (86), Drug trafficking (14), Assault (13), Domestic violence (12), and Weapon offense (11).
  top five convictions | whats the top 5 crimes
The 3 of 67 kinds of conviction with the most convictions: Driving under the influence (86), Drug trafficking (14), and Assault (13).
  three most common convictions
The 2nd fewest people were arrested in Santa Clara County, California: 27 of 498 people arrested (5.4%). ICE said that 6 of Santa Clara County's 27 were in San Francisco.
  second fewest | second least
Amphetamine sale, Heroin possession, Marijuana possession, Marijuana sale, and Possession of cocaine are tied for the fewest convictions under Dangerous drugs: 1 of 317 convictions (0.3%) each.
  least common drug conviction
The 2nd most convictions under Dangerous drugs are for Drug possession: 8 of 317 convictions (2.5%).
  second most common drug conviction | second most drug convictions
271 of 498 people arrested (54.4%) in Denver, Colorado (63), Los Angeles, California (101), and Philadelphia, Pennsylvania (107) together, which is our sum.
  denver, la and philly together
Gang members or affiliates: 18, Immigration fugitives: 68 of 498 people arrested; 50 more for Immigration fugitives, 3.8 times as many.
  how many gang members and fugitives | were there 18 gang members and 68 fugitives
The report counts 33 of 498 people arrested (6.6%) in Portland, Oregon. ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.
  portland or | portland, oregon | arrests in portland | portland oregon | was the portland number right | is the portland number true | portland's real number | how many in portland really
The report gives no figure for California as a whole. It counts Los Angeles (101) and Santa Clara County (27, corrected) there: 128 of 498 people arrested (25.7%) together, which is our sum.
  how many in california | california
People deported before: 104 of 498 people arrested (20.9%).
  deported before | people deported before | re-entry | what percent were deported before | how many of them had been deported before | how many re-entered illegally | how many came back after being deported | what does 104 mean
Chicago is in Cook County, which the report counts as a whole. Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 places.
  what about chicago | arrests in chicago | is chicago in there | was chicago included | how many did they get in the windy city
Burglary: 5 of 317 convictions (1.6%), tied 15th of 67 kinds.
  Burglary | convicted of burglary | how many burglaries
Heading Burglary: 5 of 317 convictions (1.6%), one kind: Burglary.
  burglary category
The chart has no label for theft alone; these are of theft, larceny and stolen things. “theft”: 20 of 317 convictions (6.3%), our sum of 8 labels: Larceny (9), Identity theft (3), Shoplifting (2), and 5 more.
  theft | how many thefts | theft convictions | any thefts?
“possession”: 26 of 317 convictions (8.2%), our sum of 8 labels: Drug possession (8), Cocaine possession (6), Possession of a weapon (5), and 5 more.
  possession | how many convictions for possession
“heroin”: 3 of 317 convictions (0.9%), our sum of 2 labels: Heroin sale (2) and Heroin possession (1).
  heroin
Heading Weapon offenses: 19 of 317 convictions (6.0%), 4 kinds; the most for Weapon offense: 11.
  weapons convictions
The 317 convictions are sorted under 25 headings, which are our addition; the most under Traffic offenses: 96 (30.3%).
  how many categories | how many categories are there
The report names 4 groups of the 498 people arrested: People with criminal convictions (317), People deported before (104), Immigration fugitives (68), and Gang members or affiliates (18). They may overlap.
  how many groups | total of all groups | do the groups add up | what kinds of people were arrested
The largest group is People with criminal convictions: 317 of 498 people arrested (63.7%).
  biggest group | how many people are in the biggest group
The most convictions by heading are under Traffic offenses: 96 of 317 convictions (30.3%).
  most common category of conviction | largest category
Robbery with a weapon: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.
  how many robberies with a weapon | robbery with a weapon
Yes: 101 of 498 people arrested (20.3%) in Los Angeles, California, 2nd of 10 places.
  LA 101? | about 100 in LA?
Los Angeles, California: 101 of 498 people arrested (20.3%), 2nd of 10 places.
  how many arrests in la in 4 days | what percent of the arrests were in LA | number of arests in los angels
New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 places.
  NYC | HOW MANY ARRESTS IN NYC??? | how many folks were nabbed in nyc
Brooklyn is a part of New York City, which the report counts as a whole. New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 places.
  brooklyn
The report gives no figure for New York as a whole. It counts New York City (45) there, of 498 people arrested.
  how many in ny state
Of 498 people arrested, 107 in Philadelphia, Pennsylvania and 14 in Washington, D.C.: 93 more in Philadelphia, Pennsylvania, 7.6 times as many.
  difference between the most and the fewest | how many more people were arrested in philadelphia than in dc | most and fewest | how many times more in philly than dc
Illegal re-entry: 5 of 317 convictions (1.6%), tied 15th of 67 kinds.
  illegal re-entry | illegal reentry | illegal reentry convictions
Illegal entry: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.
  convictions for illegal entry | illegal entry
Heading Traffic offenses: 96 of 317 convictions (30.3%), 2 kinds; the most for Driving under the influence: 86.
  Traffic offenses | how many traffic offenses | what share of convictions are traffic offenses
Every label about drugs; “Dangerous drugs” is also one of them. Traffic offenses: 96, Dangerous drugs: 54 of 317 convictions; 42 more for Traffic offenses, 1.8 times as many.
  traffic offenses vs drugs
Boston is in Massachusetts, which the report counts as a whole. Massachusetts: 50 of 498 people arrested (10.0%), 4th of 10 places.
  how many people did they arrest in Boston | boston massachusetts | how many got busted in boston | rank of boston | greater boston
146 of 498 people arrested (29.3%) in New York City, New York (45) and Los Angeles, California (101) together, which is our sum.
  How many were arrested in New York City and Los Angeles combined?
209 of 498 people arrested (42.0%) in Los Angeles, California (101), New York City, New York (45), and Denver, Colorado (63) together, which is our sum.
  la vs nyc vs denver
“cocaine”: 12 of 317 convictions (3.8%), our sum of 3 labels: Cocaine possession (6), Cocaine sale (5), and Possession of cocaine (1).
  cocaine | how many cocaine convictions
Possession of cocaine: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds. With Cocaine possession (6) it makes 7, which is our sum.
  possession of cocaine
Marijuana: 2 of 317 convictions (0.6%), our sum of Marijuana possession (1) and Marijuana sale (1).
  marijuana | weed | how many weed convictions
Rape and sexual assault are in a category of their own, Sexual assault. Heading Sex offenses: 16 of 317 convictions (5.0%), 5 kinds; the most for Sex offense against a child, fondling: 10.
  sex crimes | sex offenders
Rape: 1, Sexual assault: 4 of 317 convictions; 3 more for Sexual assault, 4.0 times as many.
  rape and sexual assault
Rape: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  how many rapes | how many people convicted of rape | have any of them been convicted of rape
Sexual assault: 4 of 317 convictions (1.3%) under that label; 5 under the heading Sexual assault, with 1 other label.
  how many sexual assaults were there | how many sexual assaults
Immigration fugitives: 68, Gang members or affiliates: 18 of 498 people arrested; 50 more for Immigration fugitives, 3.8 times as many.
  fugitives vs gang members
The report gives no figure for Illinois as a whole. It counts Cook County (30) there, of 498 people arrested.
  arrests in illinois
Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 places.
  cook county | how many were rounded up in Cook County
The report counts New York City; it gives no figure for the rest of the state. New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 places.
  new york | how many in NY
This is Washington, D.C.; the report gives no figure for the state of Washington. Washington, D.C.: 14 of 498 people arrested (2.8%), 10th of 10 places.
  washington
Washington, D.C.: 14 of 498 people arrested (2.8%), 10th of 10 places.
  washington dc | dc | how many in DC
Heading Homicide: 1 of 317 convictions (0.3%), one kind: Negligent manslaughter with a vehicle.
  homicide
The chart’s one label of manslaughter is negligent manslaughter with a vehicle. Negligent manslaughter with a vehicle: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  manslaughter
Heading Threat: 2 of 317 convictions (0.6%), 2 kinds; the most for Terroristic threat, state offenses: 1.
  threat
Amphetamine sale, Bribery, Contempt of court, Counterfeiting, Cruelty toward a wife, Extortion by threat to injure a person, and 20 more are tied for the fewest convictions: 1 of 317 convictions (0.3%) each.
  rarest conviction | least common conviction | which conviction was the rarest | lowest number of convictions
The 10th most people were arrested in Washington, D.C.: 14 of 498 people arrested (2.8%).
  10th city
The 3rd most convictions are for Assault: 13 of 317 convictions (4.1%).
  what was the third most common conviction | third most common crime
Homicide, Extortion, Bribery, and Public order crimes are tied for the fewest convictions by heading: 1 of 317 convictions (0.3%) each.
  smallest category
The 2nd most convictions by heading are under Dangerous drugs: 54 of 317 convictions (17.0%).
  second largest category
The 2nd largest group is People deported before: 104 of 498 people arrested (20.9%).
  second largest group
The smallest group is Gang members or affiliates: 18 of 498 people arrested (3.6%).
  smallest group | least common group | which group is the smallest
Traffic offenses: 96, Assault: 13 of 317 convictions; 83 more for Traffic offenses, 7.4 times as many.
  traffic vs assault
Assault: 13, Battery: 4 of 317 convictions; 9 more for Assault, 3.3 times as many.
  assault vs battery
Heading Assault: 36 of 317 convictions (11.4%), 7 kinds; the most for Assault: 13.
  assault category
17 of 317 convictions (5.4%) for Assault (13) and Battery (4) together, which is our sum.
  assault and battery together
Every label about drugs; “Dangerous drugs” is also one of them. 140 of 317 convictions (44.2%) for Dangerous drugs (54) and Driving under the influence (86) together, which is our sum.
  drug convictions plus dui | how many in total for drugs and dui
Every label about drugs; “Dangerous drugs” is also one of them. Dangerous drugs: 54, Driving under the influence: 86 of 317 convictions; 32 more for Driving under the influence, 1.6 times as many.
  drug convictions vs dui
Every label about drugs; “Dangerous drugs” is also one of them. 54 of 317 convictions (17.0%) for Dangerous drugs (54), Cocaine possession (6), Cocaine sale (5), and Possession of cocaine (1) together, which is our sum.
  drug convictions and cocaine together
The 10 of 10 places with the most people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), New York City, New York (45), and 5 more.
  top 100 cities
Drug trafficking: 14, Assault: 13 of 317 convictions; 1 more for Drug trafficking, 1.1 times as many.
  Drug trafficking vs. Assault: 14 and 13 convictions
Massachusetts: 50 of 498 people arrested (10.0%), 4th of 10 places.
  how many in Massachusetts | how many in mass | how many from mass | percentage of arrests in the bay state
The report counts 27 of 498 people arrested (5.4%) in Santa Clara County, California. ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco, KQED reported the next day.
  how many people were arrested in Santa Clara County? | how many in santa clara county california
San Jose is in Santa Clara County, which the report counts as a whole. The report counts 27 of 498 people arrested (5.4%) there. ICE said that 6 of Santa Clara County's 27 were in San Francisco.
  arrests in San Jose
Most of Silicon Valley is in Santa Clara County, which the report counts as a whole. The report counts 27 of 498 people arrested (5.4%) there. ICE said that 6 of Santa Clara County's 27 were in San Francisco.
  arrests in silicon valley
Cruelty toward a child: 4 of 317 convictions (1.3%), tied 20th of 67 kinds.
  cruelty toward a child
Peeping tom: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  peeping tom | peeping toms?
False citizenship: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  false citizenship
Threat to kidnap: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  how many threats to kidnap
Prostitution: 5 of 317 convictions (1.6%), tied 15th of 67 kinds.
  prostitution | how many prostitutes
Bribery: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  how many bribery convictions
Stolen vehicles: 3 of 317 convictions (0.9%), our sum of Vehicle theft (2) and Stolen vehicle (1).
  stolen vehicles | how many people stole cars
Shoplifting: 2, Larceny: 9 of 317 convictions; 7 more for Larceny, 4.5 times as many.
  shoplifting vs larceny
Drug trafficking: 14 of 317 convictions (4.4%), 2nd of 67 kinds.
  rank of drug trafficking
Assault: 13 of 317 convictions (4.1%) under that label; 36 under the heading Assault, with 6 other labels.
  share of assault | how many assaults
Immigration fugitives: 68 of 498 people arrested (13.7%).
  how many immigration fugitives | how many people were immigration fugitives | how many were fugitives | what is the 68 | what fraction were fugitives | what's a fugitive
Aggravated assault: 6 of 317 convictions (1.9%), tied 13th of 67 kinds.
  aggravated assult
“agravated asault” is read as Aggravated assault. Aggravated assault: 6 of 317 convictions (1.9%), tied 13th of 67 kinds.
  agravated asault
Driving under the influence: 86, Fraud: 4 of 317 convictions; 82 more for Driving under the influence, 21.5 times as many.
  dui and fraud | dui, fraud | dui/fraud | difference between dui and fraud
The 5 of 25 headings with the most convictions: Traffic offenses (96), Dangerous drugs (54), Assault (36), Weapon offenses (19), and Family offenses (17).
  top 5 categories
“heroin”: 3, “cocaine”: 12 of 317 convictions; 9 more for “cocaine”, 4.0 times as many. Sums of several are ours.
  heroin and cocaine
Heroin sale: 2 of 317 convictions (0.6%), tied 31st of 67 kinds.
  sale of heroin | any heroin dealers
Assault – domestic violence: 2 of 317 convictions (0.6%), tied 31st of 67 kinds. With Domestic violence (12) it makes 14, which is our sum.
  domestic violence assault
181 of 498 people arrested (36.3%) are not counted as having convictions; 498 − 317 is our subtraction, and the report does not say what they had.
  how many were not convicted | how many people with no criminal record | how many had no convictions | how many have clean records | clean records | non criminals | arrests minus convictions | without convictions | how many people without a criminal record | how many didn't have convictions | how many with clean records | how many non-criminals
The report names as grounds: violating immigration law, convictions or pending charges, being in a gang, being an immigration fugitive, and re-entry after deportation. It gives no number arrested on each.
  how many kinds of crime were they arrested for | why were they arrested | what did they get arrested for
The chart has no label for murder; its heading Homicide has one label, negligent manslaughter with a vehicle. Heading Homicide: 1 of 317 convictions (0.3%), one kind: Negligent manslaughter with a vehicle.
  murder | how many were convicted of murder
The chart has no label for murder; its heading Homicide has one label, negligent manslaughter with a vehicle. Negligent manslaughter with a vehicle: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  how many murders | any murderers | any murderers? | how many killers
On average 124.5 people arrested a day: 498 ÷ 4 days, our division. The report does not say how many on which day.
  arrests per day | how many arrests a day
On average 49.8 people arrested for each of 10 places: 498 ÷ 10, our division.
  average arrests per city | what's the average number of arrests per place | how many per city on average
The median of 10 places is 39 people arrested, the middle of their figures; we worked it out.
  median | median number of arrests
The report says that people with pending charges were among those arrested, and gives no number for them.
  charges pending | how many had pending charges
3 of 10 places have more than 50 people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), and Denver, Colorado (63).
  how many cities had more than 50 arrests
One of 10 places has exactly 50 people arrested: Massachusetts (50).
  how many cities had 50 arrests
The report counts people arrested and people with criminal convictions; it has no figure for “criminals”. People with criminal convictions: 317 of 498 people arrested (63.7%).
  how many criminals were arrested | what portion of those arrested are criminals | how many criminal aliens were arrested
435 of 498 people arrested (87.3%) outside Denver, Colorado; 498 − 63 is our subtraction.
  outside denver | everyone except denver | arrests without denver | all but denver
231 of 317 convictions (72.9%) for other kinds than Driving under the influence; 317 − 86 is our subtraction.
  not DUI | everything except dui | how many convictions were not dui
The chart counts convictions under the label “Rape”; Sexual assault is a label of its own. Rape: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  how many rapists | how many rapists were there
The report says that people with DACA, a protection for some who came as children, were not targeted in the operation.
  how many daca recipients | were dreamers arrested | how many dreamers | was daca targeted
“springfield” is in Massachusetts, which the report counts as a whole. Massachusetts: 50 of 498 people arrested (10.0%), 4th of 10 places.
  springfield, massachusetts
26 of 67 kinds of conviction have exactly 1 conviction: Amphetamine sale (1), Bribery (1), Contempt of court (1), Counterfeiting (1), Cruelty toward a wife (1), Extortion by threat to injure a person (1), and 20 more.
  how many kinds of conviction have one case | how many crimes had only one conviction | how many labels have just 1
The 26 of 67 kinds of conviction with the fewest convictions: Amphetamine sale (1), Bribery (1), Contempt of court (1), Counterfeiting (1), Cruelty toward a wife (1), Extortion by threat to injure a person (1), and 20 more.
  three least common convictions
The 5 of 10 places with the fewest people arrested: Portland, Oregon (33, withdrawn), Cook County, Illinois (30), Baltimore, Maryland (28, corrected), Santa Clara County, California (27, corrected), and Washington, D.C. (14).
  five fewest cities
The 3 of 10 places with the fewest people arrested: Baltimore, Maryland (28, corrected), Santa Clara County, California (27, corrected), and Washington, D.C. (14).
  bottom 3 cities
The report names no gang, so it does not say how many were in MS-13. Gang members or affiliates: 18 of 498 people arrested (3.6%).
  how many ms-13 members | how many MS13
New York: 45, California: 128 of 498 people arrested; 83 more for California, 2.8 times as many. Sums of several are ours. ICE said that 6 of Santa Clara County's 27 were in San Francisco.
  new york state vs california
9 of 10 places have more than 20 people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), New York City, New York (45), and 4 more.
  more than 20 arrests
3 of 10 places have fewer than 30 people arrested: Baltimore, Maryland (28, corrected), Santa Clara County, California (27, corrected), and Washington, D.C. (14).
  fewer than 30 arrests | fewer than 30
The chart’s label is “Aggravated assault weapon”; it does not say which weapon. Aggravated assault with a weapon: 7 of 317 convictions (2.2%), tied 10th of 67 kinds.
  assault with a weapon
Theft of US government property: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  theft of government property
The chart says cocaine, and does not tell crack apart. “crack”: 12 of 317 convictions (3.8%), our sum of 3 labels: Cocaine possession (6), Cocaine sale (5), and Possession of cocaine (1). Read without “haha”.
  any crack convictions haha
Indecent assault and battery on a child, and Sexual exploitation of a minor, are labels of their own. Sex offense against a child, fondling: 10 of 317 convictions (3.2%), tied 6th of 67 kinds.
  sex crimes against kids
The chart has no label for alcohol: Driving under the influence is the nearest, and does not say of what. Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds.
  how many were alcohol related
The chart has no label for theft alone; these are of theft, larceny and stolen things. “stole anything”: 20 of 317 convictions (6.3%), our sum of 8 labels: Larceny (9), Identity theft (3), Shoplifting (2), and 5 more.
  how many stole anything
The operation is called Operation Safe City; ICE reported on it on 28 Sep 2017.
  name of the operation | what was it called | what is it called
391 of 498 people arrested (78.5%) outside Philadelphia, Pennsylvania; 498 − 107 is our subtraction.
  how many outside philly
96 of 498 people arrested (19.3%) in Portland, Oregon (33, withdrawn) and Denver, Colorado (63) together, which is our sum. ICE withdrew Portland's 33.
  portland + denver
The 4 of 10 places with the most people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), and Massachusetts (50). Together 321 of 498 people arrested (64.5%), which is our sum.
  sum of the top 4
370 of 498 people arrested (74.3%) outside California; 498 − 128 is our subtraction. ICE said that 6 of Santa Clara County's 27 were in San Francisco.
  not in California | how many arrests outside of california
No: 317 of 498 people arrested (63.7%) are counted as People with criminal convictions. The report counts people arrested and people with criminal convictions; it has no figure for “criminals”.
  was every one of them a criminal?
ICE's acting director, Tom Homan, said in the report that places which do not honor detainers or give ICE access to their jails lead it to make more arrests in the communities there.
  what did homan say | what did the ice director say
No: 63 of 498 people arrested (12.7%) in Denver, Colorado, 3rd of 10 places.
  were 70 arrested in denver | was denver the highest | isn't denver the highest
No: 317 of 498 people arrested (63.7%) are counted as People with criminal convictions.
  did everyone have a conviction | were half of them convicted | did all of them have criminal records | did 70% have convictions | did 300 of the 498 have convictions | were none of them convicted | did nobody have a record | weren't they all convicted | were they all convicted
Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds. Read without “alexa”.
  alexa how many DUIs
Every label about drugs; “Dangerous drugs” is also one of them. The chart’s one label of trafficking is of drugs. Drug trafficking: 14 of the 54 convictions under Dangerous drugs (25.9%). The 54 are our sum.
  share of drug convictions that was trafficking | what share of drug convictions were for trafficking
Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%), 1st of 10 places. Read without “yo”.
  yo how many ppl got arrested in philly
208 of 498 people arrested (41.8%) in Philadelphia, Pennsylvania (107) and Los Angeles, California (101) together, which is our sum.
  what percent of arrests were in philly and la
No: Of 498 people arrested, 101 in Los Angeles, California and 107 in Philadelphia, Pennsylvania: 6 more in Philadelphia, Pennsylvania, 1.1 times as many.
  did LA have more than philly
Yes: The report counts New York City; it gives no figure for the rest of the state. Denver, Colorado: 63, New York City, New York: 45 of 498 people arrested; 18 more for Denver, Colorado, 1.4 times as many.
  did denver have more arrests than new york
Yes: 317 of 498 people arrested (63.7%) are counted as People with criminal convictions. The report counts people arrested and people with criminal convictions; it has no figure for “criminals”.
  were most of them criminals
Yes: 45 of 498 people arrested (9.0%) in New York City, New York, 5th of 10 places.
  were 45 people arrested in NYC
Yes: 50 of 498 people arrested (10.0%) in Massachusetts, 4th of 10 places.
  did ice arrest 50 people in massachusetts
The chart’s label is “Sex offense against child/fondling”; two other labels name a child or a minor, too. Sex offense against a child, fondling: 10 of 317 convictions (3.2%), tied 6th of 67 kinds.
  how many child molesters | how many pedos
480 of 498 people arrested (96.4%) are not counted as Gang members or affiliates; 498 − 18 is our subtraction.
  how many weren't gang members
430 of 498 people arrested (86.3%) are not counted as Immigration fugitives; 498 − 68 is our subtraction.
  what share were not fugitives
The 3 of 10 places with the most people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), and Denver, Colorado (63). Together 271 of 498 people arrested (54.4%), which is our sum.
  arrests in the top 3 cities combined
The 5 of 10 places with the most people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), and 2 more. Together 366 of 498 people arrested (73.5%), which is our sum.
  what do the top 5 cities add up to
96 of 498 people arrested (19.3%) in Denver, Colorado (63) and Portland, Oregon (33, withdrawn) together, which is our sum. ICE withdrew Portland's 33.
  sum of denver and portland
146 of 498 people arrested (29.3%) in Los Angeles, California (101) and New York City, New York (45) together, which is our sum.
  LA plus NYC
80 of 498 people arrested (16.1%) in Cook County, Illinois (30) and Massachusetts (50) together, which is our sum.
  add up chicago and boston
5 of 10 places have fewer than 40 people arrested: Portland, Oregon (33, withdrawn), Cook County, Illinois (30), Baltimore, Maryland (28, corrected), Santa Clara County, California (27, corrected), and Washington, D.C. (14).
  how many places had fewer than 40 arrests
3 of 10 places have more than 60 people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), and Denver, Colorado (63).
  which cities had more than 60
4 of 10 places have 50 or more people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), and Massachusetts (50).
  how many cities had at least 50
5 of 67 kinds of conviction have exactly 5 convictions: Burglary (5), Cocaine sale (5), Illegal re-entry (5), Possession of a weapon (5), and Prostitution (5).
  which crimes had exactly 5 convictions
Heading Robbery: 5 of 317 convictions (1.6%), 2 kinds; the most for Robbery with a weapon: 3.
  how many robberies
Domestic violence: 12 of 317 convictions (3.8%), 4th of 67 kinds. With Assault – domestic violence (2) it makes 14, which is our sum.
  how many domestic violence convictions
Shoplifting: 2 of 317 convictions (0.6%), tied 31st of 67 kinds.
  how many shoplifters
The chart’s label is “Drug trafficking”; labels for the sale of single drugs are apart. Drug trafficking: 14 of 317 convictions (4.4%), 2nd of 67 kinds.
  how many were convicted for selling drugs
One label of the chart names firearms; the other weapon labels do not say which weapon. Possession of a firearm: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.
  how many guns | how many gun crimes
Fraud: 4 of 317 convictions (1.3%) under that label; 7 under the heading Fraud, with 1 other label.
  what about fraud | has anyone been convicted of fraud
Identity theft: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.
  what about identity theft
Driving under the influence: 86, Drug trafficking: 14 of 317 convictions; 72 more for Driving under the influence, 6.1 times as many.
  compare dui and drug trafficking | how many more duis than drug trafficking
Of 498 people arrested, 107 in Philadelphia, Pennsylvania and 101 in Los Angeles, California: 6 more in Philadelphia, Pennsylvania, 1.1 times as many.
  difference between philly and la
Of 498 people arrested, 63 in Denver, Colorado and 14 in Washington, D.C.: 49 more in Denver, Colorado, 4.5 times as many.
  how many more in denver than dc
The report gives no figure for Oregon as a whole. It counts Portland (33, withdrawn) there, of 498 people arrested.
  how many in oregon
The city of Santa Clara is in Santa Clara County, which the report counts as a whole. The report counts 27 of 498 people arrested (5.4%) there. ICE said that 6 of Santa Clara County's 27 were in San Francisco.
  arrests in santa clara
The report says that many of those arrested would face federal prosecution for re-entering after deportation, and that others would be removed at once; it gives no number for either.
  what happened to them
The report calls all 10 jurisdictions it lists sanctuary cities: by ICE's account, places that do not honor its detainers or give it access to their jails.
  what is a sanctuary city
90 of 317 convictions (28.4%) for Driving under the influence (86) and Fraud (4) together, which is our sum.
  dui + fraud
The 2nd most convictions are for Drug trafficking: 14 of 317 convictions (4.4%).
  most common besides dui | which crime is in second place
498 people arrested in 10 places; the most in Philadelphia, Pennsylvania: 107 (21.5%). Read without “lol” and “jk”.
  how many arrests lol jk
Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places. Read without “dude”.
  how many arrests in denver my dude
Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds. Read without “bro”.
  so like how many dui's were there bro
People with criminal convictions: 317 of 498 people arrested (63.7%). Read without “wat”.
  wat percent had convictions
The report counts 28 of 498 people arrested (5.6%) in Baltimore, Maryland. ICE said the next day that 28 was Maryland, 5 of them in the city of Baltimore.
  how many in baltimore city | baltimore 5 | what's ICE's number for baltimore | is baltimore maryland
Yes: 18 of 498 people arrested (3.6%) are counted as Gang members or affiliates.
  was 18 the number of gang members | 18 gang members?
No: 18 of 498 people arrested (3.6%) are counted as Gang members or affiliates.
  did 20 gang members get arrested
No: 14 of 317 convictions (4.4%) for Drug trafficking, 2nd of 67 kinds.
  is drug trafficking the most common
Driving under the influence: 86 of the 96 convictions under Traffic offenses (89.6%). The 96 are our sum.
  how many traffic offenses were dui
Heading Immigration: 9 of 317 convictions (2.8%), 3 kinds; the most for Illegal re-entry: 5.
  how many immigration crimes
Cruelty toward a child, Indecent assault and battery on a child, and Sexual exploitation of a minor are labels of their own. Sex offense against a child, fondling: 10 of 317 convictions (3.2%), tied 6th of 67 kinds.
  crimes against kids
Domestic violence: 14 of 317 convictions (4.4%), our sum of Domestic violence (12) and Assault – domestic violence (2).
  how many wife beaters
The chart’s label is of a public officer; it does not say that it is the police. Aggravated assault on a public officer, strong-arm: 2 of 317 convictions (0.6%), tied 31st of 67 kinds.
  how many cops got assaulted
The report names no cartel and no gang; this is its group of gang members or affiliates. Gang members or affiliates: 18 of 498 people arrested (3.6%).
  drug cartel members
No: 107 of 498 people arrested (21.5%) in Philadelphia, Pennsylvania, 1st of 10 places.
  philly 99?
No: 498 people arrested in 10 places; the most in Philadelphia, Pennsylvania: 107 (21.5%).
  500 arrested? | were 498 arrested in 12 cities
Yes: Operation Safe City lasted 4 days; ICE reported on it on 28 Sep 2017.
  did it last 4 days | was it 4 days
No: Operation Safe City lasted 4 days; ICE reported on it on 28 Sep 2017.
  did it last 5 days
Yes: The report counts people arrested in 10 places: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), and 6 more.
  were there 10 cities
No: The report counts people arrested in 10 places: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), and 6 more.
  were there 12 places
No: The fewest people were arrested in Washington, D.C.: 14 of 498 people arrested (2.8%).
  were more than 50 arrested in every city
Yes: 317 convictions of 67 kinds; the most for Driving under the influence: 86 (27.1%).
  are there 67 kinds of conviction
Of 498 people arrested, 63 in Denver, Colorado and 45 in New York City, New York: 18 more in Denver, Colorado, 1.4 times as many.
  is it true 63 were arrested in denver and 45 in nyc
No: 86 of 317 convictions (27.1%) for Driving under the influence, 1st of 67 kinds.
  was it mostly DUI
2 of 10 places have 100 or more people arrested: Philadelphia, Pennsylvania (107) and Los Angeles, California (101).
  cities with 100+ arrests
Driving under the influence: 86, Marijuana: 2 of 317 convictions; 84 more for Driving under the influence, 43.0 times as many.
  drunk driving vs weed
Yes: Every label about drugs; “Dangerous drugs” is also one of them. Driving under the influence: 86, Dangerous drugs: 54 of 317 convictions; 32 more for Driving under the influence, 1.6 times as many.
  are DUIs more common than drugs
Yes: Immigration fugitives: 68, Gang members or affiliates: 18 of 498 people arrested; 50 more for Immigration fugitives, 3.8 times as many.
  do fugitives outnumber gang members
No: Massachusetts: 50, Cook County, Illinois: 30 of 498 people arrested; 20 more for Massachusetts, 1.7 times as many.
  were there fewer arrests in boston than chicago
Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds. Read without “Steve”.
  Steve, how many DUIs
The Bronx is a part of New York City, which the report counts as a whole. New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 places.
  the bronx
394 of 498 people arrested (79.1%) are not counted as People deported before; 498 − 104 is our subtraction.
  how many had never been deported
Of 498 people arrested, 101 in Los Angeles, California and 45 in New York City, New York: 56 more in Los Angeles, California, 2.2 times as many.
  how many in la and how many in nyc
100 of 317 convictions (31.5%) for Driving under the influence (86) and Drug trafficking (14) together, which is our sum.
  total of dui and drug trafficking
Driving under the influence: 86, Assault: 13 of 317 convictions; 73 more for Driving under the influence, 6.6 times as many.
  how many times more dui than assault
Heading Dangerous drugs: 54 of 317 convictions (17.0%), 13 kinds; the most for Drug trafficking: 14.
  how many drug categories
The report names no gang. Gang members or affiliates: 18 of 498 people arrested (3.6%).
  names of gangs | which gang | what gangs | largest gang | how many bloods and crips
The report gives no figure for Maryland as a whole. It counts Baltimore (28, corrected) there, of 498 people arrested.
  maryland | how many in maryland
The report gives no figure for Pennsylvania as a whole. It counts Philadelphia (107) there, of 498 people arrested.
  pennsylvania
The report gives no figure for Colorado as a whole. It counts Denver (63) there, of 498 people arrested.
  colorado
`;
