import { describe, expect, it } from 'vitest';
import { askFact, harborWatch, safeCity } from './reports.ts';

describe.each([
  ['the real report', safeCity],
  ['a small report', harborWatch],
] as const)('every row of %s is found by its name', (_, dataset) => {
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
