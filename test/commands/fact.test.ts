import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fact } from '../../commands/fact.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { parseDataset } from '../../src/dataset/parse-dataset.ts';
import { encodeAction } from '../../src/reply/custom-id.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { makeLargeDataset } from '../datasets/large-dataset.ts';
import { answers } from './fact-answers.ts';
import { harborAnswers, harborMisses } from './fact-harbor.ts';
import { misses } from './fact-misses.ts';
import { answer, harborWatch, labelsOf, linesOf, reply, safeCity } from './reports.ts';

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

describe.each([
  ['the real report', safeCity, answers, misses],
  ['a small report', harborWatch, harborAnswers, harborMisses],
] as const)('%s', (_, dataset, answered, missed) => {
  describe.each(answered)('answers “%s”', (sentence, questions) => {
    it.each(questions)('to “%s”', question => {
      expect(askFact(question, dataset)).toMatchObject({ kind: 'answer', audience: 'public', sentence });
    });
  });

  describe.each(missed)('says “%s”', (sentence, questions) => {
    it.each(questions)('to “%s”', question => {
      expect(askFact(question, dataset)).toMatchObject({ kind: 'notice', sentence });
    });
  });

  it.each(answered.flatMap(([, questions]) => questions))('gives no figure for “%s xyzzy”', question => {
    expect(askFact(`${question} xyzzy`, dataset).kind).toBe('notice');
  });
});

test('there are as many misses as answers, and more than a hundred of each', () => {
  const [right, wrong] = [answers, misses].map(table => table.flatMap(([, questions]) => questions).length);
  expect(right).toBeGreaterThan(100);
  expect(wrong).toBeGreaterThan(100);
});

describe.each(reports)('every row of %s is found by its name', (_, dataset) => {
  const { totals } = dataset;
  const people = (count: number) => ` ${count} of ${totals.arrests} people arrested (`;
  const convictions = (count: number) => ` ${count} of ${totals.convictions} convictions (`;

  it.each(
    dataset.rows.jurisdictions.flatMap(({ id, title, label, name, count }) =>
      [id, title, label, name].map(n => [n, count]),
    ),
  )('place %s', (name, arrests) => expect(askFact(`${name}`, dataset).sentence).toContain(people(Number(arrests))));

  it.each(dataset.rows.convictions.flatMap(({ name, label, count }) => [name, label].map(n => [n, count])))(
    'label %s',
    (name, count) => expect(askFact(`how many ${name}?`, dataset).sentence).toContain(convictions(Number(count))),
  );

  it.each(dataset.rows.categories.map(({ name, count }) => [name, count]))('category %s', (name, count) =>
    expect(askFact(`${name} category`, dataset).sentence).toContain(convictions(Number(count))),
  );

  it.each(dataset.rows.topics.map(({ id, name, count }) => [id, name, count]))('topic %s', (id, name, count) =>
    expect(askFact(`t.${id}`, dataset).sentence).toContain(`${name}:${convictions(Number(count))}`),
  );

  it.each(dataset.rows.groups.flatMap(({ name, wording, count }) => [name, wording].map(n => [n, count])))(
    'group %s',
    (name, count) => expect(askFact(`${name}`, dataset).sentence).toContain(people(Number(count))),
  );

  it.each(dataset.aliases.map(({ alias, note }) => [alias, note ?? '']))('alias %s', (alias, note) => {
    // "Deported" alone asks for what came after the arrest.
    const limited = alias === 'deported';
    expect(askFact(alias, dataset)).toMatchObject({ kind: limited ? 'notice' : 'answer' });
    if (!limited) expect(askFact(alias, dataset).sentence).toContain(note);
  });
});

describe('suggestions', () => {
  it('are there before anything is typed', () => {
    const labels = fact.suggest('question', '', safeCity).map(({ label }) => label);
    expect(labels).toHaveLength(25);
    expect(labels).toEqual(
      expect.arrayContaining([
        'People arrested: 498 in 10 jurisdictions',
        'People with criminal convictions: 317 of 498 people arrested (63.7%)',
        'Most people arrested: 107 in Philadelphia, Pennsylvania (21.5%)',
        'Fewest people arrested: 14 in Washington, D.C. (2.8%)',
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
    ['how many pl', 'Jurisdictions: 10'],
    ['most', 'Most people arrested: 107 in Philadelphia, Pennsylvania (21.5%)'],
    ['least', 'Fewest people arrested: 14 in Washington, D.C. (2.8%)'],
    ['top 3', 'Top 3 jurisdictions: 107 · 101 · 63'],
    ['which city had the most arre', 'Most people arrested: 107 in Philadelphia, Pennsylvania (21.5%)'],
    [
      'denver and la together',
      'Denver, Colorado and Los Angeles, California together: 164 of 498 people arrested (32.9%)',
    ],
    ['who', 'Who reported it: ICE, 28 Sep 2017'],
    ['top 8 cities', 'Top 8 jurisdictions: 107 · 101 · 63 · 50 · 45 …'],
    ['top 3 cities', 'Top 3 jurisdictions: 107 · 101 · 63'],
    ['second most drug convictions', '2nd most convictions, Dangerous drugs category: 8 for Drug possession (2.5%)'],
  ])('for “%s” begin with “%s”', (typed, label) => {
    expect(fact.suggest('question', typed, safeCity)[0]?.label).toBe(label);
  });

  const typed = (dataset: Dataset) => [
    '',
    'how many',
    'most',
    'a',
    'which city had the second',
    ...[
      ...dataset.rows.jurisdictions,
      ...dataset.rows.convictions,
      ...dataset.rows.categories,
      ...dataset.rows.groups,
    ].map(({ name }) => name),
    ...[...dataset.rows.jurisdictions, ...dataset.rows.convictions].map(({ name }) => name.slice(0, 5)),
    ...dataset.rows.jurisdictions.slice(0, 9).map(({ name }) => `${name} vs ${dataset.rows.jurisdictions[0]?.name}`),
  ];

  it.each([...reports, ['a large report', large] as const])(
    'to %s carry figures, fit, and mean the same by value and by label',
    (_, dataset) => {
      const texts = typed(dataset).filter((_text, index) => index % (dataset === large ? 29 : 1) === 0);
      const offered = texts.map(text => fact.suggest('question', text, dataset));
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
        expect(answer('fact', { question: label }, dataset).title).toBe(byValue.title);
        expect(byValue.sentence).toContain(/\d[\d,]*/.exec(label.slice(label.indexOf(': ')))?.[0]);
      }
    },
  );
});

describe('an answer', () => {
  it('has the figures, the caveats of its rows, a chart, and the commands that say more', () => {
    const found = answer('fact', { question: 'denver' });
    expect(found.question).toEqual({ command: 'fact', options: { question: 'p.denver' } });
    expect(found.facts.map(({ value }) => value)).toEqual(['63', '12.7%', '3rd of 10']);
    expect(found.caveats.map(({ id }) => id)).toContain('arrest-not-conviction');
    expect(found.chart?.kind).toBe('bars');
    expect(found.next).toMatchObject([
      { label: 'Denver, Colorado', question: { command: 'arrests', options: { city: 'denver' } } },
      { question: { command: 'arrests' } },
      { question: { command: 'convictions' } },
      { question: { command: 'summary' } },
    ]);
  });

  it('keeps the note of the name that it was asked for by', () => {
    const found = answer('fact', { question: 'how many in chicago' });
    expect(found.question.options.question).toBe('p.chicago');
    expect(answer('fact', found.question.options).sentence).toBe(found.sentence);
  });

  it('is short: a long list is cut, and says so', () => {
    expect(linesOf(answer('fact', { question: 'drug convictions' }))).toContain('… and 8 more, behind the buttons');
  });

  it('about groups says that they overlap, and about categories that they are not the report’s', () => {
    const caveats = (question: string) => answer('fact', { question }).caveats.map(({ id }) => id);
    expect(caveats('gang members')).toContain('groups-overlap');
    expect(caveats('how many categories')).toContain('categories-ours');
    expect(caveats('DUI and fraud together')).toContain('topics-ours');
  });

  it('is private where that is asked for', () => {
    expect(answer('fact', { question: 'denver', private: true }).audience).toBe('private');
  });

  it.each(answers.flatMap(([, questions]) => questions))('to “%s” is given again by its button', question => {
    const found = answer('fact', { question });
    expect(encodeAction({ verb: 'post', question: found.question }).length).toBeLessThanOrEqual(100);
    expect(answer('fact', found.question.options).sentence).toBe(found.sentence);
  });
});

describe('a report with few groups', () => {
  const [convicted] = safeCity.rows.groups;
  it.each([
    ['none', [], 'The report names no groups of the 498 people arrested.'],
    [
      'one',
      convicted ? [convicted] : [],
      'The report names 1 group of the people arrested: People with criminal convictions (317).',
    ],
  ])('%s', (_, groups, sentence) => {
    expect(askFact('how many groups', { ...safeCity, rows: { ...safeCity.rows, groups } }).sentence).toBe(sentence);
  });
});

describe('a miss', () => {
  it.each([
    ['dui in denver', ['Denver, Colorado', 'Driving under the influence']],
    ['dui arrests', ['Driving under the influence', 'Summary']],
    ['how many were not convicted', ['People with criminal convictions', 'Summary']],
    ['how many were deported', ['People deported before', 'Summary']],
    ['arrests in 2018', ['Date of the report', 'Summary']],
    ['portland, maine', ['Portland, Oregon', 'All jurisdictions']],
    ['gang members in denver', ['Gang members or affiliates', 'Denver, Colorado', 'Summary']],
    ['how many violent people', ['Domestic violence', 'Assault – domestic violence', 'Summary']],
    ['how much did it cost', ['People arrested', 'Summary']],
  ])('to “%s” offers what the report can answer', (question, labels) => {
    const found = askFact(question);
    expect(found.kind).toBe('notice');
    expect(labelsOf(found)).toEqual(labels);
  });

  it.each(misses.flatMap(([, questions]) => questions))('to “%s” leads to answers', question => {
    for (const next of askFact(question).next) {
      if (next.kind !== 'button') throw new TypeError('a menu');
      expect(reply(next.question.command, next.question.options)?.kind).toBe('answer');
    }
  });

  it('is what a text of 6,000 characters gets', () => {
    expect(askFact('how many DUIs and '.repeat(400).slice(0, 6000)).kind).toBeDefined();
    expect(askFact('x'.repeat(6000)).kind).toBe('notice');
  });
});

test('no text makes it throw', () => {
  const words = [...answers, ...misses].flatMap(([, questions]) => questions.flatMap(question => question.split(' ')));
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.constantFrom(...words), { maxLength: 14 }).map(picked => picked.join(' ')),
    fc
      .tuple(fc.constantFrom('p', 'o', 'c', 't', 'w', 'g', 'r', 'sum', 'most', 'top'), fc.string())
      .map(id => id.join('.')),
  );
  fc.assert(
    fc.property(text, question => {
      for (const dataset of [safeCity, harborWatch]) {
        const found = askFact(question, dataset);
        if (found.kind === 'answer') encodeAction({ verb: 'post', question: found.question });
        expect(fact.suggest('question', question, dataset).length).toBeLessThanOrEqual(25);
      }
    }),
    { numRuns: 400 },
  );
});
