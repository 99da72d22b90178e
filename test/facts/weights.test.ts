import { expect, test } from 'vitest';
import { fitWeights } from '../../scripts/fit-weights/log-linear.ts';
import { featuresOf, kinds } from '../../src/facts/features.ts';
import { readingsOf } from '../../src/facts/find-fact.ts';
import weights from '../../src/facts/weights.json' with { type: 'json' };
import { safeCity } from '../commands/reports.ts';

test('every weight is of a feature that readings have', () => {
  const [reading] = readingsOf('how many in Denver?', safeCity);
  if (!reading) throw new TypeError('No reading');
  const features = Object.keys(featuresOf(reading));
  expect(Object.keys(weights)).toEqual([...kinds]);
  expect(Object.values(weights).flatMap(each => Object.keys(each).filter(name => !features.includes(name)))).toEqual(
    [],
  );
});

test('a question is read by each of its clauses, by clauses in a row and by two of them', () => {
  const clauses = readingsOf('My cousin is loud. How many in Denver? No rush.', safeCity).map(({ clause }) =>
    clause.map(({ text }) => text).join(' '),
  );
  expect([...new Set(clauses)]).toEqual([
    'My cousin is loud .',
    'My cousin is loud . How many in Denver ?',
    'My cousin is loud . How many in Denver ? No rush .',
    'My cousin is loud . No rush .',
    'How many in Denver ?',
    'How many in Denver ? No rush .',
    'No rush .',
  ]);
});

test('a clause with words that are not understood is read without them, and with a word on them', () => {
  const ways = readingsOf('how many vegans in Denver', safeCity).map(({ finding, doubt }) => [
    finding.kind,
    doubt?.kind,
  ]);
  expect(ways).toEqual([
    ['fact', 'unread'],
    ['fact', undefined],
  ]);
});

test('what makes a reading right weighs more, the more a wrong one costs', () => {
  const question = (cost: number) => [
    { features: new Map([['asks', 1]]), cost: 0 },
    { features: new Map([['tells', 1]]), cost },
  ];
  const [mild, grave] = [1, 6].map(cost => fitWeights([question(cost), question(cost)]));
  expect(mild?.get('asks')).toBeGreaterThan(0);
  expect(mild?.get('tells')).toBeLessThan(0);
  expect(grave?.get('asks')).toBeGreaterThan(mild?.get('asks') ?? 0);
});
