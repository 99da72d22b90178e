import { revisionsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, chooseRows, countOf, totalOf } from '../../facts/arithmetic.ts';
import type { Fact } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { cut } from '../discord/escape.ts';
import { buttonLimits, suggestionLimits } from '../discord/limits.ts';
import { becameOf, figureOf, wholeOf, wordCount } from '../lines.ts';
import type { Context } from '../reply.ts';
import { selectionWords } from './answer-several.ts';

/** As many counts as stand in a label, and as much of a name as stands behind its count. */
const mostCounts = 5;
const longestHeld = 40;

/**
 * A fact with its figures, for a suggestion: `Driving under the influence: 86 of 317 convictions (27.1%)`. A name that is
 * too long is cut, a figure never.
 */
export function labelFact(fact: Fact, context: Context): string {
  const { name, figures } = wordFact(fact, context);
  const room = suggestionLimits.label - context.say('fact-label', { name: '', figures }).length;
  return context.say('fact-label', { name: cut(name, room), figures });
}

/** `Denver, Colorado · 63`; of other facts the name alone. */
export function buttonLabel(fact: Fact, context: Context): string {
  const { say } = context;
  const { name } = wordFact(fact, context);
  if (fact.kind !== 'rows' || fact.relation !== 'alone') return cut(name, buttonLimits.label);
  const figure = countInLabel(fact.rows[0], context);
  return say('choice', { name: cut(name, buttonLimits.label - say('choice', { name: '', figure }).length), figure });
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
      return { name: nameRows(fact, context), figures: figuresOfRows(fact, context) };
    case 'chosen': {
      const rows = chooseRows(fact, dataset);
      const words = selectionWords(fact, rows, context);
      const name = say('fact-name-chosen', { ...words, rows: fact.number });
      return { name: name.charAt(0).toUpperCase() + name.slice(1), figures: figuresOfChosen(words, rows, context) };
    }
  }
}

function nameRows({ relation, rows }: Fact & { kind: 'rows' }, { say }: Context): string {
  const [first, second = first] = rows;
  const names = rows.map(({ name }) => name);
  if (relation !== 'alone')
    return say('fact-name-rows', { relation, first: first.name, second: second.name, names, others: names.slice(1) });
  if (first.kind === 'state') return say('fact-name-state', { state: first.name });
  return first.rows[0].table === 'categories' ? say('fact-name-heading', { heading: first.name }) : first.name;
}

type SelectionWords = ReturnType<typeof selectionWords>;

function figuresOfChosen({ how, value }: SelectionWords, rows: readonly Row[], context: Context): string {
  const { say } = context;
  if (how === 'average' || how === 'median' || how === 'daily') return say('fact-number', { value });
  const [first] = rows;
  if (!first) return say('count', { count: 0 });
  if (how === 'most' || how === 'least') {
    const name = cut(first.title, longestHeld);
    return say('fact-figures-ranked', { ...figureOf(first, context), name, more: rows.length - 1 });
  }
  const counts = rows.slice(0, mostCounts).map(row => wordCount(row, say));
  return say('fact-figures-list', { counts: counts.join(' · '), more: Math.max(0, rows.length - mostCounts) });
}

function figuresOfRows({ relation, rows }: Fact & { kind: 'rows' }, context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const { of, revision, parts } = first.rows[0];
  const total = totalOf(first, dataset);
  if (relation === 'beside')
    return say('fact-figures-pair', { of, first: countInLabel(first, context), second: countInLabel(second, context) });
  if (relation === 'against')
    return say('fact-figures-pair', {
      of,
      first: countInLabel(first, context),
      second: say('count', { count: addUp(rows.slice(1)) }),
    });
  if (relation === 'within') return say('convictions-of', { count: countOf(second), total: countOf(first) });
  if (relation === 'less') return say('count', { count: countOf(first) - addUp(rows.slice(1)) });
  const count = relation === 'without' ? total - addUp(rows) : addUp(rows);
  const figures = say('part-of', { of, count, total });
  const revisions = revisionsOf(rows.flatMap<Row>(named => named.rows));
  if (revisions.length === 0) return figures;
  if (relation === 'alone' && revision && parts.length === 0 && first.rows.length === 1)
    return say('fact-figures-said', { figure: countInLabel(first, context), of, count, total });
  const kinds = revisions.map(each => say('fact-kind', { became: becameOf(each) }));
  return say('fact-figures-in-part', { figures, kinds: [...new Set(kinds)].join(' · ') });
}

function countInLabel(named: Named, { say }: Context): string {
  const [row, ...others] = named.rows;
  return others.length > 0 ? say('count', { count: countOf(named) }) : wordCount(row, say);
}
