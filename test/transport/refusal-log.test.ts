import { expect, test } from 'vitest';
import { createRefusalLog, type Refusal } from '../../src/transport/refusal-log.ts';
import { keepLog } from './quiet-bot.ts';

const kinds: Readonly<Record<string, Refusal>> = {
  bad: { reason: 'bad signature' },
  off: { reason: 'clock off', seconds: -400 },
};

test.each([
  ['the first of a kind is logged', 'bad 0', ['bad signature']],
  ['a second one within a minute is not', 'bad 0, bad 59.999', ['bad signature']],
  ['one a minute later is', 'bad 0, bad 60', ['bad signature', 'bad signature']],
  ['those in between do not put it off', 'bad 0, bad 40, bad 60', ['bad signature', 'bad signature']],
  ['each kind has a minute of its own', 'bad 0, off 1, bad 2, off 3', ['bad signature', 'clock off']],
  ['a clock set back does not silence it', 'bad 100, bad 0', ['bad signature', 'bad signature']],
])('%s', (_, refusals, expected) => {
  const log = keepLog();
  let now = 0;
  const note = createRefusalLog(log, () => now);
  for (const [kind = '', seconds] of refusals.split(', ').map(each => each.split(' '))) {
    now = Number(seconds) * 1000;
    const refusal = kinds[kind];
    if (refusal) note(refusal);
  }
  expect(log.lines).toMatchObject(expected.map(reason => ({ level: 'warn', details: { reason } })));
});

test('a clock that is off is said by how much, and whose it may be', () => {
  const log = keepLog();
  createRefusalLog(log, () => 0)({ reason: 'clock off', seconds: 372 });
  expect(log.lines).toMatchObject([{ details: { seconds: 372 }, message: expect.stringContaining("machine's clock") }]);
});
