import { z } from 'zod';
import { checkText } from '../src/claims/check-text.ts';
import { defineCommand } from '../src/command.ts';
import { answerClaims } from '../src/reply/claims.ts';
import { ask, makeNotice } from '../src/reply/make-reply.ts';
import { offer } from '../src/reply/misses.ts';

/** In a message's menu: sets each figure of the message beside what the report says, and passes no verdict on anyone. */
export const checkFigures = defineCommand({
  name: 'Check figures',
  description: 'command-check-figures',
  kind: 'message',

  options: z.strictObject({ text: z.string(), link: z.url().optional() }),

  answer({ text, link }, context) {
    const check = checkText(text, context.dataset);
    if (check.findings.length > 0) return answerClaims(check, link, context);
    const another = { label: context.say('button-check-text'), question: ask('Check figures'), asksText: true };
    if (!check.isCounted) return makeNotice(context.say('claims-nothing'), [another]);
    const { named } = check;
    return makeNotice(context.say('claims-unread', { rows: named.length }), [...offer(named, context), another]);
  },
});
