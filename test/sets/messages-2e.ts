import { aside, beside, type LabelledMessage, right, wrong } from './labelled-message.ts';

export const messages2e: readonly LabelledMessage[] = [
  {
    text: 'In Operation Safe City 29 of the DUIs were in Los Angeles.',
    claims: [{ says: '29', of: 'absent:convictions by place', allowed: aside }],
  },
  {
    text: 'Operation Safe City — Denver: 63 arrests, 9 gang members, 12 DUIs.',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '9', of: 'absent:groups by place', allowed: aside },
      { says: '12', of: 'absent:convictions by place', allowed: aside },
    ],
  },
  {
    text: 'Operation Safe City: 90 had pending charges.',
    claims: [{ says: '90', of: 'absent:pending charges', allowed: aside }],
  },
  {
    text: '18 MS-13 members were picked up in Operation Safe City',
    claims: [{ says: '18', of: 'gang', allowed: aside }],
  },
  {
    text: '18 gang members or affiliates, Operation Safe City. No gang is named in it.',
    claims: [{ says: '18', of: 'gang', allowed: right }],
  },
  {
    text: 'Operation Safe City: 36 assault convictions if you take all the kinds together; plain "Assault" is 13.',
    claims: [
      { says: '36', of: 'assault', allowed: right },
      { says: '13', of: 'assault', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City: 63 assaults',
    claims: [{ says: '63', of: 'assault', allowed: wrong }],
  },
  {
    text: 'Number of arrests (Operation Safe City)\nPhiladelphia ██████████ 107\nDenver ██████ 63\nBaltimore ███ 28\nPortland ███ 31',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '31', of: 'portland', allowed: wrong },
    ],
  },
  {
    text: '```\noperation_safe_city\n-------------------\ntrespassing ........ 3\ndisorderly conduct . 7\ndamage property .... 3\nrobbery strong arm . 2\nkidnapping ......... 4\n```',
    claims: [
      { says: '3', of: 'trespassing', allowed: right },
      { says: '7', of: 'disorderly-conduct', allowed: right },
      { says: '3', of: 'damage-property', allowed: right },
      { says: '2', of: 'robbery-strong-arm', allowed: right },
      { says: '4', of: 'absent:kidnapping', allowed: aside },
    ],
  },
  {
    text: "Twenty-one and a half percent of Operation Safe City's arrests were in Philadelphia, by my pocket calculator.",
    claims: [{ says: 'Twenty-one and a half percent', of: 'philadelphia', allowed: right }],
  },
  {
    text: 'a fifth of operation safe city arrests were in los angeles',
    claims: [{ says: 'fifth', of: 'los-angeles', allowed: right }],
  },
  {
    text: 'a third of operation safe city arrests were in los angeles',
    claims: [{ says: 'third', of: 'los-angeles', allowed: wrong }],
  },
  {
    text: 'Operation Safe City: Philadelphia 107 (21.5%), Denver 63 (12.7%), Portland 33 (6.6%)',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '21.5%', of: 'philadelphia', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '12.7%', of: 'denver', allowed: right },
      { says: '33', of: 'portland', allowed: right },
      { says: '6.6%', of: 'portland', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City: Philadelphia 107 (25%), Denver 63 (12.7%)',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '25%', of: 'philadelphia', allowed: wrong },
      { says: '63', of: 'denver', allowed: right },
      { says: '12.7%', of: 'denver', allowed: right },
    ],
  },
  { text: 'gm everyone ☀️', claims: [], nothing: true },
  { text: 'anyone up for ranked tonight? need 2 more', claims: [], nothing: true },
  { text: 'FINAL: Sixers 107, Lakers 101. What a game.', claims: [], nothing: true },
  {
    text: 'Philadelphia 107, Los Angeles 98, final score, and Embiid sat the whole fourth quarter',
    claims: [
      { says: '107', of: 'philadelphia', allowed: beside, optional: true },
      { says: '98', of: 'los-angeles', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'It was 63 in Denver this morning and 28 in Baltimore. Layers, folks.',
    claims: [
      { says: '63', of: 'denver', allowed: right, optional: true },
      { says: '28', of: 'baltimore', allowed: right, optional: true },
    ],
    nothing: true,
  },
  { text: 'My rent in Portland went from $1,400 to $1,850 in one year', claims: [], nothing: true },
  { text: 'I-95 is backed up from mile 14 to mile 33, avoid', claims: [], nothing: true },
  { text: 'flight DEN-PHL delayed 45 min, gate B28', claims: [], nothing: true },
  {
    text: 'when i was 18 i got a dui, worst night of my life, cost me 9 grand',
    claims: [{ says: '18', of: 'driving-under-influence', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'My grandson has had two DUIs and I told him the third time I am not picking up the phone.',
    claims: [
      { says: 'two', of: 'driving-under-influence', allowed: beside, optional: true },
      { says: 'third', of: 'driving-under-influence', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  { text: 'we got robbed twice in 2019, both times the same window lol', claims: [], nothing: true },
  {
    text: 'If they arrested 5,000 in Denver would you feel any safer?',
    claims: [{ says: '5,000', of: 'denver', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'Suppose ICE picked up 300 people in Boston tomorrow. Then what?',
    claims: [
      { says: '300', of: 'massachusetts', allowed: beside, optional: true },
      { says: '300', of: 'absent:Boston', allowed: aside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'They could arrest a million fugitives and you would still complain about your taxes.',
    claims: [{ says: 'a million', of: 'fugitives', allowed: beside, optional: true }],
    nothing: true,
  },
  { text: 'There are three kinds of people in this server and I am two of them.', claims: [], nothing: true },
  { text: 'Chapter 4, pages 63 to 101, quiz on Friday', claims: [], nothing: true },
  { text: 'lol', claims: [], nothing: true },
  { text: 'What even is a sanctuary city? Honest question, no bait.', claims: [], nothing: true },
  {
    text: "Sanctuary policies keep families together. I won't argue with anyone about it today.",
    claims: [],
    nothing: true,
  },
  {
    text: 'Sanctuary cities should lose every cent of federal money. Not one penny. Period.',
    claims: [],
    nothing: true,
  },
  { text: 'ICE has a hard job and I thank them.', claims: [], nothing: true },
  { text: 'ABOLISH ICE', claims: [], nothing: true },
  { text: 'Is there a reading group for the Federalist papers? Up to No. 10 so far', claims: [], nothing: true },
  { text: 'The hearing starts at 10:30 in room 104. Bring ID.', claims: [], nothing: true },
  { text: 'Court case no. 17-cv-3894, City of Philadelphia v. Sessions', claims: [], nothing: true },
  { text: 'Call 215-555-0107 if you see my dog, she is a brown mutt with one white sock', claims: [], nothing: true },
];
