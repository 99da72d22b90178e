import { isWithin } from './arithmetic.ts';
import type { Asked } from './asked.ts';
import { type Apart, type Finding, factOf, isCrime, isGroup, isPlace, missed } from './fact-types.ts';
import { isCue, keyOf, type Piece } from './piece.ts';

/** Rows, and words, that the report does not bring together: its tables are counted each on its own. */
export function refuseTogether(asked: Asked): Finding | undefined {
  const { rows, has } = asked;
  const apart = (why: Apart) => missed({ kind: 'apart', why, rows });
  const places = rows.filter(isPlace);
  const crimes = rows.filter(isCrime);
  const groups = rows.filter(isGroup);
  const convicted = has('convicted', 'conviction', 'unconvicted');
  const byPlace = places.length > 0 || (has('place', 'where') && !has('rank'));
  if (byPlace && (crimes.length > 0 || groups.length > 0 || convicted || has('crime'))) {
    return missed({ kind: 'byPlace', place: places[0]?.rows[0], rows: rows.filter(row => !isPlace(row)) });
  }
  if (groups.length > 0 && (crimes.length > 0 || convicted || has('crime', 'kind'))) return apart('crossed');
  const inOne =
    groups.length > 2 || has('sum', 'both', 'not', 'share') || areDeeds(asked) || !areJoined(asked, isGroup);
  if (groups.length > 1 && inOne) return apart('groups');
  if (crimes.length > 1 && has('both')) return apart('crossed');
  if (!areJoined(asked, isCrime) && !isPart(asked))
    return missed({ kind: 'unread', text: crimes.map(({ name }) => name).join(' … '), near: crimes.map(factOf) });
  if (!convicted && !has('have', 'per') && asksGrounds(asked)) return apart('grounds');
  if (has('when') && rows.length === 0 && asked.convicted && (convicted || has('crime')))
    return missed({ kind: 'apart', why: 'single', rows: [asked.convicted] });
  const source = has('who') && has('arrest', 'telling');
  const single =
    (source || has('when', 'duration', 'day')) && rows.length > 0 && !has('most', 'fewest', 'more', 'fewer');
  return single && !asked.isClaim ? apart('single') : undefined;
}

/** "What share of drug convictions was trafficking": one is a part of the other. */
export function isPart(asked: Asked): boolean {
  const { rows, has } = asked;
  const [first, second, ...more] = rows;
  if (!first || !second || more.length > 0 || (!has('share') && areJoined(asked, isCrime))) return false;
  return isWithin(second, first) || isWithin(first, second);
}

/** Words between two names that ask for each, or for both together: "rape and assault", which "rape of a child" is not. */
const joiners = new Set(['and', 'or', ',', '/', '&', '+', 'plus', 'nor']);

/** Whether rows of one kind stand side by side, and not one within the other: "gang members who were fugitives". */
function areJoined({ pieces, has }: Asked, isOne: typeof isGroup): boolean {
  if (has('compare', 'more', 'fewer', 'same', 'minus')) return true;
  const names = pieces.flatMap((piece, index) => (piece.kind === 'row' && isOne(piece.named) ? [index] : []));
  return names.every((start, index) => {
    const end = names[index + 1];
    return (
      end === undefined ||
      pieces.slice(start + 1, end).some(piece => isJoiner(piece) || (isOne === isCrime && keyOf(piece) === 'with'))
    );
  });
}

/** "How many were fugitives and gang members" asks who is in both. */
function areDeeds({ pieces, has }: Asked): boolean {
  if (has('compare', 'more', 'fewer', 'same', 'minus')) return false;
  const first = pieces.findIndex(piece => piece.kind === 'row');
  const counts = pieces.filter(piece => isCue(piece, 'count'));
  return counts.length === 1 && /^(?:were|are|was)$/.test(keyOf(pieces[first - 1]));
}

/** "Arrested for burglary", "DUI arrests": what arrests were for; "how many rapists were caught" asks for convictions. */
function asksGrounds({ pieces, has, rows }: Asked): boolean {
  const hasCrime = rows.some(isCrime) || has('crime') || (has('kind') && !has('people'));
  return (
    hasCrime &&
    pieces.some((piece, at) => isCue(piece, 'arrest') && isOfCrime(piece.key, pieces[at - 1], pieces[at + 1]))
  );
}

function isOfCrime(arrest: string, before: Piece | undefined, next: Piece | undefined): boolean {
  if (/^(?:for|over)$/.test(keyOf(next))) return true;
  const isTold = before?.kind === 'row' ? isCrime(before.named) : isCue(before, 'crime', 'kind');
  return isTold && /^(?:arrests?|busts?|detentions?)$/.test(arrest);
}

function isJoiner(piece: Piece): boolean {
  return isCue(piece, 'sum') || joiners.has(keyOf(piece));
}
