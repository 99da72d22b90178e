import { aside, beside, type LabelledMessage, missing, right } from './labelled-message.ts';

export const messages2j: readonly LabelledMessage[] = [
  {
    text: 'Cocaine in Operation Safe City: possession 6, possession again under another label 1, sale 5.',
    claims: [
      { says: '6', of: 'cocaine-possession', allowed: right },
      { says: '1', of: 'possession-of-cocaine', allowed: right, optional: true },
      { says: '5', of: 'cocaine-sell', allowed: right },
    ],
  },
  {
    text: '[r/denver] Automod: Your post "ICE arrested 63 in Denver in Safe City" was removed under rule 2. Flair it as News.',
    claims: [{ says: '63', of: 'denver', allowed: right }],
  },
  {
    text: 'Cricket update for the three of us who care: Philadelphia 107 for 4, rain stopped play',
    claims: [
      { says: '107', of: 'philadelphia', allowed: beside, optional: true },
      { says: '4', of: 'philadelphia', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'Only 2 of the 10 jurisdictions in Operation Safe City passed one hundred arrests.',
    claims: [
      { says: '10', of: 'places', allowed: right },
      { says: '2', of: 'places', allowed: beside, optional: true },
    ],
  },
  {
    text: "Operation Safe City didn't touch Houston at all, there were zero arrests in Houston.",
    claims: [{ says: 'zero', of: 'absent:Houston', allowed: aside }],
  },
  {
    text: 'Gang folks were 3.6 percent of those arrested in Safe City (18 of 498). Fugitives were 13.7 percent.',
    claims: [
      { says: '3.6 percent', of: 'gang', allowed: right },
      { says: '18', of: 'gang', allowed: right },
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '13.7 percent', of: 'fugitives', allowed: right },
    ],
  },
  {
    text: 'Your honor, the defense rests, and so does my back after 3 hours on that bench. Jury duty, day 2.',
    claims: [],
    nothing: true,
  },
  {
    text: 'Bike got stolen AGAIN. Third one since moving to Baltimore. I give up',
    claims: [
      { says: 'Third', of: 'baltimore', allowed: beside, optional: true },
      { says: 'Third', of: 'stolen-property', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'The Denver marathon is 26.2 miles whichever politics you run with.',
    claims: [{ says: '26.2', of: 'denver', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'Amtrak 2107 Washington to New York, arr. 10:45, track 14',
    claims: [
      { says: '2107', of: 'washington-dc', allowed: beside, optional: true },
      { says: '14', of: 'new-york-city', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'Could 500 arrests even happen in four days? Hypothetically, how many officers would you need?',
    claims: [
      { says: '500', of: 'arrests-total', allowed: right, optional: true },
      { says: 'four', of: 'days', allowed: right, optional: true },
    ],
    nothing: true,
  },
  { text: 'Eight in ten people in this chat are bots, change my mind', claims: [], nothing: true },
  {
    text: 'My daughter is taking the citizenship test, 100 questions, she knows 97 of them and I know maybe 60.',
    claims: [],
    nothing: true,
  },
  {
    text: 'I was a public defender for 22 years. Not one client ever thanked me for a continuance.',
    claims: [],
    nothing: true,
  },
  { text: 'Prices at the Mass. liquor store: 12-pack $18, handle $27', claims: [], nothing: true },
  { text: 'Bot: ✅ Giveaway ended! 317 entries, 3 winners', claims: [], nothing: true },
  { text: 'ok boomer', claims: [], nothing: true },
  { text: 'Safe City is the name of 3 different bands on Bandcamp, by the way', claims: [], nothing: true },
  {
    text: 'The sheriff of Harris County said 61 people were turned over to ICE there in September.',
    claims: [{ says: '61', of: 'absent:Harris County', allowed: missing }],
  },
  {
    text: 'Operation Safe City — Charlotte, N.C. (24)',
    claims: [{ says: '24', of: 'absent:Charlotte', allowed: missing }],
  },
  {
    text: 'ICE picked up 19 people in Boise, and 33 in Portland',
    claims: [
      { says: '19', of: 'absent:Boise', allowed: missing },
      { says: '33', of: 'portland', allowed: right },
    ],
  },
  {
    text: 'In Operation Safe City there were 9 convictions for embezzlement and 4 for arson.',
    claims: [
      { says: '9', of: 'absent:embezzlement', allowed: missing },
      { says: '4', of: 'absent:arson', allowed: missing },
    ],
  },
  {
    text: 'In Operation Safe City the Denver people got an average sentence of 14 months, supposedly.',
    claims: [{ says: '14', of: 'absent:sentences', allowed: aside }],
  },
  {
    text: "ICE'S 2020 YEAR-END REPORT: 103,603 ARRESTS",
    claims: [{ says: '103,603', of: 'absent:2020', allowed: aside }],
  },
  {
    text: 'Operation Cross Check VII, March 2018: 225 arrests in the New York area',
    claims: [{ says: '225', of: 'absent:Operation Cross Check', allowed: aside }],
  },
  {
    text: 'NEWARK, N.J. — ICE said it arrested 113 people in New Jersey during a five-day operation.',
    claims: [
      { says: '113', of: 'absent:New Jersey', allowed: missing },
      { says: 'five', of: 'days', allowed: aside, optional: true },
    ],
  },
  { text: 'he said she said. 20 replies. zero sources. welcome to the internet', claims: [], nothing: true },
];
