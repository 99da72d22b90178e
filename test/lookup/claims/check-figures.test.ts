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

it.each([
  ['About two thirds of the 498 arrested in Operation Safe City had convictions', 'matches'],
  ['Operation Safe City: 64% of the 498 people arrested had convictions', 'matches'],
  ['Operation Safe City: half of the 498 arrested had convictions', 'differs'],
  ['Operation Safe City: one fifth of the 498 arrested were in Philadelphia', 'matches'],
  ['Operation Safe City: 21.5% of the nearly 500 people arrested were in Philadelphia', 'matches'],
  ['Operation Safe City: a third of the 498 had no convictions', 'matches'],
  ['Operation Safe City: none of the 498 arrested had convictions', 'differs'],
  ['Operation Safe City: 27% of the 317 convictions were for DUI', 'matches'],
  ['Operation Safe City: 17% of the 317 convictions were for DUI', 'differs'],
  ['Operation Safe City: 64% of the 300 arrested had convictions', undefined],
] as const)('“%s”: the share is of the whole that it names, %s', (message, verdict) => {
  expect(checkFigures(message, dataset).map(claim => claim.verdict)).toEqual(verdict ? [verdict] : []);
});

it.each([
  ['Operation Safe City: half of the 10 places are cities', ['the 10 places']],
  ['Philadelphia had the second most arrests in Operation Safe City', ['Philadelphia had the second most arrests']],
  [
    'Operation Safe City: Washington had the fewest arrests, Baltimore the third fewest',
    ['Washington had the fewest arrests', 'Baltimore the third fewest'],
  ],
  [
    'In Operation Safe City Philadelphia had three times as many arrests as Denver',
    ['Philadelphia had three times as many arrests as Denver'],
  ],
  [
    'Operation Safe City: Denver had 44 more arrests than Philadelphia',
    ['Denver had 44 more arrests than Philadelphia'],
  ],
])('“%s”: the claims are %j', (message, quotes) => {
  expect(checkFigures(message, dataset).map(({ quote }) => quote)).toEqual(quotes);
});
