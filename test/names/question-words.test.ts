import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/dataset/dataset.ts';
import { stripJoint, stripQuestion } from '../../src/names/question-words.ts';

const places: readonly Table[] = ['jurisdictions'];
const offenses: readonly Table[] = ['convictions', 'topics', 'categories'];

describe('stripQuestion', () => {
  it.each<[key: string, tables: readonly Table[], name: string]>([
    ['how many people were arrested in denver', places, 'denver'],
    ['denver arrests', places, 'denver'],
    ['the bronx', places, 'bronx'],
    ['arrests', places, 'arrests'],
    ['arrests arrests', places, 'arrests'],
    ['in', places, 'in'],
    ['convictions in denver', places, 'convictions in denver'],
    ['', places, ''],
    ['how many convictions for dui', offenses, 'dui'],
    ['dui cases', offenses, 'dui'],
    ['dui arrests', offenses, 'dui arrests'],
    ['dui charges', offenses, 'dui charges'],
    ['arrests for dui', offenses, 'arrests for dui'],
    ['convictions', offenses, 'convictions'],
    ['how many in denver please', [...places, ...offenses], 'denver'],
    ['how many convictions in denver', [...places, ...offenses], 'convictions in denver'],
  ])('%j asks about %j: %j', (key, tables, name) => {
    expect(stripQuestion(key, tables)).toBe(name);
  });
});

describe('stripJoint', () => {
  it.each([
    ['how many dui arrests in', 'dui'],
    ['dui charges in the', 'dui'],
    ['theft of', 'theft'],
    ['in', 'in'],
  ])('%j joins %j to a place', (key, name) => {
    expect(stripJoint(key)).toBe(name);
  });
});
