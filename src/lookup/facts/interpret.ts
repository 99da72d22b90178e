import type { Dataset } from '../../dataset/dataset.ts';
import { type Asked, sortPieces } from './asked.ts';
import type { Cue } from './cues.ts';
import { datasetTables, type Measure, type RankedTable } from './fact.ts';
import { type FactFinding, found, missed } from './finding.ts';
import { missTogether } from './miss-together.ts';
import { missUnknown } from './miss-unknown.ts';
import type { Piece } from './piece.ts';

/** What a question asks for, or why there is no answer to it. */
export function interpret(pieces: readonly Piece[], dataset: Dataset): FactFinding {
  const asked = sortPieces(pieces, dataset);
  return (
    missUnknown(asked, dataset) ??
    missTogether(asked) ??
    askRows(asked, dataset) ??
    askRanking(asked, dataset) ??
    askWhole(asked) ??
    missed({ kind: 'unclear' })
  );
}

/** Rows that are named: one, two side by side, or several together. */
function askRows({ rows, cues, rank }: Asked, dataset: Dataset): FactFinding | undefined {
  const [first, second, ...more] = rows;
  if (!first) return undefined;
  if (second) {
    const together = more.length > 0 || cues.has('sum') || cues.has('both');
    return found(together ? { kind: 'sum', rows } : { kind: 'pair', rows: [first, second] });
  }
  const position = positionOf(cues, rank);
  if (first.kind !== 'category' || position === undefined || position === 1) return found({ kind: 'row', row: first });
  const kinds = dataset.rows.convictions.filter(({ category }) => category === first.category.id).length;
  if (Math.abs(position) > kinds) return missed({ kind: 'beyond', table: 'offenses' });
  return found({ kind: 'ranked', table: 'offenses', position, within: first.category });
}

/** `most`, `fewest`, `second`, `second fewest`: from 1, or from -1 at the other end. */
function positionOf(cues: ReadonlySet<Cue>, rank: number | undefined): number | undefined {
  const last = cues.has('last') && !cues.has('duration') && !cues.has('most');
  if (cues.has('fewest') || last) return -(rank ?? 1);
  return rank ?? (cues.has('most') || cues.has('common') ? 1 : undefined);
}

function askRanking({ cues, rank, many }: Asked, dataset: Dataset): FactFinding | undefined {
  const position = positionOf(cues, rank);
  const measured = cues.has('duration') || cues.has('day') || cues.has('when');
  if (position === undefined || measured) return undefined;
  const table = tableOf(cues);
  if (cues.has('most') && cues.has('fewest')) return askEnds(table, dataset);
  const rows = Math.min(many?.value ?? 1, dataset.rows[datasetTables[table]].length);
  if (rows > 1) return found({ kind: 'leading', table, rows });
  if (Math.abs(position) > dataset.rows[datasetTables[table]].length) return missed({ kind: 'beyond', table });
  return found({ kind: 'ranked', table, position, within: undefined });
}

/** The gap between the two ends of the ranking of places, where each end is one place. */
function askEnds(table: RankedTable, { rows: { jurisdictions: places } }: Dataset): FactFinding {
  const arrests = places.map(place => place.count);
  const ends = [Math.max(...arrests), Math.min(...arrests)].map(end => places.filter(place => place.count === end));
  const [first, last] = ends.map(([only, ...tied]) => (tied.length === 0 ? only : undefined));
  if (table !== 'places' || !first || !last || first === last) return missed({ kind: 'unclear' });
  const row = (place: typeof first) => ({ kind: 'place', place, note: undefined, value: place.id }) as const;
  return found({ kind: 'pair', rows: [row(first), row(last)] });
}

function tableOf(cues: ReadonlySet<Cue>): RankedTable {
  if (cues.has('category')) return 'categories';
  if (cues.has('group')) return 'groups';
  const convictions = (['conviction', 'convicted', 'crime', 'kind'] as const).some(cue => cues.has(cue));
  return convictions && !cues.has('place') && !cues.has('where') ? 'offenses' : 'places';
}

/** The report as a whole, by the most telling word. */
function askWhole({ cues, pieces, convicted }: Asked): FactFinding | undefined {
  const has = (...any: readonly Cue[]) => any.some(cue => cues.has(cue));
  const said = has('convicted') || (has('conviction') && has('have', 'share', 'people', 'arrest', 'compare'));
  if (said && convicted && !has('who', 'when', 'kind', 'category', 'group')) {
    return found({ kind: 'row', row: convicted });
  }
  const measure = measureOf(has, pieces);
  return measure && found({ kind: 'whole', measure });
}

/** The cues of each figure of the whole, the most telling first. */
const TELLING: readonly (readonly [Measure | undefined, ...Cue[]])[] = [
  ['reporter', 'who'],
  ['date', 'when', 'day'],
  ['days', 'duration', 'last'],
  ['categories', 'category'],
  ['groups', 'group'],
  ['kinds', 'kind', 'crime'],
  ['convictions', 'conviction', 'convicted'],
  ['places', 'place', 'where'],
  [undefined, 'compare', 'both'],
  ['arrests', 'arrest', 'people', 'sum', 'count', 'whole'],
];

function measureOf(has: (...any: readonly Cue[]) => boolean, pieces: readonly Piece[]): Measure | undefined {
  const told = TELLING.find(([, ...any]) => has(...any));
  if (told) return told[0];
  const named = pieces.map(({ kind }) => kind);
  if (named.includes('title')) return 'arrests';
  return named.includes('reporter') ? 'reporter' : undefined;
}
