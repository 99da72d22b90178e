import { aside, beside, type LabelledMessage } from './labelled-message.ts';

export const messages2f: readonly LabelledMessage[] = [
  {
    text: 'Route 66, exit 18, then left at the gas station where they sell the good tamales.',
    claims: [],
    nothing: true,
  },
  { text: '🎂 turning 68 today, and still the fastest on the pickleball court', claims: [], nothing: true },
  { text: 'Recipe: 3 cups flour, 2 eggs, 1 pinch of salt, bake at 375 for 45 minutes', claims: [], nothing: true },
  { text: 'Lotto: 04 10 18 45 63, Powerball 14', claims: [], nothing: true },
  { text: '!rank\n**MEE6**: you are rank #12 with 4,981 xp', claims: [], nothing: true },
  { text: '[build 498] deploy to us-west-2 ok in 63s', claims: [], nothing: true },
  { text: 'ERROR 104: connection reset by peer', claims: [], nothing: true },
  { text: 'lakers in 6. book it', claims: [], nothing: true },
  { text: 'My Broncos are 4 and 10 and I am tired.', claims: [], nothing: true },
  { text: 'Ravens 28 Eagles 14 at the half', claims: [], nothing: true },
  {
    text: 'i live in philly since 107 years it feels like',
    claims: [{ says: '107', of: 'philadelphia', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'Our church in Baltimore fed 320 families last weekend. Thank you, volunteers.',
    claims: [{ says: '320', of: 'baltimore', allowed: beside, optional: true }],
    nothing: true,
  },
  { text: 'They want $68 for a parking ticket in DC. Sixty-eight dollars!', claims: [], nothing: true },
  {
    text: 'Los Angeles has 4 million people and I have met none of them.',
    claims: [
      { says: '4 million', of: 'los-angeles', allowed: beside, optional: true },
      { says: 'none', of: 'los-angeles', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'the 101 in los angeles is a parking lot after 3pm',
    claims: [{ says: '101', of: 'los-angeles', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'Denver is the Mile High City because it is 5,280 feet up.',
    claims: [{ says: '5,280', of: 'denver', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: "Philly cheesesteak power rankings: 1. Dalessandro's 2. John's 3. anything but Pat's",
    claims: [],
    nothing: true,
  },
  {
    text: 'In 1776 in Philadelphia 56 men signed a paper and look where we are.',
    claims: [
      { says: '56', of: 'philadelphia', allowed: beside, optional: true },
      { says: '1776', of: 'philadelphia', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'weather bot: Portland, OR — 54°F, 80% chance of rain, wind 12 mph',
    claims: [
      { says: '54', of: 'portland', allowed: beside, optional: true },
      { says: '80%', of: 'portland', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: 'My coworker got picked up by ICE, him and two others, and none of them had ever had so much as a traffic ticket.',
    claims: [
      { says: 'two', of: 'arrests-total', allowed: beside, optional: true },
      { says: 'none', of: 'convicted', allowed: beside, optional: true },
    ],
    nothing: true,
  },
  {
    text: "My neighbor was deported in 2011 and came back. He coaches my kid's team.",
    claims: [{ says: '2011', of: 'previously-deported', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'I did 8 years for a burglary. People change.',
    claims: [{ says: '8', of: 'burglary', allowed: beside, optional: true }],
    nothing: true,
  },
  { text: 'mods can we get a channel for the safe city bot? this is the 3rd time I ask', claims: [], nothing: true },
  {
    text: 'How do I use the bot? I typed /arrests and nothing came up. I am 74, please be patient.',
    claims: [],
    nothing: true,
  },
  {
    text: 'Reminder: Rule 4 — no doxxing. Rule 7 — no slurs. Three strikes and you are out.',
    claims: [],
    nothing: true,
  },
  {
    text: 'The city council voted 9-4 on the detainer ordinance last night, in case anybody missed it.',
    claims: [],
    nothing: true,
  },
  {
    text: 'Poll: 62% of voters say immigration is their top issue (Pew, margin of error 3 points)',
    claims: [],
    nothing: true,
  },
  {
    text: 'Kansas City Safe City Initiative raised $2.1 million for street lights. Nothing to do with ICE.',
    claims: [],
    nothing: true,
  },
  { text: 'I want numbers, people, not feelings. Does anyone here have numbers?', claims: [], nothing: true },
  {
    text: '"Respectful partnership" they said. Twelve years I have sat through these meetings.',
    claims: [],
    nothing: true,
  },
  {
    text: 'In the mafia game last night I got arrested on day 2 by the detective, who was the serial killer, gg',
    claims: [{ says: '2', of: 'days', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'In GTA I have stolen 63 cars and been busted 14 times',
    claims: [{ says: '63', of: 'vehicle-theft', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'my d&d rogue: 3 counts of larceny, 1 count of arson, 1 count of annoying the cleric',
    claims: [
      { says: '3', of: 'larceny', allowed: beside, optional: true },
      { says: '1', of: 'absent:arson', allowed: aside, optional: true },
    ],
    nothing: true,
  },
  { text: 'Assault rifle ban bill HR 1808 passed the House 217-213', claims: [], nothing: true },
  { text: 'Rape crisis line: 800-656-4673. You are not alone.', claims: [], nothing: true },
  { text: 'She wrote a novel in 90 days, I cannot write a grocery list', claims: [], nothing: true },
  { text: 'brb 5', claims: [], nothing: true },
  { text: '1312', claims: [], nothing: true },
  { text: 'Thread is now 500 replies long and nobody has cited anything', claims: [], nothing: true },
  { text: '> do you have a source\n> yes\nso where is it. been 3 hours', claims: [], nothing: true },
  {
    text: "It is not about how many. It was never about how many. It is about whether the sheriff may hold a man past his release without a judge's signature, and on that the Fourth Amendment has something to say, as does the Tenth, and I would rather we all read them before the next meeting than count heads.",
    claims: [],
    nothing: true,
  },
  {
    text: "I never said 400 were fugitives, please don't put words in my mouth",
    claims: [{ says: '400', of: 'fugitives', allowed: beside, optional: true }],
    nothing: true,
  },
  { text: 'Houston', claims: [], nothing: true },
  { text: 'Denver', claims: [], nothing: true },
  { text: 'yes. no. maybe. 42.', claims: [], nothing: true },
  {
    text: '"Twenty people in the room, and Denver was the only city anyone could name."',
    claims: [{ says: 'Twenty', of: 'denver', allowed: beside, optional: true }],
    nothing: true,
  },
  {
    text: 'The Denver field office covers Colorado and Wyoming; call center hours are 8 to 5.',
    claims: [
      { says: '8', of: 'denver', allowed: beside, optional: true },
      { says: '5', of: 'denver', allowed: beside, optional: true },
    ],
    nothing: true,
  },
];
