import { describe, expect, test } from 'vitest';
import { createRefusalLog, type Refusal } from '../../src/transport/refusal-log.ts';
import { keepLog } from './quiet-bot.ts';

describe('of refusals', () => {
  const bad: Refusal = { reason: 'bad signature' };
  const off: Refusal = { reason: 'clock off', seconds: -400 };

  test.each<[string, readonly (readonly [seconds: number, refusal: Refusal])[], readonly string[]]>([
    ['the first is logged', [[0, bad]], ['bad signature']],
    [
      'a second one within a minute is not',
      [
        [0, bad],
        [59.999, bad],
      ],
      ['bad signature'],
    ],
    [
      'one a minute later is',
      [
        [0, bad],
        [60, bad],
      ],
      ['bad signature', 'bad signature'],
    ],
    [
      'those in between do not put it off',
      [
        [0, bad],
        [40, bad],
        [60, bad],
      ],
      ['bad signature', 'bad signature'],
    ],
    [
      'each kind has a minute of its own',
      [
        [0, bad],
        [1, off],
        [2, bad],
        [3, off],
      ],
      ['bad signature', 'clock off'],
    ],
    [
      'a clock set back does not silence it',
      [
        [100, bad],
        [0, bad],
      ],
      ['bad signature', 'bad signature'],
    ],
  ])('%s', (_, refusals, expected) => {
    const log = keepLog();
    let now = 0;
    const note = createRefusalLog(log, () => now);
    for (const [seconds, refusal] of refusals) {
      now = seconds * 1000;
      note(refusal);
    }
    expect(log.lines.map(({ level, details }) => [level, { ...details }])).toEqual(
      expected.map(reason => ['warn', expect.objectContaining({ reason })]),
    );
  });
});

test('a clock that is off is said by how much, and whose it may be', () => {
  const log = keepLog();
  createRefusalLog(log, () => 0)({ reason: 'clock off', seconds: 372 });
  expect(log.lines).toMatchObject([{ details: { seconds: 372 }, message: expect.stringContaining("machine's clock") }]);
});
