import { z } from 'zod';
import { defineCommand, offerRows } from '../src/command.ts';
import { choice, describe } from '../src/describe-option.ts';
import { offenseTables } from '../src/facts/fact-types.ts';
import { suggestRows } from '../src/names/find-rows.ts';
import {
  allHeadings,
  answerChart,
  answerLabel,
  answerWords,
  type ChartView,
  sortings,
  tellHeading,
} from '../src/reply/conviction-answers.ts';
import { audienceOf } from '../src/reply/make-reply.ts';
import { readNamed } from '../src/reply/misses.ts';
import type { Reply } from '../src/reply/reply.ts';

/** The chart of convictions: all of it, one heading, or one label. */
export const convictions = defineCommand({
  name: 'convictions',
  description: 'command-convictions',
  example: '/convictions offense:robbery',
  addOptions(command) {
    command
      .addStringOption(option =>
        describe(option.setName('offense').setAutocomplete(true), 'command-convictions-offense'),
      )
      .addStringOption(option =>
        describe(option.setName('category').setAutocomplete(true), 'command-convictions-category'),
      )
      .addStringOption(option =>
        describe(option.setName('sort'), 'command-convictions-sort').addChoices(
          choice('command-sort-count', 'count'),
          choice('command-sort-name', 'name'),
        ),
      )
      .addBooleanOption(option => describe(option.setName('private'), 'command-private'));
  },

  options: z.strictObject({
    offense: z.string().optional(),
    category: z.string().optional(),
    sort: z.enum(sortings).optional(),
    private: z.boolean().optional(),
    page: z.coerce.number().int().min(1).optional(),
  }),

  suggest: {
    offense: (typed, context) => offerRows(suggestRows(typed, context.dataset, offenseTables), context),
    category: (typed, context) => offerRows(suggestRows(typed, context.dataset, ['categories']), context),
  },

  answer(options, context): Reply {
    const { offense, category: typed, sort = 'count', page = 1 } = options;
    const view: ChartView = { sort, page, audience: audienceOf(options.private) };
    const category = typed && typed !== allHeadings ? readNamed(typed, ['categories'], context) : undefined;
    if (category && 'sentence' in category) return category;
    if (!offense) return answerChart(category, view, context);
    const named = readNamed(offense, offenseTables, context);
    if ('sentence' in named) return named;
    const remark = category && tellHeading(named, category.rows[0], context);
    if (named.kind === 'words') return answerWords(named, view.audience, context, remark);
    if (named.rows[0].table === 'categories') return answerChart(named, view, context, remark);
    return answerLabel(named, view.audience, context, remark);
  },
});
