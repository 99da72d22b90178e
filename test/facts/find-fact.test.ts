import { expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { findFact } from '../../../src/lookup/facts/find-fact.ts';

const dataset = await readDataset('data/operation-safe-city');

it.each([
  ['dui and assault and drugs and robbery and theft and burglary and fraud and heroin together', 'tooMany'],
  ['70th most common drug conviction', 'beyond'],
  ['most and fewest convictions', 'unclear'],
  ['difference between the most and the fewest conviction', 'unclear'],
  ['dui and gangs both', 'crossed'],
  ['dui and burglary and gang members both', 'crossed'],
])('“%s” has no figure: %s', (question, kind) => {
  expect(findFact(question, dataset)).toMatchObject({ kind: 'miss', miss: { kind } });
});

it.each([
  ['gap between most and fewest arrests', ['philadelphia', 'washington-dc']],
  ['denver and dui', undefined],
])('“%s” stands for the places %j', (question, ids) => {
  const finding = findFact(question, dataset);
  const rows = finding.kind === 'fact' && finding.fact.kind === 'pair' ? finding.fact.rows : undefined;
  expect(rows?.map(row => (row.kind === 'place' ? row.place.id : row.kind))).toEqual(ids);
});
