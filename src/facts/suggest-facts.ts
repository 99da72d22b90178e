import { byCount } from '../dataset/counted.ts';
import type { Dataset, Row } from '../dataset/dataset.ts';
import { normalize } from '../dataset/normalize.ts';
import { perDataset } from '../dataset/per-dataset.ts';
import { nameRow } from '../names/named.ts';
import { groupTables, offenseTables, placeTables } from '../names/names.ts';
import { searchRows } from '../names/rank-names.ts';
import { writeFactId } from './fact-id.ts';
import { allRows, type Fact, measures, type RankedTable, rankedTables } from './fact-types.ts';
import { findFact } from './find-fact.ts';
import { choose, factOf, whole } from './make-fact.ts';
import { longestQuestion } from './piece.ts';
import { cueOf } from './question-phrases.ts';

/** Discord's limit on suggestions. */
const most = 25;
/** As many rows of each table, so that no table takes all the room. */
const mostOfEach = 8;

/** Facts to offer for an empty box: the totals, both ends of the rankings, the groups and the leading rows. */
const leadingFacts = perDataset((dataset): readonly Fact[] => {
  const leading = (table: RankedTable, many: number) =>
    byCount<Row>(dataset.rows[table])
      .slice(0, many)
      .map(row => factOf(nameRow(row, dataset)));
  return [
    whole('arrests'),
    ...leading('groups', 4),
    choose('most', 'jurisdictions', 1),
    choose('least', 'jurisdictions', 1),
    whole('convictions'),
    choose('most', 'convictions', 1),
    choose('most', 'categories', 1),
    ...(['places', 'kinds', 'categories', 'days', 'date', 'reporter'] as const).map(whole),
    ...leading('jurisdictions', 4),
    ...leading('convictions', 4),
    ...leading('categories', 2),
  ];
});

/** Facts that are of the whole, or of a place in a ranking. */
const generalFacts = perDataset(({ rows }): readonly Fact[] => [
  ...measures.map(whole),
  ...rankedTables.flatMap(table =>
    [choose('most', table, 1), choose('most', table, 2), choose('least', table, 1)].filter(
      ({ number }) => number <= rows[table].length,
    ),
  ),
]);

/** All facts that can be offered without being asked for by more than a name. */
export const listedFacts = perDataset((dataset): readonly Fact[] => [
  ...generalFacts(dataset),
  ...allRows(dataset).map(factOf),
]);

/**
 * Facts to offer while a person types, best first, at most 25: what the text asks for as it stands, the rows that it may
 * become, and facts of the whole whose names have its words.
 *
 * @param nameOf what a fact is called in its label, normalized
 */
export function suggestFacts(text: string, dataset: Dataset, nameOf: (fact: Fact) => string): readonly Fact[] {
  const typed = text.slice(0, longestQuestion);
  const words = normalize(typed).split(' ');
  if (words[0] === '') return leadingFacts(dataset).slice(0, most);
  const exact = factsOf(typed, dataset);
  const begun = exact.length > 0 ? [] : factsOf(typed.replace(/\S+$/, ''), dataset);
  const telling = words.filter(word => !/^(?:filler|count|chatter)$/.test(cueOf(word) ?? ''));
  const general = generalFacts(dataset).filter(fact => telling.every(word => ` ${nameOf(fact)}`.includes(` ${word}`)));
  // Several rows are named in full, and become nothing else.
  const isSeveral = exact.some(fact => fact.kind === 'rows' && fact.rows.length > 1);
  const name = words.filter(word => cueOf(word) === undefined).join(' ');
  const named = (isSeveral || name === '' ? [] : [groupTables, placeTables, offenseTables]).flatMap(tables =>
    searchRows(name, dataset, tables)
      .slice(0, mostOfEach)
      .map(row => factOf(nameRow(row, dataset))),
  );
  // Who types one word mostly means a row, so rows come first; several words that begin the name of a fact mean that fact.
  const offered = telling.length > 1 ? [...general, ...begun, ...named] : [...named, ...general, ...begun];
  const byId = new Map<string, Fact>();
  for (const fact of [...exact, ...offered]) {
    const id = writeFactId(fact);
    if (id !== undefined && !byId.has(id)) byId.set(id, fact);
  }
  return [...byId.values()].slice(0, most);
}

/** What the text asks for; a statement of the report has no figure to stand in a label. */
function factsOf(typed: string, dataset: Dataset): readonly Fact[] {
  const finding = findFact(typed, dataset);
  const isRead = finding.kind === 'fact' && finding.unread.length === 0 && finding.whole === undefined;
  return isRead && finding.fact.kind !== 'said' ? [finding.fact] : [];
}
