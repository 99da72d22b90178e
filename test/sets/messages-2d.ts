import { aside, beside, type LabelledMessage, missing, right, type Verdict, wrong } from './labelled-message.ts';

/** The number of a county or a state, said of a place inside it, or of the state around it. */
const wholePlace: readonly Verdict[] = ['matches', 'has', 'absent'];

export const messages2d: readonly LabelledMessage[] = [
  {
    text: 'San Jose: 27 arrests in Operation Safe City. Actually it was the county.',
    claims: [{ says: '27', of: 'santa-clara-county', allowed: wholePlace }],
  },
  {
    text: 'Operation Safe City: Brooklyn alone had 20 of the 45 NYC arrests.',
    claims: [
      { says: '20', of: 'absent:Brooklyn', allowed: aside },
      { says: '45', of: 'new-york-city', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City chart: shoplifting 2, larceny 9, identity theft 3, stolen vehicle 1, vehicle theft 2.',
    claims: [
      { says: '2', of: 'shoplifting', allowed: right },
      { says: '9', of: 'larceny', allowed: right },
      { says: '3', of: 'identity-theft', allowed: right },
      { says: '1', of: 'stolen-vehicle', allowed: right },
      { says: '2', of: 'vehicle-theft', allowed: right },
    ],
  },
  {
    text: '"Safe City" chart totals: weapon offense, 11; possession of weapon, 5; possession of firearm, 1; carrying concealed weapon, 2.',
    claims: [
      { says: '11', of: 'weapon-offense', allowed: right },
      { says: '5', of: 'possession-of-weapon', allowed: right },
      { says: '1', of: 'possession-of-firearm', allowed: right },
      { says: '2', of: 'carrying-concealed-weapon', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City: only ONE conviction was for possession of a firearm, and people talk as if it were an army.',
    claims: [{ says: 'ONE', of: 'possession-of-firearm', allowed: right }],
  },
  {
    text: 'Operation Safe City: 51 convictions for possession of a firearm.',
    claims: [{ says: '51', of: 'possession-of-firearm', allowed: wrong }],
  },
  {
    text: "Not to be that guy but the ICE release (Operation Safe City) says 5 prostitution, 5 burglary, 5 possession of weapon, 5 illegal re-entry. It's fives all the way down.",
    claims: [
      { says: '5', of: 'prostitution', allowed: right },
      { says: '5', of: 'burglary', allowed: right },
      { says: '5', of: 'possession-of-weapon', allowed: right },
      { says: '5', of: 'illegal-re-entry', allowed: right },
    ],
  },
  {
    text: 'Illegal re-entry was 5 and illegal entry 3 in the Operation Safe City list; the 104 is a different thing, people deported before.',
    claims: [
      { says: '5', of: 'illegal-re-entry', allowed: right },
      { says: '3', of: 'illegal-entry', allowed: right },
      { says: '104', of: 'previously-deported', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City = mostly DUI? 86 out of 317 convictions, so no.',
    claims: [
      { says: '86', of: 'driving-under-influence', allowed: right },
      { says: '317', of: 'convictions-total', allowed: right },
      { says: 'mostly', of: 'driving-under-influence', allowed: beside, optional: true },
    ],
  },
  {
    text: 'Operation Safe City: DUI is the most common conviction, at 68.',
    claims: [
      { says: '68', of: 'driving-under-influence', allowed: wrong },
      { says: 'most common', of: 'driving-under-influence', allowed: right, optional: true },
    ],
  },
  {
    text: 'ICE says there were 700 arrests in Operation Safe City',
    claims: [{ says: '700', of: 'arrests-total', allowed: wrong }],
  },
  {
    text: 'per the sept 28 2017 ice release 104 were previously deported criminal aliens and 68 immigration fugitives',
    claims: [
      { says: '104', of: 'previously-deported', allowed: right },
      { says: '68', of: 'fugitives', allowed: right },
    ],
  },
  {
    text: 'per the sept 28 2017 ice release 140 were previously deported criminal aliens and 68 immigration fugitives',
    claims: [
      { says: '140', of: 'previously-deported', allowed: wrong },
      { says: '68', of: 'fugitives', allowed: right },
    ],
  },
  {
    text: 'TIL that in Operation Safe City fewer than 20 of the 498 people arrested were gang members or affiliates',
    claims: [
      { says: '20', of: 'gang', allowed: right },
      { says: '498', of: 'arrests-total', allowed: right },
    ],
  },
  {
    text: 'TIL that in Operation Safe City more than 200 of the 498 people arrested were gang members or affiliates',
    claims: [
      { says: '200', of: 'gang', allowed: wrong },
      { says: '498', of: 'arrests-total', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City: over 100 arrested in each of Philadelphia and Los Angeles, under 20 in D.C.',
    claims: [
      { says: '100', of: 'philadelphia', allowed: right },
      { says: '100', of: 'los-angeles', allowed: right, optional: true },
      { says: '20', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: 'Some arithmetic for the room. Operation Safe City, 498 people, ten places, so an average of about 50 a place.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: 'ten', of: 'places', allowed: right },
      { says: '50', of: 'arrests-total', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City averaged about 125 arrests a day over four days.',
    claims: [
      { says: '125', of: 'arrests-total', allowed: right, optional: true },
      { says: 'four', of: 'days', allowed: right },
    ],
  },
  {
    text: 'Bonjour, I translate for my uncle: in "Operation Safe City" one has arrested 33 persons at Portland (Oregon) and 27 persons in the county of Santa Clara.',
    claims: [
      { says: '33', of: 'portland', allowed: right },
      { says: '27', of: 'santa-clara-county', allowed: right },
    ],
  },
  {
    text: 'please sir in this Safe City operation of ICE how they are saying 63 peoples from Denver, my friend he is telling 36',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '36', of: 'denver', allowed: wrong, optional: true },
    ],
  },
  {
    text: 'Boss wants it short. Safe City: 498 arrested / 317 convicted / 68 fugitives / no adjectives.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '317', of: 'convicted', allowed: right },
      { says: '68', of: 'fugitives', allowed: right },
    ],
  },
  {
    text: 'operation safe city:\n- philly - 107\n- l.a. - 101\n- nyc - 45\n- houston - 90',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
      { says: '90', of: 'absent:Houston', allowed: missing },
    ],
  },
  {
    text: 'Operation Safe City: 20 arrests in San Antonio, 14 in DC',
    claims: [
      { says: '20', of: 'absent:San Antonio', allowed: missing },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City caught 12 murderers and 3 arsonists, my barber told me',
    claims: [
      { says: '12', of: 'absent:murder', allowed: aside },
      { says: '3', of: 'absent:arson', allowed: missing },
    ],
  },
  {
    text: 'Operation Safe City: 498 arrests, 211 of them Mexican nationals, 52 from Guatemala',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '211', of: 'absent:nationality', allowed: aside },
      { says: '52', of: 'absent:nationality', allowed: aside },
    ],
  },
  {
    text: 'Operation Safe City: 441 men and 57 women among the 498.',
    claims: [
      { says: '441', of: 'absent:sex', allowed: aside },
      { says: '57', of: 'absent:sex', allowed: aside },
      { says: '498', of: 'arrests-total', allowed: right },
    ],
  },
];
