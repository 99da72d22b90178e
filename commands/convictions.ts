import { z } from 'zod';
import { defineCommand, offerRows } from '../src/command.ts';
import { offenseTables } from '../src/names/names.ts';
import { allHeadings, answerChart, answerOffense, tellHeading } from '../src/reply/conviction-answers.ts';
import { leadWith } from '../src/reply/make-reply.ts';
import { readNamed } from '../src/reply/misses.ts';

/** The chart of convictions: all of it, one heading, or one label. */
export const convictions = defineCommand({
  name: 'convictions',
  description: 'command-convictions',
  example: '/convictions offense:robbery',
  shown: {
    offense: { description: 'command-convictions-offense', suggest: offerRows(offenseTables) },
    category: { description: 'command-convictions-category', suggest: offerRows(['categories']) },
    sort: {
      description: 'command-convictions-sort',
      choices: { count: 'command-sort-count', name: 'command-sort-name' },
    },
  },
  options: z.strictObject({
    offense: z.string().optional(),
    category: z.string().optional(),
    sort: z.enum(['count', 'name']).optional(),
    private: z.boolean().optional(),
    page: z.coerce.number().int().min(1).optional(),
  }),
  answer({ offense, category: typed, ...asked }, context) {
    const sort = asked.sort === 'name' ? asked.sort : undefined;
    const category = typed && typed !== allHeadings ? readNamed(typed, ['categories'], context) : undefined;
    if (category && 'sentence' in category) return category;
    if (!offense) return answerChart(category, context, asked.page, sort);
    const named = readNamed(offense, offenseTables, context);
    if ('sentence' in named) return named;
    const remark = category && tellHeading(named, category.rows[0], context);
    const isHeading = named.kind !== 'words' && named.rows[0].table === 'categories';
    return leadWith(remark, isHeading ? answerChart(named, context, asked.page, sort) : answerOffense(named, context));
  },
});
