import { z } from 'zod';
import { defineCommand } from '../src/command.ts';
import { checkFigures as findClaims } from '../src/lookup/claims/check-figures.ts';
import { textLine } from '../src/reply/lines.ts';
import { ask, makeAnswer, makeNotice } from '../src/reply/make-reply.ts';

/** In a message's menu: sets each figure of the message beside what the report says, and passes no verdict on anyone. */
export const checkFigures = defineCommand({
  name: 'Check figures',
  description: 'command-check-figures',
  kind: 'message',

  options: z.strictObject({ text: z.string(), link: z.url() }),

  answer({ text, link }, context) {
    const claims = findClaims(text, context.dataset);
    if (claims.length === 0) return makeNotice('Nothing to check.');
    return makeAnswer(context, {
      question: ask('Check figures'),
      sentence: `${claims.length} figures in the message.`,
      rows: context.dataset.rows.jurisdictions,
      list: [...claims.map(({ quote, report }) => textLine(report, quote)), textLine('The message', undefined, link)],
      audience: 'private',
    });
  },
});
