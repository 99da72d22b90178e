import type { Dataset } from '../../dataset/dataset.ts';
import { isConvicted } from '../convicted.ts';
import type { Cue } from './cues.ts';
import type { FactRow, GroupRow } from './fact.ts';
import type { Piece } from './piece.ts';

/** A question sorted: the rows that it names, and what it asks of them. */
export interface Asked {
  readonly pieces: readonly Piece[];
  /** Each once, in the order of the question. */
  readonly rows: readonly FactRow[];
  readonly cues: ReadonlySet<Cue>;
  /** `2` for "second". */
  readonly rank: number | undefined;
  /** The number in "top 5". */
  readonly many: NumberPiece | undefined;
  /** Whether a number is a bound: "more than 50". */
  readonly bounded: boolean;
  /** The report's group of people with convictions. */
  readonly convicted: GroupRow | undefined;
}

type NumberPiece = Piece & { readonly kind: 'number' };

export function sortPieces(pieces: readonly Piece[], { rows: { groups } }: Dataset): Asked {
  const rows = pieces.flatMap(piece => (piece.kind === 'row' ? [piece.row] : []));
  const [rank] = pieces.flatMap(piece => (piece.kind === 'rank' ? [piece.rank] : []));
  const many = pieces.find((piece): piece is NumberPiece => piece.kind === 'number' && isMany(piece, pieces));
  // In "the 10 cities" and "the 4 days" the number is known, and something else is asked.
  const isGiven = (index: number) => pieces[index - 1]?.kind === 'number' && pieces[index - 1] !== many;
  const cues = new Set(
    pieces.flatMap((piece, index) =>
      piece.kind === 'cue' && !(isUnit(piece.cue) && isGiven(index)) ? [piece.cue] : [],
    ),
  );
  const bounds = pieces.some(({ kind }) => kind === 'number') && many === undefined;
  const bounded = bounds && (['compare', 'most', 'fewest'] as const).some(cue => cues.has(cue));
  if (bounds) for (const cue of ['most', 'fewest'] as const) cues.delete(cue);
  const group = groups.find(isConvicted);
  return {
    pieces,
    rows: rows.filter((row, index) => rows.findIndex(other => isSame(row, other)) === index),
    cues,
    rank,
    many,
    bounded,
    convicted: group && { kind: 'group', group, note: undefined, value: group.id },
  };
}

/** `top 5`, `the 3 most common`; "at most 5" is a bound. */
function isMany(piece: NumberPiece, pieces: readonly Piece[]): boolean {
  const index = pieces.indexOf(piece);
  const [before, after] = [pieces[index - 1], pieces[index + 1]];
  const follows = before?.kind === 'cue' && before.cue === 'most' && before.key !== 'most';
  return follows || (after?.kind === 'cue' && after.cue === 'most');
}

function isSame(a: FactRow, b: FactRow): boolean {
  if (a.kind === 'place' && b.kind === 'place') return a.place === b.place;
  return a.kind === b.kind && a.value === b.value;
}

/** What a number in front of it counts. */
function isUnit(cue: Cue): boolean {
  return ['place', 'kind', 'category', 'group', 'day', 'duration'].includes(cue);
}
