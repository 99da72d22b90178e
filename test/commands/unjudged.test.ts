import { expect, test } from 'vitest';
import cues from '../../src/facts/cues.json' with { type: 'json' };
import { askFact } from './reports.ts';

const idle =
  /^(?:are|was|were|the|for|they|this|that|there|then|like|already|ive|asking|about|some|just|precisely|exactly|approx|approximately|roughly|around|nearly|almost|merely|only|reached|takes?|took|taken|hit|hauled|ran|run|quote|our|nowhere|send|grand)$/;

test('whatever is said of everybody, no verdict is given of it', () => {
  const words = [cues.people, cues.filler, cues.chatter, cues.summary, cues.arrest].flatMap(list => list.split(' '));
  const said = [...words.map(word => word.replaceAll('+', ' ')), 'here illegally', 'really ugly', 'undocumented women'];
  const asked = said.flatMap(word => [`were they all ${word}`, `was nobody ${word}`, `were most of them ${word}`]);
  const frames = [
    'were all fugitives',
    'were the gang members all',
    'were most of the gang members',
    'was everyone in denver',
  ];
  const numbered = ['were 63 of them', 'were the 317', 'were all 498', 'were the 18 gang members'];
  const predicates = ['friendly', 'deadly', 'undocumented', 'immigrants', 'really ugly'];
  for (const frame of [...frames, ...numbered]) asked.push(...predicates.map(word => `${frame} ${word}`));
  asked.push('was philly the worst city in the country', 'were 317 convicted after the arrests');
  asked.push('were 86 drunk drivers arrested', 'did they arrest 5 burglars');
  expect(judgedOf(asked)).toEqual([]);
});

test('whatever else a number of the report counts, no verdict is given of it', () => {
  // What is no small talk, a word like "only", or one for taking.
  const things = cues.filler.split(' ').filter(word => /^[a-z]{3,}$/.test(word) && !idle.test(word));
  const asked = things.flatMap(word => [
    `were there 63 ${word} in Denver`,
    `were 63 ${word} in Denver`,
    `did they ${word} 63 people in Denver`,
  ]);
  asked.push('were there 63 raids in denver', 'were there 498 raids', 'did they do 63 raids');
  expect(judgedOf(asked)).toEqual([]);
});

/** "Two things" has a number, and is a claim of it. */
function judgedOf(asked: readonly string[]): readonly string[] {
  return asked.filter(each => !/\b(?:two|three) /.test(each) && /^(?:Yes|No)/.test(askFact(each).sentence));
}
