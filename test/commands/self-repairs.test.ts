import { describe, expect, it, test } from 'vitest';
import { askFact } from './reports.ts';

/** A question, what stands in it first, and what its writer means. */
const questions = [
  ['how many in {}', 'LA', 'Denver'],
  ['how many were arrested in {}', 'Houston', 'Portland'],
  ['how many in {}', 'the Bronx', 'New York City'],
  ['what share was {}', 'Denver', 'LA'],
  ['Philly and {} together', 'LA', 'Denver'],
  ['difference between LA and {}', 'Philly', 'Denver'],
  ['how many convictions for {}', 'robbery', 'burglary'],
  ['total for {}', 'weapon offenses', 'dangerous drugs'],
  ['number of {}', 'fugitives', 'gang members'],
  ['the top {} places together', 'two', 'four'],
  ['how many places had more than {}', '30', '50'],
  ['who was {}', 'second', 'third'],
  ['which place had the {} arrests', 'most', 'fewest'],
  ['how many {} were there in the whole report', 'arrests', 'convictions'],
  ['{} of the arrests were in Denver', 'how many', 'what share'],
  ['which {} was the largest', 'place', 'heading'],
] as const;

const between = [
  ...[
    'no wait,',
    'I mean',
    'i meant',
    'sorry,',
    'scratch that,',
    'actually',
    'er,',
    'uh, no,',
    'make that',
    'or rather',
  ],
  ...['oops, I meant', 'no,', 'wait no,', 'not that,', 'my bad,', 'hang on,', 'nope,', 'wrong one,', 'excuse me,'],
].flatMap(words => [`{A}, ${words} {B}`, `{A}... ${words} {B}`, `{A} (${words} {B})`]);
const within = [
  ...between,
  ...['{A} oops {B}', '{A}, wait, {B}', '{A} no sorry {B}', '~~{A}~~ {B}', '{A} edit: {B}', '{A} — correction: {B}'],
];
const behind = [
  ...['{}? {B}, I mean', '{}? Sorry, {B}.', '{}? No, {B}', '{}\n*{B}', '{} *{B}', '{}\n{B}*'],
  ...['{}? oops {B} i mean', '{} sorry {B} i mean', '{}? scratch that: {B}', '{}? wait, make that {B}'],
];
const again = [
  ...[
    'No wait, {}',
    'Sorry, {}',
    'I mean, {}',
    'scratch that, {}',
    'I meant {}',
    'wrong question, {}',
    'never mind, {}',
  ],
  ...['forget that. {}', 'Sorry, I meant to ask {}', 'no, {}', 'Er, {}', 'actually {}'],
];

describe.each(questions)('in “%s” with “%s” taken back', (question, first, meant) => {
  const fill = (frame: string) => frame.replaceAll('{A}', first).replaceAll('{B}', meant);
  const asked = (name: string) => question.replace('{}', name);
  const plain = askFact(asked(meant)).sentence;
  const missed = (ask: string) =>
    askFact(ask).sentence.startsWith(plain) ? [] : [`${ask} → ${askFact(ask).sentence}`];

  it('is answered for what is said in its place', () => {
    expect(within.flatMap(frame => missed(asked(fill(frame))))).toEqual([]);
  });
  it('is answered for what is said behind it', () => {
    expect(behind.flatMap(frame => missed(fill(frame.replace('{}', asked(first)))))).toEqual([]);
  });
  it('is answered for what is asked in its place', () => {
    const asks = again.flatMap(frame => [`${asked(first)}? ${frame}`, `${asked(first)}... ${frame}`]);
    expect(asks.flatMap(ask => missed(ask.replace('{}', asked(meant))))).toEqual([]);
  });
});

test.each([
  ['what did Philly, sorry, Denver have', /^Denver, Colorado: 63/],
  ['share of gang members out of the 317, uh, no, out of everybody arrested', /^Gang members or affiliates: 18 of 498/],
  ['Philadelphia and LA together, wait no, Philadelphia and Denver. together how many?', /^170 of 498/],
  ['battery, wait no, not battery, i meant plain Assault, how many of those', /^This is the label “Assault”/],
  ['what is cook county plus, hm, scratch that, what is san jose plus los angeles', /128 of 498/],
  ['number of gang members pls. sorry wrong one, the fugitives is what I want', /^Immigration fugitives: 68/],
  ['how many in los ang.. no sorry, new york i mean', /^The report counts New York City/],
  [
    'Anyone hurt an officer? i mean the assault on a public officer convictions',
    /^Aggravated assault on a public officer/,
  ],
  ['I dont mean drug trafficking, I mean plain drug possession, how many', /^Drug possession: 8/],
  ['how many in LA? not LA, Denver', /^Denver, Colorado: 63/],
  ['which place had the most arrests? not most, fewest', /^The fewest people/],
  ['atl? atlanta i mean', /“Atlanta”: it is not one/],
])('“%s” is answered for what is meant', (ask, told) => {
  expect(askFact(ask).sentence).toMatch(told);
});

test.each([
  ['LA, sorry I am new here, Denver?', /101 in Los Angeles, California and 63 in Denver/],
  ['how many robberies, er, and burglaries', /^Robbery: 5, Burglary: 5/],
  ['LA, Denver and, er, Portland', /^197 of 498/],
  ['were there 63 in Denver, no?', /^Yes: 63/],
  ['wait, Denver had 63?', /^Yes: 63/],
  ['how many in LA, I mean, and Denver', /101 in Los Angeles, California and 63 in Denver/],
  ['*denver\n*la', /63 in Denver, Colorado and 101 in Los Angeles/],
  ['numbers for:\n*denver\n*gang members\n*DUIs', /63 of 498.* 18 of 498/],
  ['how many in LA? No women?', /women and men/],
])('“%s” takes nothing back', (ask, told) => {
  expect(askFact(ask).sentence).toMatch(told);
});
