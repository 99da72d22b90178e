import { describe, expect, it } from 'vitest';
import { listWords, positionsOfBeginning, positionsOfWord } from '../../src/lookup/concordance.ts';

const concordance = listWords(['santa clara', 'los angeles', 'santa ana', 'new new york'], name => name.split(' '));

describe('positionsOfWord', () => {
  it.each([
    ['santa', [0, 2]],
    ['york', [3]],
    ['new', [3]],
    ['sant', []],
    ['zurich', []],
    ['', []],
  ])('finds %j at %j', (word, positions) => {
    expect([...positionsOfWord(word, concordance)]).toEqual(positions);
  });
});

describe('positionsOfBeginning', () => {
  it.each([
    ['sa', [0, 2]],
    ['an', [2, 1]],
    ['z', []],
  ])('finds what begins with %j at %j, word after word', (beginning, positions) => {
    expect([...positionsOfBeginning(beginning, concordance)]).toEqual(positions);
  });
});
