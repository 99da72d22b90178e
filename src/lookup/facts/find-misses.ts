import type { Dataset } from '../../dataset/dataset.ts';
import type { Asked } from './asked.ts';
import type { Cue } from './cues.ts';
import { isCrime, isGroup } from './fact.ts';
import { type FactFinding, missed } from './finding.ts';
import { byRow, namesOfPeople } from './limits.ts';
import type { Piece } from './piece.ts';

/** A word that the report has nothing for: the whole question goes unanswered, since it might change what is asked. */
export function missUnknown(asked: Asked, dataset: Dataset): FactFinding | undefined {
  const { pieces, rows } = asked;
  const piece = pieces.find((each, index) => isUnknown(each, index, asked, dataset));
  switch (piece?.kind) {
    case 'otherPlace':
      return missed({ kind: 'otherPlace', name: piece.name });
    case 'otherCrime':
      return missed({ kind: 'otherCrime', name: piece.name });
    case 'otherDate':
      return missed({ kind: 'otherDate', text: piece.text });
    case 'limit':
      return missed({ kind: 'limit', limit: piece.limit, rows: [...rows, ...piece.near] });
    case 'number':
      if (asked.bounded || counts(asked)) return missed({ kind: 'bound', text: piece.text });
      return missed({ kind: 'stranger', text: piece.text, rows });
    case 'stranger':
      return missed({ kind: 'stranger', text: piece.text, rows });
    default:
      return undefined;
  }
}

function isUnknown(piece: Piece, index: number, asked: Asked, dataset: Dataset): boolean {
  if (piece.kind === 'number') return piece !== asked.many && !isBeside(piece.value, index, asked, dataset);
  return ['otherPlace', 'otherCrime', 'otherDate', 'limit', 'stranger'].includes(piece.kind);
}

/** Whether a number only repeats what is asked: "were 63 people arrested in Denver?", "in the 4 days". A bound is a question of its own. */
function isBeside(value: number, index: number, asked: Asked, dataset: Dataset): boolean {
  const { pieces, rows, cues, bounded, convicted } = asked;
  const next = pieces[index + 1];
  const own = next?.kind === 'cue' ? countedBy(next.cue, dataset) : undefined;
  if (own !== undefined) return own === value;
  if (rows.length > 0) return true;
  if (bounded) return false;
  // "How many cities had 50 arrests?" asks which; "were 498 arrested in 10 cities?" does not.
  if (counts(asked)) {
    return [dataset.totals.arrests, dataset.totals.convictions, convicted?.group.count].includes(value);
  }
  return (['arrest', 'people', 'convicted', 'conviction'] as const).some(cue => cues.has(cue));
}

/** Whether rows are counted, and not what they count. */
function counts({ cues }: Asked): boolean {
  return (['place', 'kind', 'category', 'group', 'crime'] as const).some(cue => cues.has(cue));
}

function countedBy(cue: Cue, { places, offenses, categories, groups, report }: Dataset): number | undefined {
  switch (cue) {
    case 'place':
      return places.length;
    case 'kind':
      return offenses.length;
    case 'category':
      return categories.length;
    case 'group':
      return groups.length;
    case 'day':
    case 'duration':
      return report.days;
    default:
      return undefined;
  }
}

/** Rows, and words, that the report does not bring together: its tables are counted each on its own. */
export function missTogether(asked: Asked): FactFinding | undefined {
  const { rows, cues } = asked;
  const has = (...any: readonly Cue[]) => any.some(cue => cues.has(cue));
  const places = rows.flatMap(row => (row.kind === 'place' ? [row.place] : row.kind === 'region' ? row.places : []));
  const crimes = rows.filter(isCrime);
  const groups = rows.filter(isGroup);
  const convicted = has('convicted', 'conviction', 'unconvicted');
  const byPlace = places.length > 0 || (has('place', 'where') && !has('rank'));
  if (byPlace && (crimes.length > 0 || convicted)) {
    return missed({ kind: 'convictionsByPlace', place: places[0], rows: crimes });
  }
  if (byPlace && groups.length > 0) return missed({ kind: 'groupsByPlace', rows });
  if (has('unconvicted') || (has('not') && convicted && rows.length === 0)) return missed({ kind: 'unconvicted' });
  if (has('not')) return missed({ kind: 'excluded', rows });
  if (groups.length > 0 && (crimes.length > 0 || convicted)) return missed({ kind: 'crossed', rows });
  if (groups.length > 2 || (groups.length > 1 && has('sum', 'both'))) {
    return missed({ kind: 'overlap', groups: groups.map(({ group }) => group) });
  }
  if (crimes.length > 1 && has('both')) return missed({ kind: 'crossed', rows });
  if (crimes.length > 0 && has('arrest') && !convicted && !has('have', 'crime')) {
    return missed({ kind: 'arrestsByOffense', rows });
  }
  const region = rows.find(row => row.kind === 'region');
  if (region && rows.length > 1) return missed({ kind: 'region', region: region.region, places: region.places });
  return missAside(asked);
}

/** When and by whom single people were arrested. */
function missAside({ rows, cues }: Asked): FactFinding | undefined {
  const timed = cues.has('when') || cues.has('duration') || cues.has('day');
  if (rows.length > 0 && (timed || cues.has('who'))) return missed({ kind: 'limit', limit: byRow, rows });
  const people = cues.has('arrest') || cues.has('convicted') || cues.has('conviction');
  const ranked = cues.has('most') || cues.has('fewest');
  if (cues.has('who') && people && !cues.has('telling') && !ranked) {
    return missed({ kind: 'limit', limit: namesOfPeople, rows });
  }
  return undefined;
}
