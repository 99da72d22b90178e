import { expect, it } from 'vitest';
import cues from '../../src/facts/cues.json' with { type: 'json' };

it('no word asks for two things', () => {
  const words = Object.values(cues).flatMap(list => list.split(' '));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
