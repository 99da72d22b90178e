import { z } from 'zod';
import { defineCommand, type Suggestion, suggestFirst, suggestion } from '../src/command.ts';
import type { Category, Dataset } from '../src/dataset/dataset.ts';
import { wordCount } from '../src/dataset/revisions.ts';
import { formatCount } from '../src/figures.ts';
import { nameForButton } from '../src/lookup/button-name.ts';
import { findCategory, suggestCategories } from '../src/lookup/find-category.ts';
import { findOffense, suggestOffenses } from '../src/lookup/find-offense.ts';
import { findPlace } from '../src/lookup/find-place.ts';
import { audienceOf } from '../src/reply/answer.ts';
import { missBoth, missCategory, missOffense, missPlaceInChart } from '../src/reply/misses.ts';
import { sortings } from '../src/reply/offense-lists.ts';
import { categoryOf, revisionOfOffense } from '../src/reply/offense-words.ts';
import { answerOffense, answerOffenseList, answerSeveral, type OffenseListView } from '../src/reply/offenses.ts';
import type { Notice, Reply } from '../src/reply/reply.ts';

/** The chart of convictions: all of it, one category, or one offense. */
export const convictions = defineCommand({
  name: 'convictions',
  description: 'Which convictions the people arrested had, as the chart in the report counts them',
  addOptions(command) {
    command
      .addStringOption(option =>
        option.setName('offense').setDescription('A kind of conviction; all of them if left out').setAutocomplete(true),
      )
      .addStringOption(option =>
        option.setName('category').setDescription('A heading that kinds are sorted under').setAutocomplete(true),
      )
      .addStringOption(option =>
        option
          .setName('sort')
          .setDescription('The order of the list')
          .addChoices({ name: 'by count', value: 'count' }, { name: 'by name', value: 'name' }),
      )
      .addBooleanOption(option => option.setName('private').setDescription('Show the answer only to you'));
  },

  options: z.strictObject({
    offense: z.string().optional(),
    category: z.string().optional(),
    sort: z.enum(sortings).optional(),
    private: z.boolean().optional(),
    page: z.coerce.number().int().min(1).optional(),
  }),

  suggest: {
    offense: (typed, dataset) =>
      suggestFirst(suggestOffenses(typed, dataset), offense =>
        suggestion(offense.name, wordCount(offense.count, revisionOfOffense(offense, dataset)), offense.id),
      ),
    category: (typed, dataset) => suggestFirst(suggestCategories(typed, dataset), suggestCategory),
  },

  answer(options, dataset): Reply {
    const category = readCategory(options.category, dataset);
    if (category && 'kind' in category) return category;
    const view: OffenseListView = {
      category: category?.category,
      sorting: options.sort ?? 'count',
      page: options.page ?? 1,
      audience: audienceOf(options.private),
    };
    if (options.offense) return answerAsked(options.offense, view, dataset);
    return answerOffenseList(dataset, view, category?.note);
  },
});

function suggestCategory({ id, name, count }: Category): Suggestion {
  return suggestion(name, formatCount(count), id);
}

/** The word that the menu of categories uses for none of them. */
const all = 'all';

function readCategory(
  typed: string | undefined,
  dataset: Dataset,
): { category: Category; note: string | undefined } | Notice | undefined {
  if (!typed || typed === all) return undefined;
  const finding = findCategory(typed, dataset);
  if (finding.kind === 'category') return { category: finding.category, note: finding.note };
  const other = findOffense(typed, dataset);
  if (other.kind === 'both') return missBoth(other.place, other.offenses);
  return missCategory(typed, finding.near);
}

function answerAsked(typed: string, view: OffenseListView, dataset: Dataset): Reply {
  const finding = findOffense(typed, dataset);
  switch (finding.kind) {
    case 'offense': {
      const { offense, note } = finding;
      const value = note === undefined ? offense.id : nameForButton(typed, offense.id);
      return answerOffense(
        dataset,
        { offense, note, value },
        view.audience,
        sortedElsewhere(offense.category, view, dataset),
      );
    }
    case 'several': {
      const [first] = finding.offenses;
      const value = nameForButton(typed, first?.id ?? '');
      return answerSeveral(dataset, { ...finding, value }, view.audience);
    }
    case 'category':
      return answerOffenseList(dataset, { ...view, category: finding.category }, finding.note);
    case 'both':
      return missBoth(finding.place, finding.offenses);
    case 'none':
      return findPlace(typed, dataset).kind === 'none' ? missOffense(typed, finding.near) : missPlaceInChart(typed);
  }
}

/** What to add when an offense was asked for together with a category: that it belongs there, or where else. */
function sortedElsewhere(id: string, { category }: OffenseListView, dataset: Dataset): string | undefined {
  const own = categoryOf({ category: id }, dataset);
  if (!category || !own) return undefined;
  return own.id === category.id
    ? `It is sorted under ${own.name}.`
    : `It is sorted under ${own.name}, not under ${category.name}.`;
}
