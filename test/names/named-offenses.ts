import type { Hit, Miss, Reading } from './show-found.ts';

// What people type where an offense is meant, and what is found in the report of the real package.

const thefts =
  'larceny identity-theft shoplifting vehicle-theft receive-stolen-property stolen-property stolen-vehicle theft-government-property';

export const offenseHits: readonly Hit[] = [
  [
    `Driving under influence | Driving under the influence | Driving under influence · 86 |
   driving-under-influence | DUI | D.U.I. | DUIs | dui convictions | How many convictions for DUI? |
   DWI | OUI | DUI/DWI | drunk driving | drunk-driving | drunk drivign | drunk drivers`,
    'driving-under-influence',
  ],
  ['Aggravated assult | Aggravated assault | agravated asault', 'aggravated-assault'],
  ['Agg. assault public officer strong arm', 'aggravated-assault-officer'],
  ['Assault | assaults', 'assault'],
  ['Assault – Domestic Violence | assault domestic violence', 'assault-domestic-violence'],
  ['Domestic violence', 'domestic-violence'],
  ['Dangerous drugs', 'dangerous-drugs'],
  ['Burglary | burglaries | burgulary', 'burglary'],
  ['Bribery | bribe', 'bribery'],
  ['fraud', 'fraud'],
  ['Sexual assault', 'sex-assault'],
  ['rape', 'rape'],
  ['Invasion of privacy', 'invade-privacy'],
  ['Stolen vehicle', 'stolen-vehicle'],
  ['Cocaine possession', 'cocaine-possession'],
  ['Possession of Cocaine', 'possession-of-cocaine'],
  ['cocaine sales', 'cocaine-sell'],
  ['selling heroin', 'heroin-sell'],
  ['weapon possession', 'possession-of-weapon'],
  ['Weapons offence | weapon offense', 'weapon-offense'],
  ['gun | guns', 'possession-of-firearm', /names firearms/],
  ['concealed carry', 'carrying-concealed-weapon'],
  ['armed robbery', 'robbery-weapon', /Robbery weapon/],
  ['strong arm robbery', 'robbery-strong-arm'],
  ['identity theft | ID theft | idenity theft', 'identity-theft'],
  ['illegal reentry | re-entry', 'illegal-re-entry'],
  ['illegal entry', 'illegal-entry'],
  ['peeping tom | voyeurism', 'peeping-tom'],
  ['trespass', 'trespassing'],
  ['shop lifting', 'shoplifting'],
  ['Sex offense against child/fondling', 'sex-offense-child'],
  ['Theft of U.S. government property', 'theft-government-property'],
  ['Threat terroristic state offenses', 'terroristic-threat'],
  ['property damage', 'damage-property'],
  ['vandalism', 'damage-property', /Damage property/],
  ['obstruction of justice', 'obstructing-justice'],
  ['receiving stolen property', 'receive-stolen-property'],
  ['manslaughter', 'negligent-manslaughter-vehicle', /one label of manslaughter/],
  ['drugs | drug | narcotics', 'categories/dangerous-drugs', /Every label about drugs/],
  ['sex crimes', 'categories/sex-offenses', /category of their own/],
  ['Sex offenses', 'categories/sex-offenses'],
  ['homicide | homicides', 'categories/homicide'],
  ['robbery', 'categories/robbery'],
  ['immigration', 'categories/immigration'],
  ['Traffic offenses | traffic', 'categories/traffic-offenses'],
  ['threat', 'categories/threat'],
  ['Extortion', 'categories/extortion'],
  ['weed | marijuana | marihuana | cannabis', 'topics/marijuana'],
  ['possessing cocaine | possession cocaine', 'topics/cocaine-possession'],
  ['car theft | stolen vehicles', 'topics/vehicle-theft'],
  ['domestic abuse', 'topics/domestic-violence'],
  ['theft | thefts', `theft: ${thefts}`, /no label for theft alone/],
  ['murder | murders', 'categories/homicide', /no label for murder/],
  ['cocaine | cocane', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  ['heroin', 'heroin: heroin-sell heroin-possession'],
  ['aggravated', 'aggravated: aggravated-assault-weapon aggravated-assault aggravated-assault-officer'],
  ['strong arm', 'strong arm: aggravated-assault-officer robbery-strong-arm'],
  ['DUI in Denver', 'denver + driving-under-influence'],
  ['denver dui', 'denver + driving-under-influence'],
  ['burglary in los angles', 'los-angeles + burglary'],
  ['heroin philly', 'philadelphia + heroin: heroin-sell heroin-possession'],
];

/** What is read as a name: its beginning, a word of it in any form, a misspelling. */
export const offenseReadings: readonly Reading[] = [
  ['identity', 'identity-theft'],
  ['identities', 'identity-theft'],
  ['extorting', 'extortion-threat'],
  ['trafficking', 'drug-trafficking'],
  ['trafficked', 'drug-trafficking'],
  ['kidnap', 'threat-to-kidnap'],
  ['disorderly', 'disorderly-conduct'],
  ['forged', 'forgery'],
  ['bribes', 'bribery'],
  ['minors', 'sexual-exploitation-of-minor'],
  ['Peep', 'peeping-tom'],
  ['invasion', 'invade-privacy'],
  ['drunk drivign', 'driving-under-influence'],
  ['cocane', 'cocaine: cocaine-possession cocaine-sell possession-of-cocaine'],
  ['theeft', `theft: ${thefts}`],
];

/** Each with one of the nearest. */
export const offenseMisses: readonly Miss[] = [
  ['kidnapping', 'threat-to-kidnap'],
  [
    `    | 🔪 | 86 | 317 | q | attempted murder | homicide by vehicle | arson | hit and run | speeding |
   money laundering | embezzlement | perjury | treason | espionage | stalking | resisting arrest |
   child support | weapons of mass destruction | gang membership | jaywalking | public intoxication |
   meth | fentanyl | grape | carjacking | cyber crime | Denver | Texas | of | of the | other |
   illegal aliens | sanctuary | undefined | constructor | __proto__`,
  ],
  ['first degree murder', 'negligent-manslaughter-vehicle'],
  ['terrorism | terrorist | terrorist threats', 'terroristic-threat'],
  ['tax fraud | wire fraud | voter fraud', 'fraud'],
  ['human trafficking', 'drug-trafficking'],
  ['animal cruelty', 'cruelty-toward-child'],
  ['assault weapon', 'aggravated-assault-weapon'],
  [
    `dui arrests | DUI charges | how many arrests for DUI | people arrested for DUI | dui in Texas`,
    'driving-under-influence',
  ],
  ['person', 'extortion-threat'],
];
