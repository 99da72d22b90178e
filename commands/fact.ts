import { z } from 'zod';
import { defineCommand, offerRows } from '../src/command.ts';
import { describe } from '../src/describe-option.ts';
import { findRows } from '../src/names/find-rows.ts';
import { suggestRows } from '../src/names/suggest-rows.ts';
import { answerChart, answerLabel, answerWords } from '../src/reply/convictions.ts';
import { answerGroup } from '../src/reply/groups.ts';
import { audienceOf } from '../src/reply/make-reply.ts';
import { missBoth, missRow } from '../src/reply/misses.ts';
import { answerPlace, answerState } from '../src/reply/places.ts';

const tables = ['jurisdictions', 'convictions', 'topics', 'categories', 'groups'] as const;

/** A question in plain words: one sentence back. */
export const fact = defineCommand({
  name: 'fact',
  description: 'command-fact',
  example: '/fact question:how many had convictions?',
  addOptions(command) {
    command
      .addStringOption(option =>
        describe(
          option.setName('question').setMaxLength(200).setRequired(true).setAutocomplete(true),
          'command-fact-question',
        ),
      )
      .addBooleanOption(option => describe(option.setName('private'), 'command-private'));
  },

  options: z.strictObject({ question: z.string(), private: z.boolean().optional() }),

  suggest: { question: (typed, context) => offerRows(suggestRows(typed, context.dataset, tables), context) },

  answer(options, context) {
    const audience = audienceOf(options.private);
    const found = findRows(options.question.replace(/^[a-z]\./, ''), context.dataset, tables);
    if (found.kind === 'both') return missBoth(found.place, found.named, context);
    if (found.kind === 'none') return missRow(options.question, 'convictions', found.near, found.elsewhere, context);
    const { named } = found;
    if (named.kind === 'state') return answerState(named, { audience, map: false }, context);
    if (named.kind === 'words') return answerWords(named, audience, context);
    switch (named.rows[0].table) {
      case 'jurisdictions':
        return answerPlace(named, { audience, map: false }, context);
      case 'categories':
        return answerChart(named, { sort: 'count', page: 1, audience }, context);
      case 'groups':
        return answerGroup(named, audience, context);
      default:
        return answerLabel(named, audience, context);
    }
  },
});
