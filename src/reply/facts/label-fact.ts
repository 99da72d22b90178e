import { revisionsOf } from '../../dataset/counted.ts';
import type { Row } from '../../dataset/dataset.ts';
import { addUp, countOf, leadingRows, middleOf, rowsBeyond, standAt, totalOf } from '../../facts/arithmetic.ts';
import { type Fact, isPlace, type Measure, tableOfNamed } from '../../facts/fact-types.ts';
import type { Named } from '../../names/named.ts';
import type { Context } from '../context.ts';
import { cut } from '../discord/escape.ts';
import { buttonLimits, suggestionLimits } from '../discord/limits.ts';
import { nameSome } from '../lines.ts';
import { wordCount } from '../revisions.ts';

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
  const [row, ...others] = fact.rows[0].rows;
  const figure = others.length > 0 ? say('count', { count: countOf(fact.rows[0]) }) : wordCount(row, say);
  return say('choice', { name: cut(name, buttonLimits.label - say('choice', { name: '', figure }).length), figure });
}

/** What a fact is called, without its figures; asked for by this name, it is found again. */
export function nameFact(fact: Fact, context: Context): string {
  const { say, dataset } = context;
  switch (fact.kind) {
    case 'whole':
      return say('fact-name', { measure: fact.measure });
    case 'said':
      return dataset.title;
    case 'rows': {
      const [first, second = first] = fact.rows;
      if (fact.relation === 'alone') return nameAlone(first, context);
      const names = fact.rows.map(({ name }) => name);
      if (fact.relation === 'beside') return say('fact-name-versus', { left: first.name, right: second.name });
      if (fact.relation === 'less') return `${first.name}: ${say('fact-name-without', { names: names.slice(1) })}`;
      if (fact.relation === 'within') return say('fact-name-within', { part: second.name, whole: first.name });
      return say(fact.relation === 'together' ? 'fact-name-together' : 'fact-name-without', { names });
    }
    case 'ranked': {
      const { place: rank, end } = standAt(fact, dataset) ?? { place: 1, end: 'most' };
      const name = fact.within
        ? say('fact-name-ranked-within', { rank, end, heading: fact.within.name })
        : say('fact-name-ranked', { rank, end, table: fact.table });
      return name.charAt(0).toUpperCase() + name.slice(1);
    }
    case 'leading': {
      const figure = { end: fact.rows > 0 ? 'most' : 'fewest', table: fact.table, rows: Math.abs(fact.rows) } as const;
      return fact.added ? say('fact-name-leading-sum', figure) : say('fact-name-leading', figure);
    }
    case 'bound':
      return say('fact-name-bound', { ...fact, of: unitOf(fact.table) });
    case 'middle':
      return say('fact-name-middle', { middle: fact.middle, table: fact.table });
  }
}

function nameAlone(named: Named, { say }: Context): string {
  if (named.kind === 'state') return say('fact-name-state', { state: named.name });
  return tableOfNamed(named) === 'categories' ? say('fact-name-heading', { heading: named.name }) : named.name;
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
    case 'ranked': {
      const [first, ...others] = standAt(fact, dataset)?.rows ?? [];
      if (!first) return '';
      const name = cut(first.title, longestHeld);
      const figure = { figure: wordCount(first, say), name, count: first.count, total: dataset.totals[first.of] };
      return say('fact-figures-ranked', { ...figure, more: others.length });
    }
    case 'leading':
      return listCounts(leadingRows(fact.table, fact.rows, dataset), context);
    case 'bound':
      return listCounts(rowsBeyond(fact, dataset), context);
    case 'middle':
      return say('fact-number', { value: middleOf(fact, dataset).value });
  }
}

function listCounts(rows: readonly Row[], { say }: Context): string {
  if (rows.length === 0) return say('count', { count: 0 });
  const counts = rows.slice(0, mostCounts).map(row => wordCount(row, say));
  return say('fact-figures-list', { counts: counts.join(' · '), more: Math.max(0, rows.length - mostCounts) });
}

function figuresOfWhole(measure: Measure, { dataset, say }: Context): string {
  const { rows, totals, report, title } = dataset;
  switch (measure) {
    case 'arrests':
      return say('fact-figures-total', { ...figureOf('arrests'), count: totals.arrests });
    case 'convictions':
      return say('fact-figures-total', { ...figureOf('convictions'), count: totals.convictions });
    case 'days':
      return say('fact-figures-total', { ...figureOf('days'), count: report.days });
    case 'kinds':
      return say('count', { count: rows.convictions.length });
    case 'places':
      return say('count', { count: rows.jurisdictions.length });
    case 'categories':
      return say('count', { count: rows.categories.length });
    case 'groups':
      return say('count', { count: rows.groups.length });
    case 'date':
      return say('day', { day: report.date });
    case 'reporter':
      return nameSome([report.reporter, say('day', { day: report.date })], 2, { dataset, say }).join(', ');
    case 'title':
      return `${title}, ${say('day', { day: report.date })}`;
  }
  function figureOf<M extends Measure>(asked: M) {
    return { measure: asked, places: rows.jurisdictions.length, kinds: rows.convictions.length, days: report.days };
  }
}

function figuresOfRows({ relation, rows }: Fact & { kind: 'rows' }, context: Context): string {
  const { dataset, say } = context;
  const [first, second = first] = rows;
  const { of } = first.rows[0];
  const total = totalOf(first, dataset);
  if (relation === 'beside') {
    const [left = '', right = ''] = [first, second].map(named => countInLabel(named, context));
    return say('fact-figures-pair', { of, first: left, second: right });
  }
  if (relation === 'within') return say('convictions-of', { count: countOf(second), total: countOf(first) });
  if (relation === 'less') return say('count', { count: countOf(first) - addUp(rows.slice(1)) });
  const sum = addUp(rows);
  const count = relation === 'without' ? total - sum : sum;
  const figures = say(isPlace(first) || of === 'arrests' ? 'arrests-of' : 'convictions-of', { count, total });
  const revisions = revisionsOf(rows.flatMap<Row>(named => named.rows));
  if (revisions.length === 0) return figures;
  const kinds = [
    ...new Set(revisions.map(({ kind }) => say('fact-kind', { kind: kind === 'withdrawn' ? kind : 'corrected' }))),
  ].join(' · ');
  const [row] = first.rows;
  if (relation === 'alone' && row.revision && row.parts.length === 0 && first.rows.length === 1)
    return say('fact-figures-said', { figure: wordCount(row, say), of, count, total });
  return say('fact-figures-in-part', { figures, kinds });
}

function countInLabel(named: Named, { say }: Context): string {
  const [row, ...others] = named.rows;
  return others.length > 0 ? say('count', { count: countOf(named) }) : wordCount(row, say);
}

function unitOf(table: string): 'arrests' | 'convictions' {
  return table === 'jurisdictions' || table === 'groups' ? 'arrests' : 'convictions';
}
