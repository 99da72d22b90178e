import { describe, expect, it } from 'vitest';
import { stripJoint, stripOffenseQuestion, stripPlaceQuestion } from '../../src/lookup/question-words.ts';

describe('stripPlaceQuestion', () => {
  it.each([
    ['how many people were arrested in denver', 'denver'],
    ['denver arrests', 'denver'],
    ['the bronx', 'bronx'],
    ['arrests', 'arrests'],
    ['arrests arrests', 'arrests'],
    ['in', 'in'],
    ['convictions in denver', 'convictions in denver'],
    ['', ''],
  ])('%j asks about %j', (key, name) => {
    expect(stripPlaceQuestion(key)).toBe(name);
  });
});

describe('stripOffenseQuestion', () => {
  it.each([
    ['how many convictions for dui', 'dui'],
    ['dui cases', 'dui'],
    ['dui arrests', 'dui arrests'],
    ['dui charges', 'dui charges'],
    ['arrests for dui', 'arrests for dui'],
    ['convictions', 'convictions'],
  ])('%j asks about %j', (key, name) => {
    expect(stripOffenseQuestion(key)).toBe(name);
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
