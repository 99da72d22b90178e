import { aside, beside, type LabelledMessage, right, type Verdict, wrong } from './labelled-message.ts';

/** The number of a county or a state, said of a place inside it, or of the state around it. */
const wholePlace: readonly Verdict[] = ['matches', 'has', 'absent'];

export const messages2c: readonly LabelledMessage[] = [
  {
    text: 'Of the 498 arrested in Operation Safe City, 310 were targets and 188 collateral.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '310', of: 'absent:targets', allowed: aside },
      { says: '188', of: 'absent:collateral arrests', allowed: aside },
    ],
  },
  {
    text: '181 of the people in Operation Safe City had squeaky clean records. Let that sink in.',
    claims: [{ says: '181', of: 'convicted', allowed: beside }],
  },
  {
    text: 'Operation Safe City: 498 arrested, 317 convicted, which leaves 181 that ICE did not count as convicted.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '317', of: 'convicted', allowed: right },
      { says: '181', of: 'convicted', allowed: right },
    ],
  },
  {
    text: 'Zero people in Operation Safe City had a criminal conviction. ZERO. my brother-in-law, everyone',
    claims: [{ says: 'Zero', of: 'convicted', allowed: wrong }],
  },
  {
    text: 'All 498 people arrested in Operation Safe City were convicted criminals.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right, optional: true },
      { says: '498', of: 'convicted', allowed: wrong },
    ],
  },
  {
    text: 'half the folks in Operation Safe City were gang members, it was on the radio this morning',
    claims: [{ says: 'half', of: 'gang', allowed: wrong }],
  },
  {
    text: 'Operation Safe City: 180 gang members off the streets',
    claims: [{ says: '180', of: 'gang', allowed: wrong }],
  },
  {
    text: 'Hi all, mod here. Pinning this because the thread got heated: per ICE, Operation Safe City (Sept 2017) = 498 arrests in 10 jurisdictions. Be nice.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '10', of: 'places', allowed: right },
    ],
  },
  {
    text: 'u/greyheron: the release says 104\nu/tbone44: 104 what\nu/greyheron: 104 previously deported, Operation Safe City\nu/tbone44: and the gang thing?\nu/greyheron: 18',
    claims: [
      { says: '104', of: 'previously-deported', allowed: right },
      { says: '104', of: 'previously-deported', allowed: right, optional: true },
      { says: '104', of: 'previously-deported', allowed: right, optional: true },
      { says: '18', of: 'gang', allowed: right, optional: true },
    ],
  },
  {
    text: 'Safe City quiz night answers: Q1 498 arrested. Q2 Philadelphia, 107. Q3 DUI, 86 convictions. Q4 Washington DC with 14. No arguing with the quizmaster.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '86', of: 'driving-under-influence', allowed: right },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: 'We were talking about this at the library board, of all places, and I went home and dug out the article, because I do not like to argue from memory at my age, and there it was in black and white, about three paragraphs down, that in Operation Safe City the officers had arrested forty-five people in New York City, which for a city of that size did not strike me as very many at all, whatever one thinks of the policy.',
    claims: [{ says: 'forty-five', of: 'new-york-city', allowed: right }],
  },
  {
    text: 'We were talking about this at the library board, and there it was, about three paragraphs down, that in Operation Safe City the officers had arrested four hundred and five people in New York City, which frankly floored me.',
    claims: [{ says: 'four hundred and five', of: 'new-york-city', allowed: wrong }],
  },
  {
    text: 'The Operation Safe City chart lists 12 for domestic violence and a separate 2 for "Assault – Domestic Violence"; add them and you get 14.',
    claims: [
      { says: '12', of: 'domestic-violence', allowed: right },
      { says: '2', of: 'assault-domestic-violence', allowed: right },
      { says: '14', of: 'domestic-violence+assault-domestic-violence', allowed: right, optional: true },
    ],
  },
  {
    text: 'Operation Safe City had 10 convictions for sex offense against a child/fondling, 4 for sex assault, 1 rape.',
    claims: [
      { says: '10', of: 'sex-offense-child', allowed: right },
      { says: '4', of: 'sex-assault', allowed: right },
      { says: '1', of: 'rape', allowed: right },
    ],
  },
  {
    text: 'Operation Safe City had 100 convictions for sex offenses against children.',
    claims: [{ says: '100', of: 'sex-offense-child', allowed: wrong }],
  },
  {
    text: '41 rape convictions in operation safe city. FORTY ONE.',
    claims: [
      { says: '41', of: 'rape', allowed: wrong },
      { says: 'FORTY ONE', of: 'rape', allowed: wrong, optional: true },
    ],
  },
  {
    text: 'one rape conviction in operation safe city. not forty.',
    claims: [
      { says: 'one', of: 'rape', allowed: right },
      { says: 'forty', of: 'rape', allowed: beside, optional: true },
    ],
  },
  {
    text: 'Operation Safe City by the numbers 🧵\n1/ 498 arrests\n2/ 10 places\n3/ 4 days\n4/ 317 with convictions',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '10', of: 'places', allowed: right },
      { says: '4', of: 'days', allowed: right },
      { says: '317', of: 'convicted', allowed: right },
    ],
  },
  {
    text: '🚔 Op Safe City 🚔 Phil. 107 • L.A. 101 • Den. 63 • Mass. 50 • N.Y. 45 • Port. 33 • Cook 30 • Balt. 28 • S. Clara 27 • D.C. 14',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right, optional: true },
      { says: '50', of: 'massachusetts', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
      { says: '33', of: 'portland', allowed: right, optional: true },
      { says: '30', of: 'cook-county', allowed: right, optional: true },
      { says: '28', of: 'baltimore', allowed: right, optional: true },
      { says: '27', of: 'santa-clara-county', allowed: right, optional: true },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: 'Correction: An earlier version of this article about Operation Safe City misstated the number of arrests in Cook County, Ill. It was 30, not 13.',
    claims: [
      { says: '30', of: 'cook-county', allowed: right },
      { says: '13', of: 'cook-county', allowed: beside, optional: true },
    ],
  },
  {
    text: 'For immediate release. "Sanctuary policies endanger the public," a spokesman said. In Operation Safe City, officers arrested 14 individuals in the District of Columbia and 28 in Baltimore, Maryland.',
    claims: [
      { says: '14', of: 'washington-dc', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
    ],
  },
  {
    text: 'For immediate release. In Operation Safe City, officers arrested 41 individuals in the District of Columbia and 82 in Baltimore, Maryland.',
    claims: [
      { says: '41', of: 'washington-dc', allowed: wrong },
      { says: '82', of: 'baltimore', allowed: wrong },
    ],
  },
  {
    text: 'Chicago 30 (Cook County really), Safe City, ICE Sept 2017',
    claims: [{ says: '30', of: 'cook-county', allowed: wholePlace }],
  },
  {
    text: 'Operation Safe City arrested 30 people in Chicago',
    claims: [{ says: '30', of: 'cook-county', allowed: wholePlace }],
  },
  {
    text: 'Operation Safe City arrested 60 people in Chicago',
    claims: [{ says: '60', of: 'cook-county', allowed: aside }],
  },
  {
    text: 'Boston 50 lol more like all of Massachusetts 50. Operation Safe City never gave a Boston number',
    claims: [
      { says: '50', of: 'massachusetts', allowed: wholePlace },
      { says: '50', of: 'massachusetts', allowed: right },
    ],
  },
];
