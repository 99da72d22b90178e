import { aside, beside, type LabelledMessage, missing, right, type Verdict, wrong } from './labelled-message.ts';

/** The number of a county or a state, said of a place inside it, or of the state around it. */
const wholePlace: readonly Verdict[] = ['matches', 'has', 'absent'];

export const messages2h: readonly LabelledMessage[] = [
  {
    text: 'Border Patrol caught 11 convicted sex offenders in the Tucson sector in May.',
    claims: [{ says: '11', of: 'absent:Tucson sector', allowed: aside }],
  },
  {
    text: 'Nationwide, drunk driving kills 28 people every day.',
    claims: [{ says: '28', of: 'driving-under-influence', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'ICE is now arresting 1,100 people each day nationwide',
    claims: [{ says: '1,100', of: "absent:today's arrests", allowed: aside }],
  },
  {
    text: 'Operation Aurora: 114 arrests at a Colorado Springs nightclub',
    claims: [{ says: '114', of: 'absent:Operation Aurora', allowed: aside }],
  },
  {
    text: 'Prosecutors in Cook County filed 5,912 gun possession charges in 2021.',
    claims: [{ says: '5,912', of: 'cook-county', allowed: aside }],
  },
  {
    text: 'San Diego 40, Seattle 25, Tacoma 11',
    claims: [
      { says: '40', of: 'absent:San Diego', allowed: missing },
      { says: '25', of: 'absent:Seattle', allowed: aside },
      { says: '11', of: 'absent:Tacoma', allowed: missing },
    ],
  },
  {
    text: 'New Orleans is a sanctuary city, they got like 35 there',
    claims: [{ says: '35', of: 'absent:New Orleans', allowed: missing }],
  },
  {
    text: 'they got like 22 in Minneapolis in Operation Safe City and the mayor cried about it',
    claims: [{ says: '22', of: 'absent:Minneapolis', allowed: missing }],
  },
  {
    text: 'Of those taken in Operation Safe City, 6 were from El Salvador and ages ran from 19 to 64.',
    claims: [
      { says: '6', of: 'absent:nationality', allowed: aside },
      { says: '19', of: 'absent:ages', allowed: missing, optional: true },
      { says: '64', of: 'absent:ages', allowed: missing, optional: true },
    ],
  },
  {
    text: 'operation safe city had 15 officers hurt',
    claims: [{ says: '15', of: 'absent:officers hurt', allowed: aside, optional: true }],
    nothing: true,
  },
  {
    text: 'Operation Safe City cost taxpayers $3.4 million',
    claims: [{ says: '$3.4 million', of: 'absent:cost', allowed: missing, optional: true }],
    nothing: true,
  },
  {
    text: 'What was the sentence for the 86 DUIs in Operation Safe City? I bet 30 days.',
    claims: [
      { says: '86', of: 'driving-under-influence', allowed: right },
      { says: '30 days', of: 'absent:sentences', allowed: aside, optional: true },
      { says: '30', of: 'absent:sentences', allowed: aside, optional: true },
    ],
  },
  {
    text: 'Operation Safe City detained 21 children and 5 grandmothers',
    claims: [
      { says: '21', of: 'absent:ages', allowed: aside },
      { says: '5', of: 'absent:grandmothers', allowed: aside, optional: true },
    ],
  },
  {
    text: 'BREAKING: 498',
    claims: [{ says: '498', of: 'arrests-total', allowed: right, optional: true }],
    nothing: true,
  },
  {
    text: 'ok so is it 498 arrests or 317 arrests, make up your mind',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '317', of: 'arrests-total', allowed: beside },
      { says: '317', of: 'convicted', allowed: right, optional: true },
    ],
  },
  {
    text: '317 people arrested in Operation Safe City',
    claims: [{ says: '317', of: 'arrests-total', allowed: wrong }],
  },
  {
    text: 'Nobody arrested in Operation Safe City was from Seattle. Zero from Seattle. They had to print a correction.',
    claims: [
      { says: 'Zero', of: 'absent:Seattle', allowed: aside },
      { says: 'Nobody', of: 'absent:Seattle', allowed: aside, optional: true },
    ],
  },
  {
    text: 'In Operation Safe City 7 were arrested in all of Oregon, the other 26 were up in Washington state.',
    claims: [
      { says: '7', of: 'portland', allowed: aside },
      { says: '26', of: 'absent:Washington state', allowed: aside },
    ],
  },
  {
    text: "Bay Area: 21 in Santa Clara County, 6 in San Francisco (KQED on ICE's Safe City numbers)",
    claims: [
      { says: '21', of: 'santa-clara-county', allowed: beside },
      { says: '6', of: 'absent:San Francisco', allowed: aside },
    ],
  },
  {
    text: 'ARRESTED IN SAFE CITY 2017: PENNSYLVANIA 107 CALIFORNIA 128 COLORADO 63',
    claims: [
      { says: '107', of: 'philadelphia', allowed: wholePlace },
      { says: '128', of: 'los-angeles+santa-clara-county', allowed: right },
      { says: '63', of: 'denver', allowed: wholePlace },
    ],
  },
  {
    text: 'Safe City had 3 robberies with a weapon and 2 strong-arm, so 5 robberies all told. Robbery is not exactly what drove it.',
    claims: [
      { says: '3', of: 'robbery-weapon', allowed: right },
      { says: '2', of: 'robbery-strong-arm', allowed: right },
      { says: '5', of: 'robbery', allowed: right },
    ],
  },
  {
    text: 'In the ICE release of Sept. 28, 2017, I make it 54 drug convictions altogether: trafficking 14, plain possession 8, and so on down to one marijuana possession.',
    claims: [
      { says: '54', of: 'dangerous-drugs', allowed: right },
      { says: '14', of: 'drug-trafficking', allowed: right },
      { says: '8', of: 'drug-possession', allowed: right },
      { says: 'one', of: 'marijuana-possession', allowed: right },
    ],
  },
  {
    text: 'Weed! Two people! Two (2) marijuana convictions in all of Operation Safe City!',
    claims: [
      { says: 'Two (2)', of: 'marijuana', allowed: right },
      { says: 'Two', of: 'marijuana', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City had 20 marijuana convictions',
    claims: [{ says: '20', of: 'marijuana', allowed: wrong }],
  },
  {
    text: 'Two fellows at the barber shop were arguing, the one saying Operation Safe City took 27 from Santa Clara County and the other saying 72, and neither would let the other finish, so I ask you kind people.',
    claims: [
      { says: '27', of: 'santa-clara-county', allowed: right },
      { says: '72', of: 'santa-clara-county', allowed: beside, optional: true },
    ],
  },
  {
    text: 'Hot take: if Operation Safe City arrested 498 and the country has eleven million undocumented people, that is a rounding error.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: 'eleven million', of: 'absent:undocumented people', allowed: aside, optional: true },
    ],
  },
];
