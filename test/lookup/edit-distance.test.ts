import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/lookup/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['denver', 'denver', 2, 0],
    ['denvr', 'denver', 2, 1],
    ['denverr', 'denver', 2, 1],
    ['danver', 'denver', 2, 1],
    ['dnever', 'denver', 2, 1],
    ['dnevr', 'denver', 2, 2],
    ['xdenver', 'denver', 1, 1],
    ['edn', 'den', 1, 1],
    ['', 'ab', 2, 2],
    ['ab', '', 2, 2],
    ['a', 'b', 0, 1],
    ['boston', 'houston', 2, 2],
    ['boston', 'houston', 1, 2],
    ['denver', 'philadelphia', 2, 3],
    ['abcdef', 'uvwxyz', 2, 3],
    ['massachussets', 'massachusetts', 2, 2],
  ])('%j to %j, counting to %i, is %i', (from, to, limit, distance) => {
    expect(editDistance(from, to, limit)).toBe(distance);
    expect(editDistance(to, from, limit)).toBe(distance);
  });
});
