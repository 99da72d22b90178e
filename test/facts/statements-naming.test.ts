import { expect, test } from 'vitest';
import { statementsAsked, statementsNaming } from '../../src/facts/later-statements.ts';
import { harborWatch, safeCity } from '../commands/reports.ts';

// Places that the report does not count are in test/commands/later.test.ts.
test.each<[about: string, ids: readonly string[], report?: typeof safeCity]>([
  ['Seattle, Washington', ['portland-seattle']],
  ['seattle wa', ['portland-seattle']],
  ['how many arrests in Seattle', ['portland-seattle']],
  ['Boston', ['boston-arrests']],
  ['Boston, Texas', []],
  ['Oregon', ['portland-area']],
  ['washington', ['portland-area']],
  ['washington state', ['portland-area']],
  ['maryland', ['baltimore-corrected', 'maryland-grounds']],
  ['portland', []],
  ['Paris', []],
  ['', []],
  ['fog point', [], { ...harborWatch, statements: [] }],
])('what was said later of “%s”', (typed, ids, report = safeCity) =>
  expect(statementsNaming(typed, report).map(({ id }) => id)).toEqual(ids),
);

test.each<[question: string, ids: readonly string[], report?: typeof safeCity]>([
  ['how many of the LA arrests had convictions', ['los-angeles-convictions']],
  ['how many in Denver were criminals', ['denver-criminals']],
  ['how many in portland and baltimore had convictions', ['portland-area']],
  ['how many of the 498 were targets', ['targets']],
  ['how many in LA were targets', []],
  ['how was a person with several convictions counted', ['most-serious']],
  ['when exactly was it', ['dates']],
  ['how many had no criminal record', ['without-conviction']],
  ['how many of the fourteen in DC were fugitives', ['washington-dc-grounds']],
  ['is denver a sanctuary city', ['denver-sanctuary']],
  ['how many people had convictions', []],
  ['how many arrests', []],
  ['exactly how many arrests', []],
  ['how many were not arrested', []],
  ['', []],
  ['how many in port elan had convictions', ['elan-convictions'], harborWatch],
])('what was said later answers “%s”', (question, ids, report = safeCity) =>
  expect(statementsAsked(question, report).map(({ id }) => id)).toEqual(ids),
);
