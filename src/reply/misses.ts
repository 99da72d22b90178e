import type { Category, Dataset, Offense, Place } from '../dataset/dataset.ts';
import { statementsNaming } from '../lookup/later-statements.ts';
import { ask, makeNotice } from './answer.ts';
import { echo } from './echo.ts';
import { joinWords, nextButton } from './lines.ts';
import type { Notice } from './reply.ts';

/** A place that the report does not count: what it was, what was said of it later, and the nearest that it does count. */
export function missPlace(typed: string, near: readonly Place[], dataset: Dataset): Notice {
  const buttons = near.map(({ id, title }) => nextButton(title, ask('arrests', { city: id })));
  return makeNotice(
    offer(
      `The report gives no figure for ${echo(typed)}.`,
      near.map(({ title }) => title),
    ),
    [...buttons, nextButton('All jurisdictions', ask('arrests'))],
    ['It counts people arrested in the jurisdictions that it lists, and in no other place.'],
    statementsNaming(typed, dataset),
  );
}

/** An offense that the chart has no label for, and the nearest that it has. */
export function missOffense(typed: string, near: readonly Offense[]): Notice {
  const buttons = near.map(({ id, name }) => nextButton(name, ask('convictions', { offense: id })));
  return makeNotice(
    offer(
      `The report gives no figure for ${echo(typed)}.`,
      near.map(({ name }) => name),
    ),
    [...buttons, nextButton('All convictions', ask('convictions'))],
    ['Its chart has the kinds of conviction that it lists, and no others.'],
  );
}

/** A category that there is none of. */
export function missCategory(typed: string, near: readonly Category[]): Notice {
  const buttons = near.map(({ id, name }) => nextButton(name, ask('convictions', { category: id })));
  return makeNotice(
    offer(
      `There is no category ${echo(typed)}.`,
      near.map(({ name }) => name),
    ),
    [...buttons, nextButton('All convictions', ask('convictions'))],
    ['The labels of the chart are sorted under headings; the list of all convictions has a menu of them.'],
  );
}

/** Convictions of one place: the report has none, and the nearest questions are either half. */
export function missBoth(place: Place, offenses: readonly Offense[]): Notice {
  const names = offenses.slice(0, 3).map(({ name }) => name);
  return makeNotice(
    `The report does not break convictions down by place, so it gives no figure for ${joinWords(names)} in ${place.title}.`,
    [
      nextButton(place.title, ask('arrests', { city: place.id })),
      ...offenses.slice(0, 3).map(({ id, name }) => nextButton(name, ask('convictions', { offense: id }))),
    ],
    ['It counts arrests by place, and convictions for all places together.'],
  );
}

/** Adds the nearest names to a sentence, where there are any. */
function offer(sentence: string, names: readonly string[]): string {
  return names.length === 0 ? sentence : `${sentence} Did you mean ${joinWords(names, 'or')}?`;
}

/** A place where a kind of conviction was asked for: the chart is for all places together. */
export function missPlaceInChart(typed: string): Notice {
  return makeNotice(
    `The report does not break convictions down by place, so the chart has no figure for ${echo(typed)}.`,
    [nextButton('Arrests by jurisdiction', ask('arrests')), nextButton('All convictions', ask('convictions'))],
    ['The chart counts convictions for all jurisdictions together.'],
  );
}
