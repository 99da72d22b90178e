// The report of 28 September 2017, copied out by hand a second time: no figure here is read from data/.

export const date = '2017-09-28';
export const days = 4;
export const arrests = 498;
export const convictions = 317;

/** "317 had criminal convictions", "68 are immigration fugitives", … */
export const groups: readonly (readonly [count: number, wording: string])[] = [
  [317, 'had criminal convictions'],
  [68, 'immigration fugitives'],
  [104, 'previously deported criminal aliens'],
  [18, 'gang members or affiliates'],
];

/** The list of places, and where each lies: a point of common knowledge, not of the report, to half a degree. */
export const places: readonly (readonly [label: string, arrests: number, latitude: number, longitude: number])[] = [
  ['Philadelphia, Pennsylvania', 107, 40, -75],
  ['Los Angeles, California', 101, 34, -118],
  ['Denver, Colorado', 63, 39.5, -105],
  ['Massachusetts statewide', 50, 42.5, -72],
  ['New York City, New York', 45, 40.5, -74],
  ['Portland, Oregon', 33, 45.5, -122.5],
  ['Cook County, Illinois', 30, 42, -88],
  ['Baltimore, Maryland', 28, 39.5, -76.5],
  ['Santa Clara County, California', 27, 37, -121.5],
  ['Washington, D.C.', 14, 39, -77],
];

/** The chart, line by line: it is printed as two columns side by side. */
const chart: readonly (readonly [left: string, count: number, right: string, count: number])[] = [
  ['Aggravated assult', 6, 'Illegal re-entry', 5],
  ['Agg. assault public officer strong arm', 2, 'Indecent Assault and Battery on a Child', 2],
  ['Aggravated assault weapon', 7, 'Invade Privacy', 1],
  ['Amphetamine possession', 3, 'Larceny', 9],
  ['Amphetamine sell', 1, 'Marijuana possession', 1],
  ['Assault', 13, 'Marijuana sell', 1],
  ['Assault – Domestic Violence', 2, 'Negligent manslaughter vehicle', 1],
  ['Battery', 4, 'Obstructing justice', 1],
  ['Bribery', 1, 'Peeping tom', 1],
  ['Burglary', 5, 'Possession of Cocaine', 1],
  ['Carrying concealed weapon', 2, 'Possession of Firearm', 1],
  ['Cocaine possession', 6, 'Possession of weapon', 5],
  ['Cocaine sell', 5, 'Prostitution', 5],
  ['Contempt of court', 1, 'Public order crimes', 1],
  ['Controlled Substance', 4, 'Rape', 1],
  ['Counterfeiting', 1, 'Receive stolen property', 1],
  ['Cruelty toward child', 4, 'Robbery strong arm', 2],
  ['Cruelty toward wife', 1, 'Robbery weapon', 3],
  ['Damage property', 3, 'Sex assault', 4],
  ['Dangerous drugs', 7, 'Sex offense against child/fondling', 10],
  ['Disorderly conduct', 7, 'Sex offense other', 2],
  ['Domestic violence', 12, 'Sexual exploitation of minor', 1],
  ['Driving under influence', 86, 'Shoplifting', 2],
  ['Drug Possession', 8, 'Simple assault', 2],
  ['Drug trafficking', 14, 'Stolen Property', 1],
  ['Extort threat to injure person', 1, 'Stolen vehicle', 1],
  ['False citizenship', 1, 'Theft of us government property', 1],
  ['Forgery', 2, 'Threat terroristic state offenses', 1],
  ['Fraud', 4, 'Threat to kidnap', 1],
  ['Harassing communication', 1, 'Traffic offense other', 10],
  ['Heroin possession', 1, 'Trespassing', 3],
  ['Heroin sell', 2, 'Vehicle theft', 2],
  ['Identity theft', 3, 'Weapon offense', 11],
  ['Illegal entry', 3, 'Total', 317],
];

/** The chart's labels and counts: the left column downwards, then the right one. Its last cell is the total. */
export const labels: readonly (readonly [label: string, count: number])[] = [
  ...chart.map(([label, count]) => [label, count] as const),
  ...chart.slice(0, -1).map(([, , label, count]) => [label, count] as const),
];

/** What the last cell of the chart says. */
export const chartTotal = chart.at(-1)?.slice(2);

/** The headings of the FBI's NCIC offense codes: the first two digits, and the labels that belong under each. */
export const headings: readonly (readonly [code: string, heading: string, labels: string])[] = [
  ['03', 'Immigration', 'Illegal entry · Illegal re-entry · False citizenship'],
  ['09', 'Homicide', 'Negligent manslaughter vehicle'],
  ['11', 'Sexual assault', 'Rape · Sex assault'],
  ['12', 'Robbery', 'Robbery strong arm · Robbery weapon'],
  [
    '13',
    'Assault',
    'Aggravated assult · Agg. assault public officer strong arm · Aggravated assault weapon · Assault · Assault – Domestic Violence · Battery · Simple assault',
  ],
  ['16', 'Threat', 'Threat terroristic state offenses · Threat to kidnap'],
  ['21', 'Extortion', 'Extort threat to injure person'],
  ['22', 'Burglary', 'Burglary'],
  ['23', 'Larceny', 'Larceny · Shoplifting · Theft of us government property'],
  ['24', 'Stolen vehicle', 'Stolen vehicle · Vehicle theft'],
  ['25', 'Forgery and counterfeiting', 'Forgery · Counterfeiting'],
  ['26', 'Fraud', 'Fraud · Identity theft'],
  ['28', 'Stolen property', 'Stolen Property · Receive stolen property'],
  ['29', 'Damage property', 'Damage property'],
  [
    '35',
    'Dangerous drugs',
    'Amphetamine possession · Amphetamine sell · Marijuana possession · Marijuana sell · Possession of Cocaine · Cocaine possession · Cocaine sell · Controlled Substance · Dangerous drugs · Drug Possession · Drug trafficking · Heroin possession · Heroin sell',
  ],
  [
    '36',
    'Sex offenses',
    'Indecent Assault and Battery on a Child · Peeping tom · Sex offense against child/fondling · Sex offense other · Sexual exploitation of minor',
  ],
  ['38', 'Family offenses', 'Cruelty toward child · Cruelty toward wife · Domestic violence'],
  ['40', 'Commercial sex', 'Prostitution'],
  ['50', 'Obstruct judiciary, Congress, legislature', 'Contempt of court · Obstructing justice'],
  ['51', 'Bribery', 'Bribery'],
  [
    '52',
    'Weapon offenses',
    'Carrying concealed weapon · Possession of Firearm · Possession of weapon · Weapon offense',
  ],
  ['53', 'Public peace', 'Disorderly conduct · Harassing communication'],
  ['54', 'Traffic offenses', 'Driving under influence · Traffic offense other'],
  ['57', 'Invasion of privacy', 'Invade Privacy · Trespassing'],
  ['73', 'Public order crimes', 'Public order crimes'],
];

/** Labels that the NCIC codes do not have: their heading is our choice, and their row says so. */
export const notNcic = [
  'Battery',
  'Controlled Substance',
  'Domestic violence',
  'Drug Possession',
  'Drug trafficking',
  'Identity theft',
  'Illegal re-entry',
  'Indecent Assault and Battery on a Child',
  'Threat to kidnap',
];

/** What each place is, in the order of the list. */
export const kinds = ['city', 'city', 'city', 'state', 'city', 'city', 'county', 'city', 'county', 'district'];

/** Labels that are mended for reading by more than their capitals. */
export const mended: ReadonlyMap<string, string> = new Map([
  ['Aggravated assult', 'Aggravated assault'],
  ['Agg. assault public officer strong arm', 'Aggravated assault on a public officer, strong-arm'],
  ['Aggravated assault weapon', 'Aggravated assault with a weapon'],
  ['Amphetamine sell', 'Amphetamine sale'],
  ['Carrying concealed weapon', 'Carrying a concealed weapon'],
  ['Cocaine sell', 'Cocaine sale'],
  ['Cruelty toward child', 'Cruelty toward a child'],
  ['Cruelty toward wife', 'Cruelty toward a wife'],
  ['Damage property', 'Damage to property'],
  ['Driving under influence', 'Driving under the influence'],
  ['Extort threat to injure person', 'Extortion by threat to injure a person'],
  ['Heroin sell', 'Heroin sale'],
  ['Invade Privacy', 'Invasion of privacy'],
  ['Marijuana sell', 'Marijuana sale'],
  ['Negligent manslaughter vehicle', 'Negligent manslaughter with a vehicle'],
  ['Obstructing justice', 'Obstruction of justice'],
  ['Possession of Firearm', 'Possession of a firearm'],
  ['Possession of weapon', 'Possession of a weapon'],
  ['Receive stolen property', 'Receiving stolen property'],
  ['Robbery strong arm', 'Robbery, strong-arm'],
  ['Robbery weapon', 'Robbery with a weapon'],
  ['Sex assault', 'Sexual assault'],
  ['Sex offense against child/fondling', 'Sex offense against a child, fondling'],
  ['Sex offense other', 'Sex offense, other'],
  ['Sexual exploitation of minor', 'Sexual exploitation of a minor'],
  ['Threat terroristic state offenses', 'Terroristic threat, state offenses'],
  ['Traffic offense other', 'Traffic offense, other'],
]);
