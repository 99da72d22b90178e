import { expect, it } from 'vitest';
import { cueOfPair } from '../../src/facts/cues.ts';

it.each([
  ['per', 'cent', 'share'],
  ['clean', 'record', 'unconvicted'],
  ['clean', 'slate', undefined],
  ['criminal', 'record', 'convicted'],
  ['rap', 'sheet', 'convicted'],
  ['picked', 'up', 'arrest'],
  ['blue', 'moon', undefined],
] as const)('“%s %s” asks for %s', (first, second, cue) => {
  expect(cueOfPair(first, second)).toBe(cue);
});
