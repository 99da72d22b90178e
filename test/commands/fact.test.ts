import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/read-dataset.ts';
import { otherPlaceNames } from '../../src/english/other-names.ts';
import cues from '../../src/facts/cues.json' with { type: 'json' };
import otherCrimeNames from '../../src/names/other-crimes.json' with { type: 'json' };
import { encodeAction } from '../../src/reply/custom-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answer, harborWatch, linesOf, readTable, reply, safeCity, say, suggest } from './reports.ts';

const large = parseDataset('large', makeLargeDataset({ places: 100, offenses: 500, categories: 60 }));
const reports = [
  ['the real report', safeCity],
  ['a small report', harborWatch],
] as const;

function askFact(question: string, dataset: Dataset = safeCity): Reply {
  const found = reply('fact', { question }, dataset);
  if (!found) throw new TypeError(`Not a question: ${question}`);
  return found;
}

/** Names within a place whose figure was corrected, of which much is to be said; one more than the other commands leave out. */
const overlong = new Set(['arrests in San Jose', 'arrests in silicon valley', 'arrests in santa clara']);

const [answers, misses] = [readTable('fact-answers.txt'), readTable('fact-misses.txt')];
const questionsOf = (table: typeof answers) => table.map(([question]) => question);

describe.each([
  ['the real report', safeCity, answers, misses],
  ['a small report', harborWatch, readTable('fact-harbor-answers.txt'), readTable('fact-harbor-misses.txt')],
] as const)('%s', (_, dataset, answered, missed) => {
  test.each(answered)('answers “%s” by “%s”', (question, sentence) =>
    expect(askFact(question, dataset)).toMatchObject({ kind: 'answer', audience: 'public', sentence }),
  );

  test.each(missed)('says to “%s” “%s”', (question, said) => {
    const sentence = said.replace(/^unread (.*)$/, (_line, text: string) => say('fact-miss-unread', { text }));
    expect(askFact(question, dataset)).toMatchObject({ kind: 'notice', sentence });
  });
});

describe('what is not understood', () => {
  it('is said of a word that is what is counted, and the nearest is offered', () => {
    const found = askFact('how many xyzzys were arrested');
    expect(found).toMatchObject({ kind: 'notice', sentence: 'I did not understand “xyzzys”.' });
    expect(found.kind === 'notice' && found.buttons.length).toBeGreaterThan(1);
  });

  it.each(['xyzzys in denver', 'which city had the most arrests xyzzy', 'denver of Xyzzy'])(
    'is said first in “%s”, where it may change what is counted, to who asked alone, and then what the rest asks for',
    question => {
      const sentence = expect.stringMatching(/^I did not understand “xyzzys?”\. Without that: /i);
      expect(askFact(question)).toMatchObject({ kind: 'answer', audience: 'private', sentence });
    },
  );

  it.each(readTable('fact-rest.txt'))('is said first in “%s”: “%s”', (question, sentence) =>
    expect(askFact(question)).toMatchObject({ kind: 'answer', audience: 'private', sentence }),
  );

  it.each([
    ['how many DUIs haha', 'haha'],
    ['omg how many DUIs', 'omg'],
    ['Steve, how many DUIs?', 'Steve'],
    ['how many DUIs? asking for my cousin', 'cousin'],
    ['how many DUIs xyzzy', 'xyzzy'],
  ])('is passed over in “%s”, and named', (question, word) => {
    const found = answer('fact', { question });
    expect(found.sentence).toContain('86 of 317');
    expect(found.sentence).toMatch(new RegExp(`Read without .*${word}”\\.$`));
  });

  it.each([
    'how many were _',
    'how many had a _',
    'how many _ were arrested',
    'people arrested who were _',
    'arrests of _',
  ])('is no talk where it is what is asked for: “%s”', frame => {
    const answered = cues.aside.split(' ').filter(word => askFact(frame.replace('_', word)).kind === 'answer');
    expect(answered).toEqual(['quote']);
  });

  it('is never said to be missing in the report, unless that is declared or known', () => {
    const known = new Set(
      [
        ...safeCity.limits.flatMap(({ asked }) => asked.flat()),
        ...otherPlaceNames.flatMap(name => name.toLowerCase().split(/[ -]/)),
        ...otherCrimeNames.flatMap(name => name.split(' ')),
        ...safeCity.statements.flatMap(({ figures }) => figures.flatMap(({ name }) => name.toLowerCase().split(/\W+/))),
      ].flatMap(word => [word, `${word}s`, word.replace(/y$/, 'ies'), word.replace(/s$/, '')]),
    );
    // "Bron" is "born".
    const isSlip = (text: string) =>
      [...text].some((letter, at) => known.has(text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2)));
    const word = fc
      .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 3, maxLength: 9 })
      .map(letters => letters.join(''))
      .filter(text => !known.has(text) && !isSlip(text));
    const frame = fc.constantFrom('_', 'how many _', 'any _ in denver', '_ convictions', 'arrests of _', 'was it _?');
    fc.assert(
      fc.property(frame, word, (text, stranger) => {
        const found = askFact(text.replace('_', stranger));
        expect(found.kind === 'answer' || !found.sentence.startsWith('The report gives no figure for')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(reports)('every row of %s is found by its name', (_, dataset) => {
  const { rows, totals, aliases, everydayWords } = dataset;
  const people = (count: number) => ` ${count} of ${totals.arrests} people arrested (`;
  const convictions = (count: number) => ` ${count} of ${totals.convictions} convictions (`;
  const named = [
    ...rows.jurisdictions.flatMap(({ id, title, label, name, count }) =>
      [id, title, label, name].map(each => [each, people(count)]),
    ),
    ...rows.groups.flatMap(({ name, wording, count }) => [name, wording].map(each => [each, people(count)])),
    ...rows.convictions.flatMap(({ name, label, count }) =>
      [name, label].map(each => [`how many ${each}?`, convictions(count)]),
    ),
    ...rows.categories.map(({ name, count }) => [`${name} category`, convictions(count)]),
    ...rows.topics.map(({ id, name, count }) => [`t.${id}`, `${name}:${convictions(count)}`]),
    // "Deported" alone asks for what came after the arrest.
    ...[...aliases.map(({ alias, note }) => ({ words: alias, note })), ...everydayWords]
      .filter(({ words }) => words !== 'deported')
      .map(({ words, note = '' }) => [`how many ${words}`, note]),
  ];
  it.each(named)('%s', (typed = '', figure = '') =>
    expect(askFact(typed, dataset)).toMatchObject({ kind: 'answer', sentence: expect.stringContaining(figure) }),
  );
});

describe('suggestions', () => {
  const labels = (typed: string) => suggest('fact', 'question', typed).map(({ label }) => label);

  it('are there before anything is typed', () => {
    expect(labels('')).toHaveLength(25);
    expect(labels('')).toEqual(
      expect.arrayContaining([
        'People arrested: 498 in 10 places',
        'People with criminal convictions: 317 of 498 people arrested (63.7%)',
        'Most people arrested: 107 · Philadelphia, Pennsylvania (21.5%)',
        'Fewest people arrested: 14 · Washington, D.C. (2.8%)',
        'Convictions in the chart: 317 of 67 kinds',
        'Driving under the influence: 86 of 317 convictions (27.1%)',
        'How long it lasted: 4 days',
      ]),
    );
  });

  it.each([
    ['how many du', 'Driving under the influence: 86 of 317 convictions (27.1%)'],
    ['denver vs la', 'Denver, Colorado vs. Los Angeles, California: 63 and 101 people arrested'],
    ['fug', 'Immigration fugitives: 68 of 498 people arrested (13.7%)'],
    ['how many pl', 'Places: 10'],
    ['most', 'Most people arrested: 107 · Philadelphia, Pennsylvania (21.5%)'],
    ['least', 'Fewest people arrested: 14 · Washington, D.C. (2.8%)'],
    ['top 3', 'Top 3 places: 107 · 101 · 63'],
    ['which city had the most arre', 'Most people arrested: 107 · Philadelphia, Pennsylvania (21.5%)'],
    [
      'denver and la together',
      'Denver, Colorado and Los Angeles, California together: 164 of 498 people arrested (32.9%)',
    ],
    ['who', 'Who reported it: ICE, 28 Sep 2017'],
    ['top 8 cities', 'Top 8 places: 107 · 101 · 63 · 50 · 45 …'],
    ['bottom 2 cities', 'Bottom 2 places: 27, corrected · 14'],
    ['sum of the top 4', 'Sum of the Top 4 places: 107 · 101 · 63 · 50'],
    ['not denver', 'Not Denver, Colorado: 435 of 498 people arrested (87.3%)'],
    ['cities with more than 60', 'Places with more than 60 people arrested: 107 · 101 · 63'],
    ['median', 'Median arrests per place: 39'],
    ['arrests per day', 'Average arrests per day: 124.5'],
    ['second most drug convictions', '2nd most convictions, Dangerous drugs category: 8 · Drug possession (2.5%)'],
  ])('for “%s” begin with “%s”', (typed, label) => expect(labels(typed)[0]).toBe(label));

  const typed = ({ rows }: Dataset) => [
    '',
    'how many',
    'most',
    'a',
    'which city had the second',
    ...[...rows.jurisdictions, ...rows.convictions, ...rows.categories, ...rows.groups].map(({ name }) => name),
    ...[...rows.jurisdictions, ...rows.convictions].map(({ name }) => name.slice(0, 5)),
    ...rows.jurisdictions.slice(0, 9).map(({ name }) => `${name} vs ${rows.jurisdictions[0]?.name}`),
  ];

  it.each([...reports, ['a large report', large] as const])(
    'to %s carry figures, fit, and mean the same by value and by label',
    (_, dataset) => {
      const texts = typed(dataset).filter((_text, index) => index % (dataset === large ? 29 : 1) === 0);
      const offered = texts.map(text => suggest('fact', 'question', text, dataset));
      for (const suggestions of offered) {
        expect(suggestions.length).toBeLessThanOrEqual(25);
        expect(new Set(suggestions.map(({ label }) => label)).size).toBe(suggestions.length);
      }
      const all = new Map(offered.flat().map(suggestion => [suggestion.label, suggestion]));
      expect(all.size).toBeGreaterThan(25);
      for (const { label, value } of all.values()) {
        expect(label).toMatch(/\d/);
        expect(label.length).toBeLessThanOrEqual(100);
        expect(value.length).toBeLessThanOrEqual(100);
        const byValue = answer('fact', { question: value }, dataset);
        // The note of the name that was typed stands in no label.
        expect(byValue.sentence).toContain(answer('fact', { question: label }, dataset).sentence);
        expect(byValue.sentence).toContain(/\d[\d,]*\d|\d/.exec(label.slice(label.indexOf(': ')))?.[0]);
      }
    },
  );
});

describe('an answer', () => {
  it('has a chart, and buttons that say more', () => {
    const found = answer('fact', { question: 'denver' });
    expect(found.question).toEqual({ command: 'fact', options: { question: 'p.denver' } });
    expect(found.chart?.kind).toBe('bars');
    expect(found.buttons.map(({ question }) => question?.command)).toContain('arrests');
  });

  it('lists what it selects or adds up, and the sum', () => {
    expect(linesOf(answer('fact', { question: 'denver + la' }))).toEqual([
      '3. Denver, Colorado 63 12.7%',
      '2. Los Angeles, California 101 20.3%',
      'Together 164 32.9%',
    ]);
    expect(linesOf(answer('fact', { question: 'top 2 cities' }))).toHaveLength(2);
  });

  it('keeps the note of the name that it was asked for by', () => {
    const found = answer('fact', { question: 'how many in chicago' });
    expect(found.question.options.question).toBe('p.chicago');
    expect(answer('fact', found.question.options).sentence).toBe(found.sentence);
  });

  it('of a statement leads to its source', () => {
    const { details } = answer('fact', { question: 'were dreamers arrested' });
    expect(details.flatMap(({ lines }) => lines.map(line => line.link))).toEqual([safeCity.said[0]?.source.path]);
  });

  it('is private where that is asked for', () => {
    expect(answer('fact', { question: 'denver', private: true }).audience).toBe('private');
  });

  it.each(questionsOf(answers))('to “%s” has room in its budget, and is given again by its button', question => {
    const found = answer('fact', { question });
    const again = answer('fact', found.question.options);
    expect(`${found.sentence} ${found.receipt.tail}`.length).toBeLessThanOrEqual(overlong.has(question) ? 310 : 260);
    expect(String(found.question.options.question).length).toBeLessThanOrEqual(60);
    expect(encodeAction({ verb: 'post', question: found.question }).length).toBeLessThanOrEqual(100);
    // What was claimed, and what was passed over, is of the question, and not of the fact.
    const plain = found.sentence
      .replace(/^(?:Yes|No): /, '')
      .replace(/ (?:Read without |Question read |[\d,]+ is the figure for |The (?:\S+ )?(?:most|fewest)\b).*$/, '');
    const figures = (text: string) => text.match(/\d[\d,.]*\d|\d/g) ?? [];
    if (found.sentence !== plain) expect(figures(again.sentence)).toEqual(expect.arrayContaining(figures(plain)));
    else expect(found.sentence).toContain(again.sentence);
  });
});

it.each([
  [0, 'no groups of the 498 people arrested.'],
  [1, 'one group of the 498 people arrested: People with criminal convictions (317).'],
])('a report with %i groups names %s', (count, names) => {
  const groups = safeCity.rows.groups.slice(0, count);
  const few = { ...safeCity, rows: { ...safeCity.rows, groups } };
  expect(askFact('how many groups', few).sentence).toBe(`The report names ${names}`);
});

describe('a miss', () => {
  it.each([
    ['dui in denver', ['Denver, Colorado · 63', 'Driving under the influence · 86']],
    ['were 86 arrested for DUI', ['Driving under the influence · 86', 'Summary']],
    ['how many were deported', ['People deported before · 104', 'People arrested', 'Summary']],
    ['arrests in 2018', ['People arrested', 'Summary']],
    ['kidnapping', ['Threat to kidnap · 1', 'Summary']],
    ['portland, maine', ['Portland, Oregon · 33, withdrawn', 'Summary']],
    ['how many violent people', ['Convictions in the chart', 'Summary']],
    ['how much did it cost', ['People arrested', 'Summary']],
  ])('to “%s” offers what the report can answer', (question, labels) => {
    const found = askFact(question);
    expect(found.kind).toBe('notice');
    expect(found.buttons.map(({ label }) => label)).toEqual(labels);
  });

  it.each(questionsOf(misses))('to “%s” leads to answers', question => {
    for (const { question: next, label } of askFact(question).buttons) {
      expect(label.length).toBeLessThanOrEqual(80);
      expect(next && reply(next.command, next.options)?.kind).toBe('answer');
    }
  });

  it('is what a text of 6,000 characters gets', () => {
    expect(askFact('how many DUIs and '.repeat(400).slice(0, 6000)).kind).toBeDefined();
    expect(askFact('x'.repeat(6000)).kind).toBe('notice');
  });
});

test('no text makes it throw', () => {
  const words = [...questionsOf(answers), ...questionsOf(misses)].flatMap(question => question.split(' '));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(picked => picked.join(' ')),
    fc
      .tuple(fc.constantFrom('p', 'o', 'c', 't', 'w', 'g', 'r', 'sum', 'most', 'top', 'over', 'said'), fc.string())
      .map(id => id.join('.')),
  );
  fc.assert(
    fc.property(text, question => {
      for (const dataset of [safeCity, harborWatch]) {
        const found = askFact(question, dataset);
        if (found.kind === 'answer') encodeAction({ verb: 'post', question: found.question });
        expect(suggest('fact', 'question', question, dataset).length).toBeLessThanOrEqual(25);
      }
    }),
    { numRuns: 400 },
  );
});
