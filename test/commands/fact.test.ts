import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { encodeAction } from '../../src/reply/custom-id.ts';
import { answer, askFact, harborWatch, linesOf, readTable, reply, safeCity, say, suggest } from './reports.ts';

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
