import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { checkFigures } from '../../../src/lookup/claims/check-figures.ts';
import { type Labelled, score } from './labelled.ts';
import { messagesUnseen } from './messages-unseen.ts';
import { messagesUnseenAgain } from './messages-unseen-again.ts';
import { messagesUnseenLast } from './messages-unseen-last.ts';
import { messagesUnseenMixed } from './messages-unseen-mixed.ts';
import { messagesUnseenNews } from './messages-unseen-news.ts';
import { messagesUnseenPlain } from './messages-unseen-plain.ts';
import { messagesWithClaims } from './messages-with-claims.ts';
import { messagesWithoutClaims } from './messages-without-claims.ts';

const dataset = await readDataset('data/operation-safe-city');

/** Of all labelled claims; what is asked for is 0.9. */
const LEAST_RECALL = 0.9;

const sets: Readonly<Record<string, readonly Labelled[]>> = {
  'messages with claims': messagesWithClaims,
  'messages without claims': messagesWithoutClaims,
  'messages unseen by the grammar': messagesUnseen,
  'more messages unseen by the grammar': messagesUnseenAgain,
  'plain messages unseen by the grammar': messagesUnseenPlain,
  'news unseen by the grammar': messagesUnseenNews,
  'a mixture unseen by the grammar': messagesUnseenMixed,
  'the last messages unseen by the grammar': messagesUnseenLast,
};

for (const [name, messages] of Object.entries(sets)) {
  describe(name, () => {
    it.each(messages.map(([message, ...expected]) => ({ message, expected })))(
      'gives no verdict but the labelled ones on: $message',
      ({ message, expected }) => {
        expect(score(expected, checkFigures(message, dataset)).wrong).toEqual([]);
      },
    );
  });
}

it(`finds at least ${LEAST_RECALL * 100}% of the labelled claims`, () => {
  const scores = Object.values(sets)
    .flat()
    .map(([message, ...expected]) => score(expected, checkFigures(message, dataset)));
  const found = scores.reduce((sum, each) => sum + each.found, 0);
  const labelled = found + scores.reduce((sum, each) => sum + each.missed.length, 0);
  console.info(`found ${found} of ${labelled} labelled claims`);
  expect(found / labelled).toBeGreaterThanOrEqual(LEAST_RECALL);
});
