import { describe, expect, it, test } from 'vitest';
import { encodeAction } from '../../src/reply/custom-id.ts';
import { answer, askFact, linesOf } from './reports.ts';

/** Questions, and what stands in the answer to each and in no other. */
const asked = [
  ['how many in denver', /Denver, Colorado: 63 of/],
  ['how many in baltimore', /28 of 498 people arrested|Baltimore, Maryland: 28, corrected, of 498/],
  ['how many had convictions', /convictions: 317 of 498/],
  ['how many gang members', /affiliates: 18 of 498/],
  ['how many DUIs', /influence: 86 of 317/],
  ['how many arrests in total', /498 people arrested in 10 places|People arrested: 498/],
  ['how many days did it last', /lasted 4 days|lasted: 4 days/],
  ['how many burglaries', /Burglary: 5 of 317/],
  ['which city had the most', /The most people were arrested in|Most people arrested:/],
  ['who published it', /The figures of Operation Safe City are|Who reported it:/],
  ['was denver the biggest', /No: (?:63 of|Denver)/],
  ['how many were women', /no figure for women and men\./],
] as const;
const joints = ['? ', '. ', '\n', '? And ', '; also ', ', and also ', ' plus '];
/** Of the same kind, which are compared or added up. */
const alike = [
  ['how many in denver', 'how many in baltimore'],
  ['how many DUIs', 'how many burglaries'],
  ['how many had convictions', 'how many gang members'],
  ['how many in denver', 'was denver the biggest'],
];

describe.each(joints)('two questions with %j between them', joint => {
  test.each(asked)('are both answered where one is “%s”', (first, told) => {
    const others = asked.filter(([second]) => !alike.some(pair => pair.includes(first) && pair.includes(second)));
    const missed = others.flatMap(([second, toldToo]) => {
      const question = `${first}${joint}${second}`;
      const { sentence } = askFact(question);
      return told.test(sentence) && toldToo.test(sentence) ? [] : [`${question} → ${sentence}`];
    });
    expect(missed).toEqual([]);
  });
});

/** Names of what is counted, and what stands in the answer to each. */
const things = [
  ['total arrests', '498'],
  ['people with convictions', '317'],
  ['gang members', '18'],
  ['DUIs', '86'],
  ['denver', '63'],
  ['philly', '107'],
  ['number of days', '4 days'],
  ['drug convictions', '54'],
] as const;
/** Of each thing with those two, three or four places on, as many as are wanted. */
const lists = [2, 3, 4].flatMap(many =>
  things.map((_, at) =>
    Array.from({ length: many }, (__, index) => things[(at + index * (many - 1)) % things.length] ?? things[0]),
  ),
);
const marks = {
  lines: (names: readonly string[]) => names.map(name => `\n- ${name}`).join(''),
  'numbers in brackets': (names: readonly string[]) => names.map((name, at) => `${at + 1}) ${name}`).join(' '),
  'numbered lines': (names: readonly string[]) => names.map((name, at) => `\n${at + 1}. ${name}`).join(''),
  semicolons: (names: readonly string[]) => names.join('; '),
  commas: (names: readonly string[]) => `i need: ${names.join(', ')}`,
};

describe.each(Object.entries(marks))('a list by %s', (_, write) => {
  test.each(lists.map(list => [write(list.map(([name]) => name)), list] as const))(
    'is answered whole: %j',
    (question, list) => {
      const found = answer('fact', { question });
      const told = [found.sentence, ...linesOf(found)].join('\n');
      expect(list.filter(([, figure]) => !new RegExp(`(?<![\\d.])${figure}\\b`).test(told))).toEqual([]);
    },
  );
});

describe('several questions', () => {
  it('have one answer, with what it lists, and are asked again by its buttons', () => {
    const found = answer('fact', { question: 'how many in denver? how many drug convictions?' });
    expect(found).toMatchObject({ audience: 'public', chart: undefined, menu: undefined });
    expect(linesOf(found)).toHaveLength(14);
    expect(found.question.options.question).toBe('p.denver*c.drugs');
    expect(answer('fact', found.question.options).sentence).toBe(found.sentence);
    expect(encodeAction({ verb: 'ask', question: found.question }).length).toBeLessThanOrEqual(60);
  });

  it.each([
    ['how many rapists? how many murderers?', 'The chart has no label for murder;'],
    ['how many in chicago, how many in boston and how many sex offenders', 'Chicago is in Cook County'],
  ])('say what must be said of a name, in the list where the sentence is full: %s', (question, note) => {
    const found = answer('fact', { question });
    expect([found.sentence, ...linesOf(found)].join(' ')).toContain(note);
  });

  it.each(['portland', 'baltimore', 'santa clara county'])('say what became of the figure of %s', place => {
    const untold = asked.filter(([question]) => {
      const { sentence, caveats } = answer('fact', { question: `how many in ${place}? ${question}?` });
      return !/ICE (?:said|withdrew|counted)/.test(`${sentence} ${caveats[0]}`);
    });
    expect(untold).toEqual([]);
  });

  it.each([
    ['how many in denver? how many in LA? how many gang members?', '101 of 498'],
    [
      'how many in portland? how many gang members?',
      'Portland, Oregon: 33, withdrawn, of 498 people arrested (6.6%). Gang',
    ],
    [
      'how many in portland? how many sex offenders in total? how many gang members? who published it? how many days?',
      'All that was asked stands in the list.',
    ],
    ['was it 498 people? and was denver the biggest?', 'No: Denver, Colorado: 63'],
    ['how many women? how many gang members?', 'Without that: Gang members or affiliates: 18'],
  ])('are answered shorter where there is little room: %s', (question, sentence) => {
    expect(askFact(question).sentence).toContain(sentence);
  });

  it.each([
    ['how many in denver and how many of those had convictions', 'break'],
    [
      'did they do the bronx? number of arrests',
      'New York City, New York: 45 of 498 people arrested (9.0%), 5th of 10 places.',
    ],
    [
      'is minneapolis on the list, and how many arrests',
      'The report gives no figure for “Minneapolis”: it is not one of its 10 places.',
    ],
    [
      'has vandalism been counted, and how often?',
      'Damage to property: 3 of 317 convictions (0.9%), tied 25th of 67 kinds.',
    ],
    ['how many in denver and how many in la', 'Of 498 people arrested, 63 in Denver'],
    ['which heading has the most convictions? and the 30th?', 'There are only 25 headings.'],
    ['how many in denver? how many more in la', 'more in Los Angeles'],
    ['my cousin in baltimore owes me money. how many in denver', 'Denver, Colorado: 63 of 498'],
    ['which place came second, and how many? denver is my home', 'The 2nd most people were arrested in Los Angeles'],
  ])('are one where the second is of the first: %s', (question, sentence) => {
    const found = askFact(question);
    expect(found.sentence).toContain(sentence);
    expect(found.kind === 'answer' && String(found.question.options.question)).not.toContain('*');
  });
});
