import type { Asked } from './asked.ts';
import type { Cue } from './cues.ts';
import { isCrime, isGroup } from './fact.ts';
import { type FactFinding, missed } from './finding.ts';
import { byRow, namesOfPeople } from './limits.ts';
import type { Piece } from './piece.ts';

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
  if (groups.length > 0 && (crimes.length > 0 || convicted || has('crime', 'kind')))
    return missed({ kind: 'crossed', rows });
  if (groups.length > 2 || (groups.length > 1 && has('sum', 'both'))) {
    return missed({ kind: 'overlap', groups: groups.map(({ group }) => group) });
  }
  if (crimes.length > 1 && has('both')) return missed({ kind: 'crossed', rows });
  if (!areJoined(asked)) return missed({ kind: 'unjoined', rows });
  if ((crimes.length > 0 || has('crime', 'kind')) && has('arrest') && !convicted && !has('have')) {
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

/** Words between two names that ask for each, or for both together: "rape and assault", which "rape of a child" is not. */
const JOINERS = new Set(['and', 'or', ',', '/', '&', '+', 'plus']);

/** Whether kinds of conviction that are named stand side by side, and not one within the other. */
function areJoined({ pieces }: Asked): boolean {
  const names = pieces.flatMap((piece, index) => (piece.kind === 'row' && isCrime(piece.row) ? [index] : []));
  return names.every((start, index) => {
    const end = names[index + 1];
    return end === undefined || pieces.slice(start + 1, end).some(isJoiner);
  });
}

function isJoiner(piece: Piece): boolean {
  return piece.kind === 'cue' && (piece.cue === 'compare' || JOINERS.has(piece.key));
}
