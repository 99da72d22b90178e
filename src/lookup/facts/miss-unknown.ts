import type { Dataset } from '../../dataset/dataset.ts';
import type { Asked } from './asked.ts';
import type { Cue } from './cues.ts';
import { isCrime } from './fact.ts';
import { type FactFinding, missed } from './finding.ts';
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
    case 'rank':
      return missed({ kind: 'unjoined', rows });
    default:
      return undefined;
  }
}

function isUnknown(piece: Piece, index: number, asked: Asked, dataset: Dataset): boolean {
  if (piece.kind === 'number') return piece !== asked.many && !isBeside(piece.value, index, asked, dataset);
  if (piece.kind === 'rank') return isCrimePiece(asked.pieces[index + 1]);
  return ['otherPlace', 'otherCrime', 'otherDate', 'limit', 'stranger'].includes(piece.kind);
}

/** Whether a number only repeats what is asked: "were 63 people arrested in Denver?", "in the 4 days". A bound is a question of its own. */
function isBeside(value: number, index: number, asked: Asked, dataset: Dataset): boolean {
  const { pieces, rows, cues, bounded, convicted } = asked;
  const { totals } = dataset;
  const next = pieces[index + 1];
  const own = next?.kind === 'cue' ? countedBy(next.cue, dataset) : undefined;
  if (own !== undefined) return own === value;
  const ofWhole = [totals.arrests, totals.convictions, convicted?.group.count].includes(value);
  // "Two convictions", "3 DUIs": how many each person had is not counted.
  const each = cues.has('have') && (isCrimePiece(next) || isCrimeCue(next));
  if (each) return ofWhole;
  if (rows.length > 0) return true;
  if (bounded) return false;
  // "How many cities had 50 arrests?" asks which; "were 498 arrested in 10 cities?" does not.
  if (counts(asked)) return ofWhole;
  return (['arrest', 'people', 'convicted', 'conviction'] as const).some(cue => cues.has(cue));
}

function isCrimePiece(piece: Piece | undefined): boolean {
  return piece?.kind === 'row' && isCrime(piece.row);
}

function isCrimeCue(piece: Piece | undefined): boolean {
  return piece?.kind === 'cue' && (piece.cue === 'conviction' || piece.cue === 'crime');
}

/** Whether rows are counted, and not what they count. */
function counts({ cues }: Asked): boolean {
  return (['place', 'kind', 'category', 'group', 'crime'] as const).some(cue => cues.has(cue));
}

function countedBy(
  cue: Cue,
  { rows: { jurisdictions: places, convictions: offenses, categories, groups }, report }: Dataset,
): number | undefined {
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
