import { aside, beside, type LabelledMessage, missing, right } from './labelled-message.ts';

export const messages2g: readonly LabelledMessage[] = [
  {
    text: 'Trial of the day: State v. Ortiz, forgery, 2 counts, continued to May 14',
    claims: [{ says: '2', of: 'forgery', allowed: right, optional: true }],
    nothing: true,
  },
  {
    text: '18 gang members',
    claims: [{ says: '18', of: 'gang', allowed: right }],
  },
  {
    text: '150 gang members',
    claims: [{ says: '150', of: 'gang', allowed: beside }],
  },
  {
    text: '400 had convictions',
    claims: [{ says: '400', of: 'convicted', allowed: beside }],
  },
  {
    text: 'I heard 60 from Portland',
    claims: [{ says: '60', of: 'portland', allowed: beside }],
  },
  {
    text: 'portland 33',
    claims: [{ says: '33', of: 'portland', allowed: right }],
  },
  {
    text: 'portland 34',
    claims: [{ says: '34', of: 'portland', allowed: beside }],
  },
  {
    text: 'Denver? 63.',
    claims: [{ says: '63', of: 'denver', allowed: right }],
  },
  {
    text: 'someone on facebook says they got 1,000 in Los Angeles',
    claims: [{ says: '1,000', of: 'los-angeles', allowed: beside }],
  },
  {
    text: 'heard on the bus: 86 drunk driving convictions',
    claims: [{ says: '86', of: 'driving-under-influence', allowed: right }],
  },
  {
    text: 'heard on the bus: 300 drunk driving convictions',
    claims: [{ says: '300', of: 'driving-under-influence', allowed: beside }],
  },
  {
    text: "68 immigration fugitives and 104 deported before. that's the list, right?",
    claims: [
      { says: '68', of: 'fugitives', allowed: right },
      { says: '104', of: 'previously-deported', allowed: right },
    ],
  },
  {
    text: 'it was 12 rapes',
    claims: [{ says: '12', of: 'rape', allowed: beside }],
  },
  {
    text: 'ICE arrested 120 people in Philadelphia, my cousin works at the courthouse',
    claims: [{ says: '120', of: 'philadelphia', allowed: beside }],
  },
  {
    text: 'They took 45 in New York',
    claims: [{ says: '45', of: 'new-york-city', allowed: right }],
  },
  {
    text: 'ICE took 200 from Chicago',
    claims: [{ says: '200', of: 'cook-county', allowed: aside }],
  },
  {
    text: 'ICE arrested 120 in Houston',
    claims: [{ says: '120', of: 'absent:Houston', allowed: missing }],
  },
  {
    text: 'Atlanta 73, Dallas 114, Houston 91',
    claims: [
      { says: '73', of: 'absent:Atlanta', allowed: missing },
      { says: '114', of: 'absent:Dallas', allowed: missing },
      { says: '91', of: 'absent:Houston', allowed: missing },
    ],
  },
  {
    text: 'MIAMI — Federal agents arrested 87 people in Miami-Dade County over the weekend, ICE said Monday.',
    claims: [{ says: '87', of: 'absent:Miami-Dade County', allowed: missing }],
  },
  {
    text: 'ICE: 26 arrested in Phoenix, all with final orders.',
    claims: [{ says: '26', of: 'absent:Phoenix', allowed: missing }],
  },
  {
    text: 'Operation Cross Check in 2015 got 2,059 people.',
    claims: [{ says: '2,059', of: 'absent:Operation Cross Check', allowed: aside }],
  },
  {
    text: 'Operation Raging Bull ended with 214 arrests of MS-13 members',
    claims: [{ says: '214', of: 'absent:Operation Raging Bull', allowed: aside }],
  },
  {
    text: 'Operation Keep Safe: 156 arrests in Northern California, Feb 2018',
    claims: [{ says: '156', of: 'absent:Operation Keep Safe', allowed: aside }],
  },
  {
    text: 'In FY2017 ICE made 143,470 administrative arrests nationwide.',
    claims: [{ says: '143,470', of: 'absent:fiscal year 2017', allowed: aside }],
  },
  {
    text: 'In fiscal 2016, ICE removed 240,255 people; the year before 235,413.',
    claims: [
      { says: '240,255', of: 'absent:fiscal year 2016', allowed: aside },
      { says: '235,413', of: 'absent:fiscal year 2015', allowed: aside },
    ],
  },
  {
    text: 'ICE arrests went up 30% in 2017 compared with 2016, Pew reports.',
    claims: [{ says: '30%', of: 'absent:2017 as a whole', allowed: aside }],
  },
  {
    text: 'During 2019 ICE officers in Denver arrested 2,400 people.',
    claims: [{ says: '2,400', of: 'absent:2019', allowed: aside }],
  },
  {
    text: 'Last year in Baltimore there were 348 homicides.',
    claims: [{ says: '348', of: 'absent:homicides in Baltimore', allowed: aside }],
  },
  {
    text: 'LAPD made 1,214 DUI arrests over the holiday weekend.',
    claims: [{ says: '1,214', of: 'driving-under-influence', allowed: aside }],
  },
  {
    text: 'NYPD: 14 gang members indicted in the Bronx, 9 still wanted',
    claims: [
      { says: '14', of: 'gang', allowed: aside },
      { says: '9', of: 'absent:the Bronx', allowed: aside, optional: true },
    ],
  },
];
