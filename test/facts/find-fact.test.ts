import { expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { findFact } from '../../src/facts/find-fact.ts';

const dataset = await readDataset('data/operation-safe-city');

it.each([
  ['denver and la and philly and boston and portland and baltimore and cook county and dc and nyc together', 'tooMany'],
  ['70th most common drug conviction', 'beyond'],
  ['most and fewest convictions', 'unclear'],
  ['dui and gangs both', 'apart'],
  ['of the gang members, how many were also fugitives', 'apart'],
  ['fugitive and previously deported at the same time: count', 'apart'],
  ['among those with no convictions, how many had been deported previously', 'apart'],
  ['of the 104 deported, how many are fugitives too', 'limit'],
  ['number with asylum applications pending', 'limit'],
  ['dui and burglary and gang members both', 'apart'],
  ['denver and dui', 'byPlace'],
  ['how many women', 'limit'],
  ['rape of a child', 'unread'],
  ['what was the body count', 'unread'],
  ['arrests in Paris', 'outside'],
  ['how many zyzzy', 'unread'],
])('“%s” has no figure: %s', (question, kind) => {
  expect(findFact(question, dataset)).toMatchObject({ kind: 'miss', miss: { kind } });
});

it.each([
  ['was every one of them a criminal?', false],
  ['is 317 true?', true],
  ['were 63 people arrested in denver', true],
  ['were 64 people arrested in denver', false],
  ['were more than 60 people arrested in denver', true],
  ['nearly 500 arrested?', true],
  ['did 64% have convictions', true],
  ['did 70% have convictions', false],
  ['did most of them have convictions', true],
  ['were none of them convicted', false],
  ['is denver third', true],
  ['was DC the lowest', true],
  ['is denver last', false],
  ['were most arrests in philadelphia', false],
  ['did philadelphia have the most arrests', true],
  ['are most convictions DUIs', false],
  ['is DUI the most common conviction', true],
  ['did LA have more than philly', false],
  ['were more than 10 arrested in every city', true],
  ['did it last 5 days', false],
  ['was denver in the top 3', true],
  ['at least half had convictions right', true],
  ['was denver between 60 and 70', true],
  ['were 498 arrested in 12 cities', false],
  // Nothing is claimed, or of a figure that was withdrawn.
  ['how many of the 498 were convicted', undefined],
  ['arrests in 4 days', undefined],
  ['were 33 arrested in portland', undefined],
  ['baltimore 5', undefined],
])('“%s” is judged %s', (question, verdict) => {
  expect(findFact(question, dataset)).toMatchObject({ kind: 'fact', verdict });
});

it.each([
  ['selling speed', 'Amphetamine sale'],
  ['caught holding speed, amphetamine i mean', 'Amphetamine possession'],
  ['vandals wrecking property', 'Damage to property'],
  ['how many were killed by somebody, I mean killing a person with a car', 'Negligent manslaughter with a vehicle'],
  ['lie about being an American citizen', 'False citizenship'],
  ['my uncle says 100 were arrested in Denver', 'Denver, Colorado'],
])('“%s” asks for %s', (question, name) => {
  expect(findFact(question, dataset)).toMatchObject({ kind: 'fact', fact: { rows: [{ name }] } });
});
