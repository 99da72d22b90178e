/** Questions that the report answers, by the sentence that answers them. */
export const answers: readonly (readonly [sentence: string, questions: readonly string[]])[] = [
  [
    'Driving under the influence: 86 of 317 convictions (27.1%), 1st of 67 kinds.',
    [
      'how many DUIs',
      'what percent were DUI',
      'how many people arrested had a DUI',
      'where does DUI rank',
      'how many drunk drivers',
      'what is the percentage of DUI convictions',
      'how many of the 317 were dui',
      'how common is DUI',
      'how many DUI convictions were there in total?',
      'were there 86 DUIs',
    ],
  ],
  [
    'The most people were arrested in Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%).',
    ['which city had the most arrests', 'what was the highest', 'who is number one', '#1', 'which one is first'],
  ],
  [
    'People with criminal convictions: 317 of 498 people arrested (63.7%).',
    [
      'what share had convictions',
      'what percentage of people had criminal convictions',
      'how many had a criminal record',
      'percent convicted',
      'What percentage of those arrested had criminal convictions?',
      'how many people had convictions',
      'convicted',
      'how many illegal aliens had criminal convictions',
      'did 317 have convictions',
    ],
  ],
  [
    'Of 498 people arrested, 63 in Denver, Colorado and 101 in Los Angeles, California: 38 more in Los Angeles, California, 1.6 times as many.',
    ['denver vs la', 'difference between denver and la', 'how many in denver compared with la', 'denver or la'],
  ],
  [
    'Gang members or affiliates: 18 of 498 people arrested (3.6%).',
    ['gang members', 'how many of them were gang members', 'what percent were gang members'],
  ],
  ['Operation Safe City lasted 4 days; ICE reported on it on 28 Sep 2017.', ['how long did it last', 'how many days']],
  [
    "The report counts people arrested in 10 jurisdictions: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), New York City, New York (45), Portland, Oregon (33, withdrawn), Cook County, Illinois (30), Baltimore, Maryland (28, corrected), Santa Clara County, California (27, corrected), and Washington, D.C. (14). ICE withdrew Portland's 33, said that Baltimore's 28 was Maryland, and said that 6 of Santa Clara County's 27 were in San Francisco.",
    ['how many places', 'where', 'where were the arrests', 'jurisdictions', 'cities', 'list of cities'],
  ],
  ['ICE reported on Operation Safe City on 28 Sep 2017; the operation lasted 4 days.', ['when', 'what day was it']],
  [
    'The figures of Operation Safe City are those that ICE reported on 28 Sep 2017.',
    [
      'who reported it',
      'who made the report',
      'ICE',
      'source',
      'what is the source',
      'who counted them',
      'who is the reporter',
    ],
  ],
  [
    'The fewest people were arrested in Washington, D.C.: 14 of 498 people arrested (2.8%).',
    ['fewest', 'what was the lowest number of arrests', 'which jurisdiction came last', 'what is the smallest number'],
  ],
  [
    'The most convictions are for Driving under the influence: 86 of 317 convictions (27.1%).',
    ['most common conviction', 'what was the most common crime', 'common convictions'],
  ],
  [
    'The 2nd most people were arrested in Los Angeles, California: 101 of 498 people arrested (20.3%).',
    ['second', 'which place came second', 'number 2'],
  ],
  [
    'Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 jurisdictions.',
    [
      'rank of Denver',
      'share of denver',
      'were 63 people arrested in denver',
      'is denver third',
      'denver, co',
      'denver colorado',
      'tell me about denver',
      'did they arrest anyone in denver',
      'how many peple were arested in denver',
      'denver vs denver',
      'denvr',
    ],
  ],
  [
    'Of 498 people arrested, 101 in Los Angeles, California and 63 in Denver, Colorado: 38 more in Los Angeles, California, 1.6 times as many.',
    ['how many more than la in denver'],
  ],
  [
    '317 convictions of 67 kinds. The most are for Driving under the influence: 86.',
    [
      'how many kinds of conviction',
      'how many crimes',
      'how many offenses',
      'how many convictions were there',
      'number of convictions',
      'convictions',
      'list all convictions',
      'what crimes had the people arrested',
    ],
  ],
  [
    '498 people arrested in 10 jurisdictions; the most in Philadelphia, Pennsylvania: 107 (21.5%).',
    [
      'total',
      'how many people were arrested',
      'how many people were arrested in total',
      'arrests in 2017',
      'operation safe city',
      'safe city',
      'how many did ICE arrest',
      'how many people arrested in the 10 cities',
      'is it true that 498 people were arrested',
      'how many',
      'arrest total',
      'arrests',
      'arrested',
      'people',
      'what is operation safe city',
      'Illegal immigrants arrested',
      'how many illegals',
      'how many aliens were arrested',
      'were 498 arrested in 10 cities',
      'how many arrests in 4 days',
    ],
  ],
  [
    'Dangerous drugs: 54 of 317 convictions (17.0%), of 13 kinds. The most are for Drug trafficking: 14. This is the category with every label about drugs; “Dangerous drugs” is also one label of the chart.',
    ['drug convictions', 'most common drug conviction'],
  ],
  [
    'Philadelphia, Pennsylvania: 107 of 498 people arrested (21.5%), 1st of 10 jurisdictions.',
    ['how many arrested in Philly?', 'was philadelphia first', 'arrests in philadelfia'],
  ],
  [
    'The first 3 of 10 jurisdictions, of 498 people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), and Denver, Colorado (63).',
    ['top 3 cities'],
  ],
  [
    'The first 5 of 67 kinds of conviction, of 317 convictions: Driving under the influence (86), Drug trafficking (14), Assault (13), Domestic violence (12), and Weapon offense (11).',
    ['top five convictions'],
  ],
  [
    'The first 3 of 67 kinds of conviction, of 317 convictions: Driving under the influence (86), Drug trafficking (14), and Assault (13).',
    ['three most common convictions'],
  ],
  [
    "The 2nd fewest people were arrested in Santa Clara County, California: 27 of 498 people arrested (5.4%). ICE said that 6 of Santa Clara County's 27 were in San Francisco.",
    ['second fewest'],
  ],
  [
    'Amphetamine sale, Heroin possession, Marijuana possession, Marijuana sale, and Possession of cocaine are tied for the fewest convictions under Dangerous drugs: 1 of 317 convictions (0.3%) each.',
    ['least common drug conviction'],
  ],
  [
    'The 2nd most convictions under Dangerous drugs are for Drug possession: 8 of 317 convictions (2.5%).',
    ['second most common drug conviction'],
  ],
  [
    '271 people arrested in Denver, Colorado (63), Los Angeles, California (101), and Philadelphia, Pennsylvania (107) together, 54.4% of 498.',
    ['denver, la and philly together'],
  ],
  [
    'Gang members or affiliates: 18 of 498 people arrested (3.6%); Immigration fugitives: 68 of 498 people arrested (13.7%); 50 more for Immigration fugitives, 3.8 times as many.',
    ['how many gang members and fugitives'],
  ],
  [
    'The report counts 33 of 498 people arrested (6.6%) in Portland, Oregon, 6th of 10 jurisdictions. ICE withdrew the 33 for Portland the next day: 33 was its whole northwest area, 4 of them in Portland.',
    ['portland or', 'portland, oregon', 'arrests in portland'],
  ],
  [
    "The report gives no figure for California as a whole; of 498 people arrested it counts Los Angeles, California (101) and Santa Clara County, California (27, corrected) there. ICE said that 6 of Santa Clara County's 27 were in San Francisco.",
    ['how many in california', 'california'],
  ],
  [
    'People deported before: 104 of 498 people arrested (20.9%).',
    ['deported before', 'people deported before', 're-entry', 'what percent were deported before'],
  ],
  [
    'Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 jurisdictions. Chicago is in Cook County, which the report counts as a whole.',
    ['what about chicago', 'arrests in chicago'],
  ],
  ['Burglary: 5 of 317 convictions (1.6%), tied 15th of 67 kinds.', ['Burglary', 'convicted of burglary']],
  ['Burglary: 5 of 317 convictions (1.6%), of 1 kind.', ['burglary category']],
  [
    'Labels with “theft”: 6 of 317 convictions (1.9%): Identity theft (3), Vehicle theft (2), and Theft of US government property (1).',
    ['theft'],
  ],
  [
    'Labels with “possession”: 26 of 317 convictions (8.2%): Drug possession (8), Cocaine possession (6), Possession of a weapon (5), Amphetamine possession (3), Heroin possession (1), and 3 more.',
    ['possession'],
  ],
  ['Labels with “heroin”: 3 of 317 convictions (0.9%): Heroin sale (2) and Heroin possession (1).', ['heroin']],
  [
    'Weapon offenses: 19 of 317 convictions (6.0%), of 4 kinds. The most are for Weapon offense: 11.',
    ['weapons convictions'],
  ],
  [
    'The 317 convictions are sorted under 25 categories. The most are under Traffic offenses: 96 of 317 convictions (30.3%).',
    ['how many categories'],
  ],
  [
    'The report names 4 groups of the people arrested: People with criminal convictions (317), Immigration fugitives (68), People deported before (104), and Gang members or affiliates (18).',
    ['how many groups'],
  ],
  ['The largest group is People with criminal convictions: 317 of 498 people arrested (63.7%).', ['biggest group']],
  [
    'The most convictions by category are for Traffic offenses: 96 of 317 convictions (30.3%).',
    ['most common category of conviction', 'largest category'],
  ],
  [
    'Robbery with a weapon: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.',
    ['how many robberies with a weapon', 'robbery with a weapon'],
  ],
  [
    'Los Angeles, California: 101 of 498 people arrested (20.3%), 2nd of 10 jurisdictions.',
    ['LA 101?', 'how many arrests in la in 4 days'],
  ],
  [
    'New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 jurisdictions.',
    ['NYC', 'HOW MANY ARRESTS IN NYC???'],
  ],
  [
    'New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 jurisdictions. Brooklyn is a part of New York City, which the report counts as a whole.',
    ['brooklyn'],
  ],
  [
    'The report gives no figure for New York as a whole; of 498 people arrested it counts New York City, New York (45) there.',
    ['how many in ny state'],
  ],
  [
    'Of 498 people arrested, 107 in Philadelphia, Pennsylvania and 14 in Washington, D.C.: 93 more in Philadelphia, Pennsylvania, 7.6 times as many.',
    [
      'difference between the most and the fewest',
      'how many more people were arrested in philadelphia than in dc',
      'most and fewest',
    ],
  ],
  ['Illegal re-entry: 5 of 317 convictions (1.6%), tied 15th of 67 kinds.', ['illegal re-entry', 'illegal reentry']],
  [
    'Illegal entry: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.',
    ['convictions for illegal entry', 'illegal entry'],
  ],
  [
    'Traffic offenses: 96 of 317 convictions (30.3%), of 2 kinds. The most are for Driving under the influence: 86.',
    ['Traffic offenses', 'how many traffic offenses', 'what share of convictions are traffic offenses'],
  ],
  [
    'Traffic offenses: 96 of 317 convictions (30.3%); Dangerous drugs: 54 of 317 convictions (17.0%); 42 more for Traffic offenses, 1.8 times as many. This is the category with every label about drugs; “Dangerous drugs” is also one label of the chart.',
    ['traffic offenses vs drugs'],
  ],
  [
    'Massachusetts: 50 of 498 people arrested (10.0%), 4th of 10 jurisdictions. Boston is in Massachusetts, which the report counts as a whole.',
    ['how many people did they arrest in Boston', 'boston massachusetts'],
  ],
  [
    '146 people arrested in New York City, New York (45) and Los Angeles, California (101) together, 29.3% of 498.',
    ['How many were arrested in New York City and Los Angeles combined?'],
  ],
  [
    '209 people arrested in Los Angeles, California (101), New York City, New York (45), and Denver, Colorado (63) together, 42.0% of 498.',
    ['la vs nyc vs denver'],
  ],
  [
    'Labels with “cocaine”: 12 of 317 convictions (3.8%): Cocaine possession (6), Cocaine sale (5), and Possession of cocaine (1).',
    ['cocaine'],
  ],
  [
    'Possession of cocaine: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds. With Cocaine possession (6) it makes 7.',
    ['possession of cocaine'],
  ],
  ['Marijuana: 2 of 317 convictions (0.6%): Marijuana possession (1) and Marijuana sale (1).', ['marijuana', 'weed']],
  [
    'Sex offenses: 16 of 317 convictions (5.0%), of 5 kinds. The most are for Sex offense against a child, fondling: 10. Rape and sexual assault are in a category of their own, Sexual assault.',
    ['sex crimes'],
  ],
  [
    'Rape: 1 of 317 convictions (0.3%); Sexual assault: 4 of 317 convictions (1.3%); 3 more for Sexual assault, 4.0 times as many.',
    ['rape and sexual assault'],
  ],
  [
    'Rape: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.',
    ['how many rapes', 'how many people convicted of rape'],
  ],
  ['Sexual assault: 4 of 317 convictions (1.3%), tied 20th of 67 kinds.', ['how many sexual assaults were there']],
  [
    'Immigration fugitives: 68 of 498 people arrested (13.7%); Gang members or affiliates: 18 of 498 people arrested (3.6%); 50 more for Immigration fugitives, 3.8 times as many.',
    ['fugitives vs gang members'],
  ],
  [
    'The report gives no figure for Illinois as a whole; of 498 people arrested it counts Cook County, Illinois (30) there.',
    ['arrests in illinois'],
  ],
  ['Cook County, Illinois: 30 of 498 people arrested (6.0%), 7th of 10 jurisdictions.', ['cook county']],
  [
    'New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 jurisdictions. The report counts New York City; it gives no figure for the rest of the state.',
    ['new york'],
  ],
  [
    'Washington, D.C.: 14 of 498 people arrested (2.8%), 10th of 10 jurisdictions. This is Washington, D.C.; the report gives no figure for the state of Washington.',
    ['washington'],
  ],
  ['Washington, D.C.: 14 of 498 people arrested (2.8%), 10th of 10 jurisdictions.', ['washington dc', 'dc']],
  ['Homicide: 1 of 317 convictions (0.3%), of 1 kind.', ['homicide']],
  [
    'Negligent manslaughter with a vehicle: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds. The chart’s one label of manslaughter is negligent manslaughter with a vehicle.',
    ['manslaughter'],
  ],
  [
    'Threat: 2 of 317 convictions (0.6%), of 2 kinds. The most are for Terroristic threat, state offenses: 1.',
    ['threat'],
  ],
  [
    'Amphetamine sale, Bribery, Contempt of court, Counterfeiting, Cruelty toward a wife, and 21 more are tied for the fewest convictions: 1 of 317 convictions (0.3%) each.',
    ['rarest conviction', 'least common conviction', 'which conviction was the rarest'],
  ],
  ['The 10th most people were arrested in Washington, D.C.: 14 of 498 people arrested (2.8%).', ['10th city']],
  [
    'The 3rd most convictions are for Assault: 13 of 317 convictions (4.1%).',
    ['what was the third most common conviction'],
  ],
  [
    'Homicide, Extortion, Bribery, and Public order crimes are tied for the fewest convictions by category: 1 of 317 convictions (0.3%) each.',
    ['smallest category'],
  ],
  [
    'The 2nd most convictions by category are for Dangerous drugs: 54 of 317 convictions (17.0%).',
    ['second largest category'],
  ],
  ['The 2nd largest group is People deported before: 104 of 498 people arrested (20.9%).', ['second largest group']],
  ['The smallest group is Gang members or affiliates: 18 of 498 people arrested (3.6%).', ['smallest group']],
  [
    'Traffic offenses: 96 of 317 convictions (30.3%); Assault: 13 of 317 convictions (4.1%); 83 more for Traffic offenses, 7.4 times as many.',
    ['traffic vs assault'],
  ],
  [
    'Assault: 13 of 317 convictions (4.1%); Battery: 4 of 317 convictions (1.3%); 9 more for Assault, 3.3 times as many.',
    ['assault vs battery'],
  ],
  ['Assault: 36 of 317 convictions (11.4%), of 7 kinds. The most are for Assault: 13.', ['assault category']],
  [
    'Assault and Battery together: 17 of 317 convictions (5.4%): Assault (13) and Battery (4).',
    ['assault and battery together'],
  ],
  [
    'Dangerous drugs and Driving under the influence together: 140 of 317 convictions (44.2%): Amphetamine possession (3), Amphetamine sale (1), Cocaine possession (6), Cocaine sale (5), Controlled substance (4), and 9 more. This is the category with every label about drugs; “Dangerous drugs” is also one label of the chart.',
    ['drug convictions plus dui'],
  ],
  [
    'Dangerous drugs: 54 of 317 convictions (17.0%); Driving under the influence: 86 of 317 convictions (27.1%); 32 more for Driving under the influence, 1.6 times as many. This is the category with every label about drugs; “Dangerous drugs” is also one label of the chart.',
    ['drug convictions vs dui'],
  ],
  [
    'Dangerous drugs and Labels with “cocaine” together: 54 of 317 convictions (17.0%): Amphetamine possession (3), Amphetamine sale (1), Cocaine possession (6), Cocaine sale (5), Controlled substance (4), and 8 more. This is the category with every label about drugs; “Dangerous drugs” is also one label of the chart.',
    ['drug convictions and cocaine together'],
  ],
  [
    'The first 10 of 10 jurisdictions, of 498 people arrested: Philadelphia, Pennsylvania (107), Los Angeles, California (101), Denver, Colorado (63), Massachusetts (50), New York City, New York (45), and 5 more.',
    ['top 100 cities'],
  ],
  [
    'Drug trafficking: 14 of 317 convictions (4.4%); Assault: 13 of 317 convictions (4.1%); 1 more for Drug trafficking, 1.1 times as many.',
    ['Drug trafficking vs. Assault: 14 and 13 convictions'],
  ],
  ['Massachusetts: 50 of 498 people arrested (10.0%), 4th of 10 jurisdictions.', ['how many in Massachusetts']],
  [
    'The report counts 27 of 498 people arrested (5.4%) in Santa Clara County, California, 9th of 10 jurisdictions. ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco, KQED reported the next day.',
    ['how many people were arrested in Santa Clara County?'],
  ],
  [
    'The report counts 27 of 498 people arrested (5.4%) in Santa Clara County, California, 9th of 10 jurisdictions. ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco, KQED reported the next day. San Jose is in Santa Clara County, which the report counts as a whole.',
    ['arrests in San Jose'],
  ],
  [
    'The report counts 27 of 498 people arrested (5.4%) in Santa Clara County, California, 9th of 10 jurisdictions. ICE counted 21 of the 27 in Santa Clara County and 6 in San Francisco, KQED reported the next day. Most of Silicon Valley is in Santa Clara County, which the report counts as a whole.',
    ['arrests in silicon valley'],
  ],
  ['Cruelty toward a child: 4 of 317 convictions (1.3%), tied 20th of 67 kinds.', ['cruelty toward a child']],
  ['Peeping tom: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.', ['peeping tom']],
  ['False citizenship: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.', ['false citizenship']],
  ['Threat to kidnap: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.', ['how many threats to kidnap']],
  ['Prostitution: 5 of 317 convictions (1.6%), tied 15th of 67 kinds.', ['prostitution']],
  ['Bribery: 1 of 317 convictions (0.3%), tied 42nd of 67 kinds.', ['how many bribery convictions']],
  ['Stolen vehicles: 3 of 317 convictions (0.9%): Vehicle theft (2) and Stolen vehicle (1).', ['stolen vehicles']],
  [
    'Shoplifting: 2 of 317 convictions (0.6%); Larceny: 9 of 317 convictions (2.8%); 7 more for Larceny, 4.5 times as many.',
    ['shoplifting vs larceny'],
  ],
  ['Drug trafficking: 14 of 317 convictions (4.4%), 2nd of 67 kinds.', ['rank of drug trafficking']],
  ['Assault: 13 of 317 convictions (4.1%), 3rd of 67 kinds.', ['share of assault']],
  [
    'Immigration fugitives: 68 of 498 people arrested (13.7%).',
    ['how many immigration fugitives', 'how many people were immigration fugitives'],
  ],
  [
    'Aggravated assault: 6 of 317 convictions (1.9%), tied 13th of 67 kinds.',
    ['aggravated assult', 'agravated asault'],
  ],
  [
    'Driving under the influence: 86 of 317 convictions (27.1%); Fraud: 4 of 317 convictions (1.3%); 82 more for Driving under the influence, 21.5 times as many.',
    ['dui and fraud', 'dui, fraud', 'dui/fraud', 'difference between dui and fraud'],
  ],
  [
    'The first 5 of 25 categories of conviction, of 317 convictions: Traffic offenses (96), Dangerous drugs (54), Assault (36), Weapon offenses (19), and Family offenses (17).',
    ['top 5 categories'],
  ],
  [
    'Labels with “heroin”: 3 of 317 convictions (0.9%); Labels with “cocaine”: 12 of 317 convictions (3.8%); 9 more for Labels with “cocaine”, 4.0 times as many.',
    ['heroin and cocaine'],
  ],
  ['Heroin sale: 2 of 317 convictions (0.6%), tied 31st of 67 kinds.', ['sale of heroin']],
  [
    'Assault – domestic violence: 2 of 317 convictions (0.6%), tied 31st of 67 kinds. With Domestic violence (12) it makes 14.',
    ['domestic violence assault'],
  ],
  [
    'The 2nd most convictions under Dangerous drugs are for Drug possession: 8 of 317 convictions (2.5%).',
    ['second most drug convictions'],
  ],
];
