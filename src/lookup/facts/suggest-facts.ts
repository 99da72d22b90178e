import type { Dataset } from '../../dataset/dataset.ts';
import { normalize } from '../../dataset/normalize.ts';
import { perDataset } from '../../dataset/per-dataset.ts';
import { tokenize } from '../../english/tokens.ts';
import { suggestOffenses } from '../find-offense.ts';
import { suggestPlaces } from '../find-place.ts';
import { categoryIndexOf, groupIndexOf, suggestRows } from '../table-lookup.ts';
import { cueOf } from './cues.ts';
import { datasetTables, type Fact, type FactRow, type Measure, measures, rankedTables } from './fact.ts';
import { writeFactId } from './fact-id.ts';
import { findFact } from './find-fact.ts';
import { allRows } from './name-row.ts';
import { longestQuestion } from './piece.ts';

/** Discord's limit on suggestions. */
const most = 25;
/** As many rows of each table, so that no table takes all the room. */
const mostOfEach = 8;

/** Facts to offer for an empty box: the totals, both ends of the rankings, the groups and the leading rows. */
const leadingFacts = perDataset((dataset): readonly Fact[] => {
  const rows = allRows(dataset);
  const leading = (kind: FactRow['kind'], many: number) =>
    rows
      .filter(row => row.kind === kind)
      .toSorted((a, b) => weigh(b) - weigh(a))
      .slice(0, many)
      .map(row => ({ kind: 'row', row }) as const);
  const facts: readonly Fact[] = [
    { kind: 'whole', measure: 'arrests' },
    ...leading('group', 4),
    { kind: 'ranked', table: 'places', position: 1, within: undefined },
    { kind: 'ranked', table: 'places', position: -1, within: undefined },
    { kind: 'whole', measure: 'convictions' },
    { kind: 'ranked', table: 'offenses', position: 1, within: undefined },
    { kind: 'ranked', table: 'categories', position: 1, within: undefined },
    ...(['places', 'kinds', 'categories', 'days', 'date', 'reporter'] as const).map(
      measure => ({ kind: 'whole', measure }) as const,
    ),
    ...leading('place', 4),
    ...leading('offense', 4),
    ...leading('category', 2),
  ];
  return facts.slice(0, most);
});

/** Facts that are of the whole, or of a place in a ranking. */
const generalFacts = perDataset((dataset): readonly Fact[] => [
  ...measures.map(measure => ({ kind: 'whole', measure }) as const),
  ...rankedTables
    .filter(table => dataset.rows[datasetTables[table]].length > 0)
    .flatMap(table => [1, 2, -1].map(position => ({ kind: 'ranked', table, position, within: undefined }) as const))
    .filter(({ table, position }) => Math.abs(position) <= dataset.rows[datasetTables[table]].length),
]);

/** All facts that can be offered without being asked for by more than a name. */
export const listedFacts = perDataset((dataset): readonly Fact[] => [
  ...generalFacts(dataset),
  ...allRows(dataset).map(row => ({ kind: 'row', row }) as const),
]);

/**
 * Facts to offer while a person types, best first, at most 25: what the text asks for as it stands, the rows that it may
 * become, and facts of the whole whose words it begins.
 *
 * @param nameOf what a fact is called in its label
 */
export function suggestFacts(text: string, dataset: Dataset, nameOf: (fact: Fact) => string): readonly Fact[] {
  const typed = text.slice(0, longestQuestion);
  if (normalize(typed) === '') return leadingFacts(dataset);
  const finding = findFact(typed, dataset);
  const exact = finding.kind === 'fact' ? [finding.fact] : [];
  const begun = exact.length > 0 ? undefined : findFact(typed.replace(/\S+$/, ''), dataset);
  const without = begun?.kind === 'fact' ? [begun.fact] : [];
  const words = tellingWords(typed);
  const general = generalFacts(dataset).filter(fact => {
    const names = `${normalize(nameOf(fact))} ${otherWords(fact)}`.split(' ');
    return words.every(word => names.some(name => name.startsWith(word)));
  });
  // Several rows are named in full, and become nothing else.
  const several = exact.some(({ kind }) => kind === 'pair' || kind === 'sum');
  const named = several ? [] : suggestNamed(typed, dataset).map(row => ({ kind: 'row', row }) as const);
  // One word begins a row's name as a rule, and several that begin those of a fact are meant for it.
  const offered = words.length > 1 ? [...general, ...named] : [...named, ...general];
  const seen = new Set<string>();
  return [...exact, ...offered, ...without]
    .filter(fact => {
      const id = writeFactId(fact);
      if (id === undefined || seen.has(id)) return false;
      seen.add(id);
      return true;
    })
    .slice(0, most);
}

/** Rows whose names the words that ask for nothing else may begin. */
function suggestNamed(typed: string, dataset: Dataset): readonly FactRow[] {
  const words = tokenize(typed).filter(({ kind, key }) => kind === 'word' && cueOf(key) === undefined);
  const text = words.map(word => word.text).join(' ');
  if (text === '') return [];
  const rows = rowsBySubject(dataset);
  const found = [
    ...suggestRows(text, dataset.rows.groups, groupIndexOf(dataset)).slice(0, mostOfEach),
    ...suggestPlaces(text, dataset).slice(0, mostOfEach),
    ...suggestOffenses(text, dataset).slice(0, mostOfEach),
    ...suggestRows(text, dataset.rows.categories, categoryIndexOf(dataset)).slice(0, mostOfEach),
  ];
  return found.flatMap(subject => rows.get(subject) ?? []);
}

const rowsBySubject = perDataset(
  dataset => new Map<unknown, FactRow>(allRows(dataset).map(row => [subjectOf(row), row])),
);

function subjectOf(row: FactRow): unknown {
  switch (row.kind) {
    case 'place':
      return row.place;
    case 'group':
      return row.group;
    case 'offense':
      return row.offense;
    case 'category':
      return row.category;
    case 'several':
      return row.topic;
    case 'region':
      return undefined;
  }
}

/** The words that tell one question from another. */
function tellingWords(typed: string): readonly string[] {
  return normalize(typed)
    .split(' ')
    .filter(word => !['filler', 'count'].includes(cueOf(word) ?? ''));
}

/** Words that ask for a fact and stand not in its name. */
function otherWords(fact: Fact): string {
  if (fact.kind === 'whole') return WORDS[fact.measure];
  if (fact.kind !== 'ranked') return '';
  const end = fact.position > 0 ? 'highest largest top first' : 'least lowest smallest last';
  return `which had ${end} ${fact.table === 'places' ? 'place city cities arrests' : 'crime common kind'}`;
}

const WORDS = {
  arrests: 'total arrests were',
  convictions: 'total number',
  kinds: 'types sorts crimes offenses',
  places: 'places cities locations where',
  categories: 'headings',
  groups: 'kinds people',
  days: 'days duration did take',
  date: 'when was it day',
  reporter: 'source made',
} as const satisfies Record<Measure, string>;

function weigh(row: FactRow): number {
  if (row.kind === 'place') return row.place.count;
  if (row.kind === 'offense') return row.offense.count;
  if (row.kind === 'category') return row.category.count;
  return row.kind === 'group' ? row.group.count : 0;
}
