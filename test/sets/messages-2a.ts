import { beside, type LabelledMessage, right, wrong } from './labelled-message.ts';

export const messages2a: readonly LabelledMessage[] = [
  {
    text: 'SUMMARY FOR DESK: Operation Safe City ended Wednesday. 498 people were taken into custody in ten jurisdictions over four days. 317 had criminal convictions, 68 were immigration fugitives, 104 had been deported before and 18 were described as gang members or affiliates.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: 'ten', of: 'places', allowed: right },
      { says: 'four', of: 'days', allowed: right },
      { says: '317', of: 'convicted', allowed: right },
      { says: '68', of: 'fugitives', allowed: right },
      { says: '104', of: 'previously-deported', allowed: right },
      { says: '18', of: 'gang', allowed: right },
    ],
  },
  {
    text: 'WASHINGTON (AP) — Immigration agents arrested 498 people in a four-day sweep of so-called sanctuary cities, officials said Thursday. Arrests were made in Philadelphia (107); Los Angeles (101); Denver (63); Massachusetts (50); New York (45); Portland, Ore. (33); Cook County, Ill. (30); Baltimore, Md. (28); Santa Clara County, Calif. (27), and Washington, D.C. (14).',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: 'four', of: 'days', allowed: right },
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '50', of: 'massachusetts', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
      { says: '33', of: 'portland', allowed: right },
      { says: '30', of: 'cook-county', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '27', of: 'santa-clara-county', allowed: right },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: 'yo operation safe city got 107 in philly?? thats wild',
    claims: [{ says: '107', of: 'philadelphia', allowed: right }],
  },
  {
    text: 'yo operation safe city got 170 in philly?? thats wild',
    claims: [{ says: '170', of: 'philadelphia', allowed: wrong }],
  },
  {
    text: 'Operation Safe City, if I remember the release right: Denver 63, Baltimore 38, DC 14.',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '38', of: 'baltimore', allowed: wrong },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: '```\nCity            Arrests\nPhiladelphia        107\nLos Angeles         101\nDenver               63\nNew York             54\nPortland             33\n```\nsource: ICE, Operation Safe City',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '54', of: 'new-york-city', allowed: wrong },
      { says: '33', of: 'portland', allowed: right },
    ],
  },
  {
    text: '```csv\noffense,count\nDriving under influence,86\nDrug trafficking,14\nAssault,13\nDomestic violence,12\nWeapon offense,11\nRobbery weapon,8\n```\nfrom the Operation Safe City chart',
    claims: [
      { says: '86', of: 'driving-under-influence', allowed: right },
      { says: '14', of: 'drug-trafficking', allowed: right },
      { says: '13', of: 'assault', allowed: right },
      { says: '12', of: 'domestic-violence', allowed: right },
      { says: '11', of: 'weapon-offense', allowed: right },
      { says: '8', of: 'robbery-weapon', allowed: wrong },
    ],
  },
  {
    text: 'My late husband was a police officer for thirty-one years, so I do read these things carefully. In the September 2017 release on Operation Safe City, ICE stated that 317 of the 498 persons arrested had criminal convictions. Kindly do not put words in my mouth beyond that.',
    claims: [
      { says: '317', of: 'convicted', allowed: right },
      { says: '498', of: 'arrests-total', allowed: right },
    ],
  },
  {
    text: 'My dear neighbors, I have the Operation Safe City paper in front of me, and it says 371 had criminal convictions, not "all of them".',
    claims: [{ says: '371', of: 'convicted', allowed: wrong }],
  },
  {
    text: 'OPERATION SAFE CITY = 498 ARRESTED. 18 GANG MEMBERS. 86 DRUNK DRIVERS. LOOK IT UP PEOPLE',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '18', of: 'gang', allowed: right },
      { says: '86', of: 'driving-under-influence', allowed: right },
    ],
  },
  {
    text: 'OPERATION SAFE CITY = 489 ARRESTED!!! WAKE UP',
    claims: [{ says: '489', of: 'arrests-total', allowed: wrong }],
  },
  {
    text: '> Operation Safe City arrested 107 in Philadelphia\nsource?',
    claims: [{ says: '107', of: 'philadelphia', allowed: right }],
  },
  {
    text: '> Safe City: 63 in Denver, 33 in Portland, 30 in Cook County\nnah Cook County was 13 iirc',
    claims: [
      { says: '63', of: 'denver', allowed: right },
      { says: '33', of: 'portland', allowed: right },
      { says: '30', of: 'cook-county', allowed: right },
      { says: '13', of: 'cook-county', allowed: wrong },
    ],
  },
  {
    text: 'Philly 107\nLA 101\nDenver 63\nMass 50\nNYC 45\nPortland 33\nCook Co 30\nBmore 28\nSanta Clara 27\nDC 14',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '63', of: 'denver', allowed: right },
      { says: '50', of: 'massachusetts', allowed: right },
      { says: '45', of: 'new-york-city', allowed: right },
      { says: '33', of: 'portland', allowed: right },
      { says: '30', of: 'cook-county', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '27', of: 'santa-clara-county', allowed: right },
      { says: '14', of: 'washington-dc', allowed: right },
    ],
  },
  {
    text: 'Philly 107, LA 101, Denver 36',
    claims: [
      { says: '107', of: 'philadelphia', allowed: right },
      { says: '101', of: 'los-angeles', allowed: right },
      { says: '36', of: 'denver', allowed: wrong },
    ],
  },
  {
    text: '{"report":"Operation Safe City","total":498,"by_place":{"Denver":63,"Baltimore":28,"Portland":44}}',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right, optional: true },
      { says: '63', of: 'denver', allowed: right },
      { says: '28', of: 'baltimore', allowed: right },
      { says: '44', of: 'portland', allowed: wrong },
    ],
  },
  {
    text: '[stats-bot] dataset=operation-safe-city | arrests=498 | convicted=317 | fugitives=68 | gang=18',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '317', of: 'convicted', allowed: right },
      { says: '68', of: 'fugitives', allowed: right },
      { says: '18', of: 'gang', allowed: right },
    ],
  },
  {
    text: '| Group | Number |\n|---|---|\n| Criminal convictions | 317 |\n| Immigration fugitives | 86 |\n| Previously deported | 104 |\n| Gang members or affiliates | 18 |\n\n(ICE release, 28 Sept 2017, Operation Safe City)',
    claims: [
      { says: '317', of: 'convicted', allowed: right },
      { says: '86', of: 'fugitives', allowed: wrong },
      { says: '104', of: 'previously-deported', allowed: right },
      { says: '18', of: 'gang', allowed: right },
    ],
  },
  {
    text: 'In the operation which is named Safe City were arrested 498 persons, of whom 68 are fugitives of immigration and 104 were deported already before.',
    claims: [
      { says: '498', of: 'arrests-total', allowed: right },
      { says: '68', of: 'fugitives', allowed: right },
      { says: '104', of: 'previously-deported', allowed: right },
    ],
  },
  {
    text: 'According to the operation "Safe City" there has been in total four hundred ninety-eight detained.',
    claims: [{ says: 'four hundred ninety-eight', of: 'arrests-total', allowed: right }],
  },
  {
    text: 'Per ICE (9/28/17) Operation Safe City: eighteen gang members or affiliates. Eighteen. Out of 498.',
    claims: [
      { says: 'eighteen', of: 'gang', allowed: right },
      { says: '498', of: 'arrests-total', allowed: right },
      { says: 'Eighteen', of: 'gang', allowed: right, optional: true },
    ],
  },
  {
    text: 'Edit: since people keep asking, 63.7% of the people arrested in Operation Safe City had convictions.',
    claims: [{ says: '63.7%', of: 'convicted', allowed: right }],
  },
  {
    text: 'about 64 percent of those arrested in Operation Safe City had a criminal conviction, so roughly a third did not',
    claims: [
      { says: '64 percent', of: 'convicted', allowed: right },
      { says: 'third', of: 'convicted', allowed: beside, optional: true },
    ],
  },
];
