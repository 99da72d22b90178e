import { revisionsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, chooseRows, countOf, endOf, middleOf, placeOf, totalOf } from '../../facts/arithmetic.ts';
import { type Chosen, type Fact, isPlace, type Measure } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import { cut } from '../discord/escape.ts';
import { buttonLimits, suggestionLimits } from '../discord/limits.ts';
import { wordCount } from '../lines.ts';
import type { Context } from '../reply.ts';

/** As many counts as stand in a label, and as much of a name as stands behind its count. */
const mostCounts = 5;
const longestHeld = 40;

/**
 * A fact with its figures, for a suggestion: `Driving under the influence: 86 of 317 convictions (27.1%)`. A name that is
 * too long is cut, a figure never.
 */
export function labelFact(fact: Fact, context: Context): string {
  const figures = figuresOf(fact, context);
  const room = suggestionLimits.label - context.say('fact-label', { name: '', figures }).length;
  return context.say('fact-label', { name: cut(nameFact(fact, context), room), figures });
}

/** `Denver, Colorado · 63`; of other facts the name alone. */
export function buttonLabel(fact: Fact, context: Context): string {
  const { say } = context;
  const name = nameFact(fact, context);
  if (fact.kind !== 'rows' || fact.relation !== 'alone') return cut(name, buttonLimits.label);
  const figure = countInLabel(fact.rows[0], context);
  return say('choice', { name: cut(name, buttonLimits.label - say('choice', { name: '', figure }).length), figure });
}

/** What a fact is called, without its figures; asked for by this name, it is found again. */
export function nameFact(fact: Fact, context: Context): string {
  switch (fact.kind) {
    case 'whole':
      return context.say('fact-name', { measure: fact.measure });
    case 'said':
      return context.dataset.title;
    case 'rows':
      return nameRows(fact, context);
    case 'chosen':
      return nameChosen(fact, context);
  }
}

function nameRows({ relation, rows }: Fact & { kind: 'rows' }, { say }: Context): string {
  const [first, second = first] = rows;
  const names = rows.map(({ name }) => name);
  switch (relation) {
    case 'alone':
      if (first.kind === 'state') return say('fact-name-state', { state: first.name });
      return first.rows[0].table === 'categories' ? say('fact-name-heading', { heading: first.name }) : first.name;
    case 'beside':
      return say('fact-name-versus', { left: first.name, right: second.name });
    case 'within':
      return say('fact-name-within', { part: second.name, whole: first.name });
    case 'less':
      return `${first.name}: ${say('fact-name-without', { names: names.slice(1) })}`;
    default:
      return say(relation === 'together' ? 'fact-name-together' : 'fact-name-without', { names });
  }
}

function nameChosen(fact: Chosen, { say, dataset }: Context): string {
  const { how, table, number, within } = fact;
  const end = endOf(fact);
  switch (how) {
    case 'most':
    case 'least': {
      const rank = placeOf(chooseRows(fact, dataset)[0], fact, dataset);
      const name = within
        ? say('fact-name-ranked-within', { rank, end, heading: within.name })
        : say('fact-name-ranked', { rank, end, table });
      return name.charAt(0).toUpperCase() + name.slice(1);
    }
    case 'top':
    case 'last':
      return say('fact-name-leading', { end, table, rows: number });
    case 'sumtop':
    case 'sumlast':
      return say('fact-name-leading-sum', { end, table, rows: number });
    case 'average':
    case 'median':
      return say('fact-name-middle', { middle: how, table });
    case 'daily':
      return say('fact-name-middle', { middle: 'average', table: 'days' });
    default:
      return say('fact-name-bound', { ...fact, bound: how, of: unitOf(table) });
  }
}

function figuresOf(fact: Fact, context: Context): string {
  const { dataset, say } = context;
  switch (fact.kind) {
    case 'whole':
      return figuresOfWhole(fact.measure, context);
    case 'said':
      return dataset.report.reporter;
    case 'rows':
      return figuresOfRows(fact, context);
    case 'chosen': {
      if (/^(?:average|median|daily)$/.test(fact.how))
        return say('fact-number', { value: middleOf(fact, dataset).value });
      const [first, ...others] = chooseRows(fact, dataset);
      if (!first) return say('count', { count: 0 });
      if (fact.how === 'most' || fact.how === 'least') {
        const name = cut(first.title, longestHeld);
        const figure = { figure: wordCount(first, say), name, count: first.count, total: dataset.totals[first.of] };
        return say('fact-figures-ranked', { ...figure, more: others.length });
      }
      const counts = [first, ...others].slice(0, mostCounts).map(row => wordCount(row, say));
      const more = Math.max(0, others.length + 1 - mostCounts);
      return say('fact-figures-list', { counts: counts.join(' · '), more });
    }
  }
}

function figuresOfWhole(measure: Measure, { dataset, say }: Context): string {
  const { rows, totals, report, title } = dataset;
  const sizes = { places: rows.jurisdictions.length, kinds: rows.convictions.length, days: report.days };
  const day = say('day', { day: report.date });
  switch (measure) {
    case 'arrests':
    case 'convictions':
      return say('fact-figures-total', { ...sizes, measure, count: totals[measure] });
    case 'days':
      return say('fact-figures-total', { ...sizes, measure, count: report.days });
    case 'kinds':
    case 'places':
      return say('count', { count: sizes[measure] });
    case 'categories':
    case 'groups':
      return say('count', { count: rows[measure].length });
    case 'date':
      return day;
    case 'reporter':
      return `${report.reporter}, ${day}`;
    case 'title':
      return `${title}, ${day}`;
  }
}

function figuresOfRows({ relation, rows }: Fact & { kind: 'rows' }, context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const { of } = first.rows[0];
  const total = totalOf(first, dataset);
  if (relation === 'beside')
    return say('fact-figures-pair', { of, first: countInLabel(first, context), second: countInLabel(second, context) });
  if (relation === 'within') return say('convictions-of', { count: countOf(second), total: countOf(first) });
  if (relation === 'less') return say('count', { count: countOf(first) - addUp(rows.slice(1)) });
  const sum = addUp(rows);
  const count = relation === 'without' ? total - sum : sum;
  const figures = say(isPlace(first) || of === 'arrests' ? 'arrests-of' : 'convictions-of', { count, total });
  const revisions = revisionsOf(rows.flatMap<Row>(named => named.rows));
  if (revisions.length === 0) return figures;
  if (relation === 'alone' && first.rows[0].revision && first.rows[0].parts.length === 0 && first.rows.length === 1)
    return say('fact-figures-said', { figure: countInLabel(first, context), of, count, total });
  const kinds = revisions.map(({ kind }) => say('fact-kind', { kind: kind === 'withdrawn' ? kind : 'corrected' }));
  return say('fact-figures-in-part', { figures, kinds: [...new Set(kinds)].join(' · ') });
}

function countInLabel(named: Named, { say }: Context): string {
  const [row, ...others] = named.rows;
  return others.length > 0 ? say('count', { count: countOf(named) }) : wordCount(row, say);
}

function unitOf(table: string): 'arrests' | 'convictions' {
  return table === 'jurisdictions' || table === 'groups' ? 'arrests' : 'convictions';
}
