import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import { checkFigures as findClaims } from '../src/lookup/claims/check-figures.ts';
import { makeNotice } from '../src/reply/answer.ts';
import { answerClaims } from '../src/reply/claims.ts';

/** In a message's menu: sets each figure of the message beside what the report says, and passes no verdict on anyone. */
export const checkFigures = defineCommand({
  name: 'Check figures',
  kind: 'message',

  options: z.strictObject({ text: z.string(), link: z.url() }),

  answer({ text, link }, dataset) {
    const [first, ...others] = findClaims(text, dataset);
    if (!first)
      return makeNotice('Nothing to check: the message makes no claim that a figure of the report could confirm.');
    return answerClaims(dataset, [first, ...others], link);
  },
});
