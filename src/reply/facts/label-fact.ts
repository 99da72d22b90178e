import { revisionsOf, sumOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { chooseRows, countOf } from '../../facts/arithmetic.ts';
import { bounds, type Chosen, type Fact } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import type { Say } from '../../words/speak.ts';
import { cut } from '../discord/escape.ts';
import { buttonLimits, suggestionLimits } from '../discord/limits.ts';
import type { Context } from '../reply.ts';
import { figureOf, fitName, wholeOf, wordCount } from '../word-rows.ts';
import { figuresOfRows, type RowsFact, selectionShape, selectionWords } from './answer-several.ts';

/** As many counts as stand in a label, and as much of a name as stands behind its count. */
const mostCounts = 5;
const longestHeld = 40;

/** A fact with its figures, for a suggestion: `Driving under the influence: 86 of 317 convictions (27.1%)`. */
export function labelFact(fact: Fact, context: Context): string {
  const { name, figures } = wordFact(fact, context);
  return fitName(name, suggestionLimits.label, shown => context.say('fact-label', { name: shown, figures }));
}

/** `Denver, Colorado · 63`; of other facts the name alone. */
export function buttonLabel(fact: Fact, context: Context): string {
  const { name } = wordFact(fact, context);
  if (fact.kind !== 'rows' || fact.relation !== 'alone') return name;
  const figure = countInLabel(fact.rows[0], context);
  return fitName(name, buttonLimits.label, shown => context.say('choice', { name: shown, figure }));
}

/** What a fact is called, and its figures; asked for by its name, it is found again. */
export function wordFact(fact: Fact, context: Context): { readonly name: string; readonly figures: string } {
  const { dataset, say } = context;
  switch (fact.kind) {
    case 'whole': {
      const figures = say('fact-figures-whole', { ...wholeOf(context), measure: fact.measure });
      return { name: say('fact-name', { measure: fact.measure }), figures };
    }
    case 'said':
      return { name: dataset.title, figures: dataset.report.reporter };
    case 'rows':
      return { name: nameRows(fact, context), figures: wordRows(fact, context) };
    case 'chosen': {
      const rows = chooseRows(fact, dataset);
      const name = say('fact-name-chosen', { ...selectionWords(fact, rows, context), rows: fact.number });
      return { name: name.charAt(0).toUpperCase() + name.slice(1), figures: figuresOfChosen(fact, rows, context) };
    }
  }
}

function nameRows({ relation, rows }: RowsFact, { say }: Context): string {
  const [first] = rows;
  const names = rows.map(({ name }) => name);
  const alone = first.kind === 'state' ? first.kind : first.rows[0].table === 'categories' ? 'heading' : 'row';
  return say('fact-name-rows', { relation, alone, first: first.name, names, others: names.slice(1) });
}

function figuresOfChosen(fact: Chosen, rows: readonly Row[], context: Context): string {
  const { say } = context;
  const [first] = rows;
  if (!first) return say('count', { count: 0 });
  const isBound = bounds.some(bound => bound === fact.how);
  const isSum = fact.how.startsWith('sum');
  const shape = selectionShape(fact);
  return say('fact-figures-chosen', {
    ...selectionWords(fact, rows, context),
    ...figureOf(first, context),
    ...revisedIn(rows, say),
    ...(isSum ? { shape: 'sum', count: sumOf(rows) } : { shape: isBound ? 'bound' : shape }),
    name: cut(first.title, longestHeld),
    counts: rows
      .slice(0, mostCounts)
      .map(row => wordCount(row, say))
      .join(say('separator')),
    more: Math.max(0, rows.length - (shape === 'ranked' ? 1 : mostCounts)),
  });
}

function wordRows(fact: RowsFact, context: Context): string {
  const { say } = context;
  const [one, two = one] = fact.rows;
  const figures = figuresOfRows(fact, context);
  const { revised, kinds } = revisedIn(
    fact.rows.flatMap<Row>(({ rows }) => rows),
    say,
  );
  const isOne = fact.relation === 'alone' && one.rows.length === 1 && one.rows[0].parts.length === 0;
  return say('fact-figures-rows', {
    ...figures,
    left: countInLabel(one, context),
    right: fact.relation === 'against' ? say('count', { count: figures.second }) : countInLabel(two, context),
    revised: revised === 'part' && isOne ? 'whole' : revised,
    kinds,
  });
}

/** Whether figures among these were withdrawn or corrected, and which of the two. */
function revisedIn(rows: readonly Row[], say: Say): { readonly revised: 'part' | 'other'; readonly kinds: string } {
  const kinds = revisionsOf(rows).map(({ kind }) => say('fact-kind', { became: kind }));
  return { revised: kinds.length > 0 ? 'part' : 'other', kinds: [...new Set(kinds)].join(say('separator')) };
}

function countInLabel(named: Named, { say }: Context): string {
  const [row, ...others] = named.rows;
  return others.length > 0 ? say('count', { count: countOf(named) }) : wordCount(row, say);
}
