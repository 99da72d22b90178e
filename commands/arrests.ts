import { z } from 'zod';
import { defineCommand, suggestFirst, suggestion } from '../src/command.ts';
import type { Dataset } from '../src/dataset/dataset.ts';
import { wordCount } from '../src/dataset/revisions.ts';
import { nameForButton } from '../src/lookup/button-name.ts';
import { findPlace, suggestPlaces } from '../src/lookup/find-place.ts';
import { statementsNaming } from '../src/lookup/later-statements.ts';
import { audienceOf } from '../src/reply/answer.ts';
import { missBoth, missPlace } from '../src/reply/misses.ts';
import { revisionOfPlace } from '../src/reply/place-words.ts';
import {
  type AskedPlace,
  answerComparison,
  answerPlace,
  answerRanking,
  answerRegion,
  type PlaceView,
} from '../src/reply/places.ts';
import type { Notice, Reply } from '../src/reply/reply.ts';

/** People arrested: of all places, of one, or of two side by side. */
export const arrests = defineCommand({
  name: 'arrests',
  description: 'How many people were arrested, by jurisdiction, as the report counts them',
  addOptions(command) {
    command
      .addStringOption(option =>
        option.setName('city').setDescription('A city, county or state; all of them if left out').setAutocomplete(true),
      )
      .addStringOption(option =>
        option.setName('compare').setDescription('A second place, to stand beside the first').setAutocomplete(true),
      )
      .addBooleanOption(option => option.setName('private').setDescription('Show the answer only to you'));
  },

  options: z.strictObject({
    city: z.string().optional(),
    compare: z.string().optional(),
    private: z.boolean().optional(),
    page: z.coerce.number().int().min(1).optional(),
    view: z.literal('map').optional(),
  }),

  suggest: { city: suggest, compare: suggest },

  answer(options, dataset): Reply {
    const view: PlaceView = { audience: audienceOf(options.private), map: options.view === 'map' };
    const [first, second] = [options.city, options.compare].flatMap(typed => (typed ? [typed] : []));
    if (first === undefined) return answerRanking(dataset, options.page ?? 1, view);
    if (second === undefined) return answerOne(first, view, dataset);
    return answerTwo(first, second, view, dataset);
  },
});

function answerOne(typed: string, view: PlaceView, dataset: Dataset): Reply {
  const finding = findPlace(typed, dataset);
  if (finding.kind === 'region') {
    const { region, places } = finding;
    const said = statementsNaming(region, dataset);
    return answerRegion(dataset, { region, places, value: nameForButton(region, '') || undefined, said }, view);
  }
  const place = readPlace(typed, dataset);
  return 'kind' in place ? place : answerPlace(dataset, { ...place, said: statementsNaming(typed, dataset) }, view);
}

function answerTwo(first: string, second: string, view: PlaceView, dataset: Dataset): Reply {
  const left = readPlace(first, dataset);
  if ('kind' in left) return left;
  const right = readPlace(second, dataset);
  if ('kind' in right) return right;
  if (left.place !== right.place) return answerComparison(dataset, left, right, view);
  const note = [left.note, right.note].find(text => text !== undefined);
  return answerPlace(dataset, { ...left, note }, view, 'Both names lead to this one place.');
}

function readPlace(typed: string, dataset: Dataset): AskedPlace | Notice {
  const finding = findPlace(typed, dataset);
  switch (finding.kind) {
    case 'place': {
      const { place, note } = finding;
      return { place, note, value: note === undefined ? place.id : nameForButton(typed, place.id) };
    }
    case 'region':
      return missPlace(typed, finding.places, dataset);
    case 'both':
      return missBoth(finding.place, finding.offenses);
    case 'none':
      return missPlace(typed, finding.near, dataset);
  }
}

function suggest(typed: string, dataset: Dataset) {
  return suggestFirst(suggestPlaces(typed, dataset), place =>
    suggestion(place.title, wordCount(place.count, revisionOfPlace(place, dataset)), place.id),
  );
}
