import type { Dataset, Statement } from '../../dataset/dataset.ts';
import { isConvicted } from '../../lookup/convicted.ts';
import { type Fact, type FactRow, offensesOfRow } from '../../lookup/facts/fact.ts';
import { writeFactId } from '../../lookup/facts/fact-id.ts';
import type { FactMiss } from '../../lookup/facts/finding.ts';
import type { Limit } from '../../lookup/facts/limits.ts';
import { nearOffenses, nearPlaces, nearRows } from '../../lookup/facts/near-rows.ts';
import { ask, makeNotice } from '../answer.ts';
import { echo } from '../echo.ts';
import { nextButton } from '../lines.ts';
import { missBoth, missOffense, missPlace, missPlaceInChart } from '../misses.ts';
import type { NextButton, Notice } from '../reply.ts';
import { nameFact } from './label-fact.ts';
import { tableWords } from './rank-words.ts';

/** As many questions as a miss offers instead. */
const mostOffered = 5;

/**
 * What the report cannot answer, named as such, with the nearest questions that it can, and what was said later. No figure of
 * the report stands in it.
 *
 * @param said what was said later that answers the question
 * @param named what was said later of what it names
 */
export function missFact(
  miss: FactMiss,
  dataset: Dataset,
  said: readonly Statement[] = [],
  named: readonly Statement[] = [],
): Notice {
  const missed = nameMiss(miss, dataset);
  const open = said.length > 0 && (miss.kind === 'stranger' || miss.kind === 'bound');
  return {
    ...missed,
    sentence: open ? 'The report does not say.' : missed.sentence,
    statements: [...new Set([...missed.statements, ...said, ...named])],
  };
}

function nameMiss(miss: FactMiss, dataset: Dataset): Notice {
  switch (miss.kind) {
    case 'unclear':
      return notice(
        'Ask one question about the report’s figures, for instance “How many people were arrested?”',
        [],
        dataset,
      );
    case 'limit':
      return notice(`The report gives no figure for ${miss.limit.topic}.`, nearLimit(miss, dataset), dataset);
    case 'otherPlace':
      return missPlace(miss.name, nearPlaces(miss.name, dataset), dataset);
    case 'otherCrime':
      return missOffense(miss.name, nearOffenses(miss.name, dataset));
    case 'otherDate':
      return notice(
        `The report is about one operation, and gives no figure for ${echo(miss.text)}.`,
        [{ kind: 'whole', measure: 'date' }],
        dataset,
      );
    case 'bound':
      return makeNotice(
        `The number ${echo(miss.text)} is not understood in this question; the whole lists show every count.`,
        [nextButton('All jurisdictions', ask('arrests')), nextButton('All convictions', ask('convictions'))],
      );
    case 'stranger':
      return notice(
        `The report gives no figure for ${echo(miss.text)}.`,
        [...miss.rows, ...nearRows(miss.text, dataset)].map(asFact),
        dataset,
      );
    case 'convictionsByPlace':
      return missConvictions(miss, dataset);
    case 'groupsByPlace':
      return notice('The report does not break its groups down by place.', miss.rows.map(asFact), dataset);
    case 'arrestsByOffense':
      return notice(
        'The report does not say what people were arrested for; its chart counts convictions that they had.',
        miss.rows.map(asFact),
        dataset,
      );
    case 'crossed':
      return notice(
        'The report counts groups and kinds of conviction each on their own, and not who is in several of them.',
        miss.rows.map(asFact),
        dataset,
      );
    case 'unjoined':
      return notice(
        'The report has no figure for these in one; it counts each on its own.',
        miss.rows.map(asFact),
        dataset,
      );
    case 'overlap':
      return notice(
        'The groups may overlap, so they must not be added, and the report does not say who is in several of them.',
        miss.groups.map(group => ({ kind: 'row', row: { kind: 'group', group, note: undefined, value: group.id } })),
        dataset,
      );
    case 'unconvicted':
      return notice(
        'The report gives no figure for people without convictions; it counts people who had them, and does not say what the others had.',
        convicted(dataset),
        dataset,
      );
    case 'excluded':
      return notice('The report gives no figure for what a question leaves out.', miss.rows.map(asFact), dataset);
    case 'region':
      return missPlace(miss.region, miss.places, dataset);
    case 'beyond':
      return notice(
        `The report does not have so many ${tableWords[miss.table]}.`,
        [{ kind: 'leading', table: miss.table, rows: mostOffered }],
        dataset,
      );
    case 'tooMany':
      return notice('One answer has no room for so many at once.', miss.rows.map(asFact), dataset);
  }
}

function missConvictions({ place, rows }: FactMiss & { kind: 'convictionsByPlace' }, dataset: Dataset): Notice {
  const offenses = rows.flatMap(row => offensesOfRow(row, dataset.rows.convictions));
  if (place && rows.length === 1 && offenses.length === 1) return missBoth(place, offenses);
  if (place && rows.length === 0) return missPlaceInChart(place.title);
  return notice(
    'The report does not break convictions down by place; its chart counts them for all jurisdictions together.',
    rows.map(asFact),
    dataset,
  );
}

function nearLimit({ limit, rows }: { limit: Limit; rows: readonly FactRow[] }, dataset: Dataset): readonly Fact[] {
  if (rows.length > 0) return rows.map(asFact);
  return limit.near === 'convicted' ? convicted(dataset) : [{ kind: 'whole', measure: limit.near }];
}

function convicted({ rows: { groups } }: Dataset): readonly Fact[] {
  const group = groups.find(isConvicted);
  if (!group) return [{ kind: 'whole', measure: 'convictions' }];
  return [{ kind: 'row', row: { kind: 'group', group, note: undefined, value: group.id } }];
}

function asFact(row: FactRow): Fact {
  return { kind: 'row', row };
}

/** A notice with the nearest facts as buttons, without their figures, and the whole report behind them. */
function notice(sentence: string, near: readonly Fact[], dataset: Dataset): Notice {
  const offered = near.length > 0 ? near : ([{ kind: 'whole', measure: 'arrests' }] as const);
  return makeNotice(sentence, [
    ...offered.slice(0, mostOffered).flatMap(fact => factButton(fact, dataset)),
    nextButton('Summary', ask('summary')),
  ]);
}

function factButton(fact: Fact, dataset: Dataset): readonly NextButton[] {
  const question = writeFactId(fact);
  return question === undefined ? [] : [nextButton(nameFact(fact, dataset), ask('fact', { question }))];
}
