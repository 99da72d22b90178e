import { aside, beside, type LabelledMessage, right, wrong } from './labelled-message.ts';

export const messages2i: readonly LabelledMessage[] = [
  {
    text: "Safe City's top 3: Philly 107, LA 101, Denver 63 = 271 together, more than half of 498",
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '271', of: 'philadelphia+los-angeles+denver', allowed: right, optional: true },
      { says: 'half', of: 'philadelphia+los-angeles+denver', allowed: right, optional: true },
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '3', of: 'places', allowed: beside, optional: true },
    ],
  },
  {
    text: 'Operation Safe City, sub-total East Coast by me: Philadelphia 107, Massachusetts 50, New York City 45, Baltimore 28, D.C. 14. That is 244.',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '50', of: 'massachusetts', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '14', of: 'washington-dc', allowed: right },
      {
        says: '244',
        of: 'philadelphia+massachusetts+new-york-city+baltimore+washington-dc',
        allowed: right,
        optional: true,
      },
    ],
  },
  {
    text: "ICE NEWS RELEASE 09/28/2017\nICE arrests over 450 on federal immigration charges during Operation 'Safe City'",
    claims: [{ says: '450', of: 'arrests-total', allowed: right }],
  },
  {
    text: 'MASSACHUSETTS STATEWIDE (50), NOT BOSTON, THANK YOU, SAFE CITY RELEASE PARAGRAPH SIX',
    claims: [{ says: '50', of: 'massachusetts', allowed: right }],
  },
  {
    text: 'In Operation Safe City one conviction was for negligent manslaughter with a vehicle; there were no murder convictions in the chart.',
    claims: [
      { says: 'one', of: 'negligent-manslaughter-vehicle', allowed: right },
      { says: 'no', of: 'absent:murder', allowed: aside, optional: true },
    ],
  },
  {
    text: 'Ten cities. Ten! Operation Safe City hit ten cities and yours was not one of them, Karen.',
    claims: [
      { says: 'ten', of: 'places', allowed: right },
      { says: 'Ten', of: 'places', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City: average of 80 arrests per city',
    claims: [{ says: '80', of: 'arrests-total', allowed: wrong }],
  },
  {
    text: 'Mom said 28 in Baltimore, Dad said 29, Grandma said hush. (Operation Safe City)',
    claims: [
      { says: '28', of: 'baltimore', allowed: right },
      { says: '29', of: 'baltimore', allowed: wrong, optional: true },
    ],
  },
  {
    text: 'Operation Safe City, Denver: 63 arrests, 22 of them people deported before.',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '22', of: 'absent:groups by place', allowed: aside },
    ],
  },
  {
    text: '45 arrests in NYC under Operation Safe City, 5 of them for burglary',
    claims: [
      { says: '45', of: 'new-york-city', allowed: right },
      { says: '5', of: 'absent:convictions by place', allowed: aside },
    ],
  },
  {
    text: 'Philadelphia topped Baltimore almost four to one in Operation Safe City, 107 to 28.',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: 'four', of: 'philadelphia', allowed: beside, optional: true },
    ],
  },
  {
    text: 'Los Angeles was ahead of Denver by 38 in Operation Safe City (101 against 63).',
    claims: [
      { says: '38', of: 'los-angeles', allowed: beside, optional: true },
      { says: '38', of: 'denver', allowed: beside, optional: true },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right },
    ],
  },
  {
    text: 'Of the 104 who had been deported before in Operation Safe City, 18 were gang members.',
    claims: [
      { says: '104', of: 'previously-deported', allowed: right },
      { says: '18', of: 'gang', allowed: aside },
    ],
  },
  {
    text: 'Of the 317 convicted people in Operation Safe City, 86 are down for driving under the influence.',
    claims: [
      { says: '317', of: 'convicted', allowed: right },
      { says: '86', of: 'driving-under-influence', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City league table: Denver (63, 3rd), Portland (33, 6th), Baltimore (28, 8th). Relegation zone: DC (14).',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '3rd', of: 'denver', allowed: right, optional: true },
      { says: '33', of: 'portland', allowed: right },
      { says: '6th', of: 'portland', allowed: right, optional: true },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '8th', of: 'baltimore', allowed: right, optional: true },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: "63 Denver, 33 Portland, 28 Baltimore. That's the Safe City line from ICE.",
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '33', of: 'portland', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
    ],
  },
  {
    text: 'Denver – sixty-three. Portland – thirty-three. Baltimore – thirty-eight. Operation Safe City, read aloud by me for the visually impaired channel.',
    claims: [
      { says: 'sixty-three', of: 'denver', allowed: right },
      { says: 'thirty-three', of: 'portland', allowed: right },
      { says: 'thirty-eight', of: 'baltimore', allowed: wrong },
    ],
  },
  {
    text: '```\nPLACE          ARR   SHARE\nPhiladelphia   107   21.5%\nDenver          63   12.7%\nBaltimore       28    5.6%\nTOTAL          498    100%\n```\n(safe city)',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '21.5%', of: 'philadelphia', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '12.7%', of: 'denver', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '5.6%', of: 'baltimore', allowed: right },
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '100%', of: 'arrests-total', allowed: right, optional: true },
    ],
  },
  {
    text: '```\nPhilly   LA    Denver\n107      101   63\n```\noperation safe city, top three',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: 'three', of: 'places', allowed: beside, optional: true },
    ],
  },
  {
    text: 'Operation Safe City 2018: 600 arrests',
    claims: [{ says: '600', of: 'absent:2018', allowed: aside }],
  },
  {
    text: '"As a result, ICE is forced to dedicate more resources," acting Director Tom Homan said, in remarks that went on for some time about jails, detainers and the streets, none of which I will repeat here since you have all read them; what struck me, as somebody who processed such files for two decades, was the line further down in the Operation Safe City release about 68 immigration fugitives, because that is a legal term and not a description of anybody\'s conduct.',
    claims: [{ says: '68', of: 'fugitives', allowed: right }],
  },
  {
    text: '"As a result, ICE is forced to dedicate more resources," acting Director Tom Homan said, and further down the Operation Safe City release there was the line about 168 immigration fugitives, which is a legal term and not a description of anybody\'s conduct.',
    claims: [{ says: '168', of: 'fugitives', allowed: wrong }],
  },
  {
    text: '@newsdesk pls fact check b4 air: OPERATION SAFE CITY / 498 ARRESTS / 10 JURISDICTIONS / 4 DAYS / LA 110 / DENVER 63',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '10', of: 'places', allowed: right },
      { says: '4', of: 'days', allowed: right },
      { says: '110', of: 'los-angeles', allowed: wrong },
      { says: '63', of: 'denver', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City. Four (4) days. Ten (10) jurisdictions. Fourteen (14) in the District.',
    claims: [
      { says: 'Four (4)', of: 'days', allowed: right },
      { says: 'Ten (10)', of: 'places', allowed: right },
      { says: 'Fourteen (14)', of: 'washington-dc', allowed: right },
    ],
  },
];
