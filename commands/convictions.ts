import { z } from 'zod';
import { defineCommand, offerRows } from '../src/command.ts';
import type { Category } from '../src/dataset/dataset.ts';
import { choice, describe } from '../src/describe-option.ts';
import { findRows, suggestRows } from '../src/names/find-rows.ts';
import type { Named } from '../src/names/named.ts';
import type { Context } from '../src/reply/context.ts';
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
import { missBoth, missPlaceInChart, missRow } from '../src/reply/misses.ts';
import type { Notice, Reply } from '../src/reply/reply.ts';

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
    const category = typed && typed !== allHeadings ? read(typed, ['categories'], context) : undefined;
    if (category && 'sentence' in category) return category;
    if (!offense) return answerChart(category, view, context);
    const label = read(offense, offenseTables, context);
    return 'sentence' in label ? label : answerNamed(label, category, view, context);
  },
});

type Tables = Parameters<typeof findRows>[2];

const offenseTables: Tables = ['convictions', 'topics', 'categories'];

function read(typed: string, tables: Tables, context: Context): Named | Notice {
  const found = findRows(typed, context.dataset, tables);
  if (found.kind === 'named') return found.named;
  if (found.kind === 'both') return missBoth(found.place, found.named, context);
  const { near, elsewhere } = found;
  if (elsewhere?.rows[0].table === 'jurisdictions') return missPlaceInChart(elsewhere, context);
  return missRow(typed, tables[0] ?? 'convictions', near, elsewhere, context);
}

function answerNamed(named: Named, category: Named | undefined, view: ChartView, context: Context): Reply {
  if (named.kind === 'words') return answerWords(named, view.audience, context);
  const [row] = named.rows;
  if (row.table === 'categories') return answerChart(named, view, context);
  const asked = category && context.dataset.rows.categories.find(({ id }) => id === category.rows[0].id);
  const remark = asked && row.table === 'convictions' ? tellHeading(row, asked satisfies Category, context) : undefined;
  return answerLabel(named, view.audience, context, remark);
}
