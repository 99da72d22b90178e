import { aside, beside, type LabelledMessage, right, wrong } from './labelled-message.ts';

export const messages2b: readonly LabelledMessage[] = [
  {
    text: 'OP, you wrote that 80% of the people arrested in Operation Safe City had convictions. That is not what the release says.',
    claims: [{ says: '80%', of: 'convicted', allowed: wrong }],
  },
  {
    text: 'Operation Safe City: DUIs were 27% of all the convictions in the chart. So more than one in four.',
    claims: [
      { says: '27%', of: 'driving-under-influence', allowed: right },
      { says: 'one in four', of: 'driving-under-influence', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City: DUIs were 72% of all the convictions in the chart.',
    claims: [{ says: '72%', of: 'driving-under-influence', allowed: wrong }],
  },
  {
    text: 'Nearly 500 people were arrested by ICE in Operation Safe City, the agency announced on Sept. 28, 2017.',
    claims: [{ says: '500', of: 'arrests-total', allowed: right }],
  },
  {
    text: 'almost 600 people arrested in operation safe city and nobody in here even read it',
    claims: [{ says: '600', of: 'arrests-total', allowed: wrong }],
  },
  {
    text: 'Fun fact from the Safe City chart: 1 peeping tom, 1 bribery, 1 case of contempt of court',
    claims: [
      { says: '1', of: 'peeping-tom', allowed: right },
      { says: '1', of: 'bribery', allowed: right },
      { says: '1', of: 'contempt-of-court', allowed: right },
    ],
  },
  {
    text: 'the safe city chart literally has one (1) peeping tom lmaooo',
    claims: [{ says: 'one (1)', of: 'peeping-tom', allowed: right }],
  },
  {
    text: 'the operation safe city chart literally has six peeping toms lmaooo',
    claims: [{ says: 'six', of: 'peeping-tom', allowed: wrong }],
  },
  {
    text: 'Operation Safe City convictions I counted under drugs: 14 drug trafficking, 8 drug possession, 7 dangerous drugs, 6 cocaine possession, 5 cocaine sale, 2 heroin sale.',
    claims: [
      { says: '14', of: 'drug-trafficking', allowed: right },
      { says: '8', of: 'drug-possession', allowed: right },
      { says: '7', of: 'dangerous-drugs', allowed: right },
      { says: '6', of: 'cocaine-possession', allowed: right },
      { says: '5', of: 'cocaine-sell', allowed: right },
      { says: '2', of: 'heroin-sell', allowed: right },
    ],
  },
  {
    text: "From the chart in ICE's Operation Safe City release: Burglary (5), Bribery (1), Battery (4), Forgery (4), Fraud (4).",
    claims: [
      { says: '5', of: 'burglary', allowed: right },
      { says: '1', of: 'bribery', allowed: right },
      { says: '4', of: 'battery', allowed: right },
      { says: '4', of: 'forgery', allowed: wrong },
      { says: '4', of: 'fraud', allowed: right },
    ],
  },
  {
    text: 'Denver and Portland together had 96 of the 498 arrests in Operation Safe City.',
    claims: [
      { says: '96', of: 'denver+portland', allowed: right },
      { says: '498', of: 'arrests-total', allowed: right },
    ],
  },
  {
    text: 'Philadelphia plus Los Angeles: 208 arrests in Operation Safe City. That is more than 40 percent of the whole thing.',
    claims: [
      { says: '208', of: 'philadelphia+los-angeles', allowed: right },
      { says: '40 percent', of: 'philadelphia+los-angeles', allowed: right, optional: true },
    ],
  },
  {
    text: 'Philadelphia plus Los Angeles: 280 arrests in Operation Safe City.',
    claims: [{ says: '280', of: 'philadelphia+los-angeles', allowed: wrong }],
  },
  {
    text: 'Both California places combined had 128 people arrested in Operation Safe City (101 in Los Angeles, 27 in Santa Clara County).',
    claims: [
      { says: '128', of: 'los-angeles+santa-clara-county', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '27', of: 'santa-clara-county', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City ran in ten places for four days. Philadelphia had the most arrests, Washington, D.C., the fewest, at 14.',
    claims: [
      { says: 'ten', of: 'places', allowed: right },
      { says: 'four', of: 'days', allowed: right },
      { says: 'most', of: 'philadelphia', allowed: right },
      { says: '14', of: 'washington-dc', allowed: right },
      { says: 'fewest', of: 'washington-dc', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City ran in twelve places for six days.',
    claims: [
      { says: 'twelve', of: 'places', allowed: wrong },
      { says: 'six', of: 'days', allowed: wrong },
    ],
  },
  {
    text: 'Denver came third in Operation Safe City with 63.',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: 'third', of: 'denver', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City: Los Angeles had more arrests than Philadelphia.',
    claims: [
      { says: 'more', of: 'los-angeles', allowed: beside },
      { says: 'more', of: 'philadelphia', allowed: beside, optional: true },
    ],
  },
  {
    text: 'In Operation Safe City, Denver had more arrests than New York City, 63 to 45.',
    claims: [
      { says: 'more', of: 'denver', allowed: right, optional: true },
      { says: '63', of: 'denver', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City numbers put Massachusetts (50) ahead of New York City (45), which surprised me as a Bay Stater.',
    claims: [
      { says: '50', of: 'massachusetts', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
      { says: 'ahead', of: 'massachusetts', allowed: right, optional: true },
    ],
  },
  {
    text: 'Reporter\'s note, do not publish: check "28 in Baltimore". ICE\'s Operation Safe City release prints Baltimore, Maryland (28), but on Friday the agency said 28 is all of Maryland, 5 in the city.',
    claims: [
      { says: '28', of: 'baltimore', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '28', of: 'baltimore', allowed: right, optional: true },
      { says: '5', of: 'baltimore', allowed: aside, optional: true },
    ],
  },
  {
    text: "ICE's number for Portland in Operation Safe City was 33, then they walked it back and said only 4 were in Portland.",
    claims: [
      { says: '33', of: 'portland', allowed: right },
      { says: '4', of: 'portland', allowed: beside },
    ],
  },
  {
    text: 'portland was 4 not 33, ICE retracted it the next day (operation safe city)',
    claims: [
      { says: '4', of: 'portland', allowed: beside },
      { says: '33', of: 'portland', allowed: right, optional: true },
    ],
  },
  {
    text: 'Seattle 33 in Operation Safe City, per the corrected release.',
    claims: [{ says: '33', of: 'absent:seattle', allowed: aside }],
  },
  {
    text: 'Operation Safe City: 54 of the 63 arrested in Denver had criminal records, per AP.',
    claims: [
      { says: '54', of: 'absent:convictions in Denver', allowed: aside },
      { says: '63', of: 'denver', allowed: right },
    ],
  },
  {
    text: 'LAist has ICE saying 85 of the 101 arrested in Los Angeles during Operation Safe City had criminal convictions.',
    claims: [
      { says: '85', of: 'absent:convictions in Los Angeles', allowed: aside },
      { says: '101', of: 'los-angeles', allowed: right },
    ],
  },
];
