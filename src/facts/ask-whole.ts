import type { Dataset } from '../dataset/dataset.ts';
import { nameRow } from '../names/named.ts';
import type { Asked } from './asked.ts';
import type { Cue } from './cues.ts';
import { type Finding, factOf, found, type Measure, missed, tableOfNamed } from './fact-types.ts';
import type { Piece } from './piece.ts';
import { refuseCue } from './refuse-unknown.ts';

/** The report as a whole, by the most telling word. */
export function askWhole({ has, pieces, convicted, isClaim }: Asked): Finding | undefined {
  if (has('land') && !has('arrest', 'whole', 'convicted', 'conviction')) return refuseCue('land', pieces);
  const said =
    has('convicted') ||
    (has('conviction') &&
      (has('have', 'share', 'people', 'arrest', 'compare') ||
        (isClaim && has('all', 'none', 'half', 'majority', 'most'))));
  // "What convictions did they have?"
  const [first] = pieces;
  const kinds =
    first?.kind === 'cue' && /^(?:what|which|wh?at)$/.test(first.key) && !has('share', 'count', 'people', 'convicted');
  if (said && convicted && !kinds && !has('when', 'kind', 'category', 'group', 'telling'))
    return found(factOf(convicted));
  if (has('sum') && has('all') && has('place') && !has('count')) return found({ kind: 'whole', measure: 'arrests' });
  const measure = measureOf(has, pieces);
  return measure && found({ kind: 'whole', measure });
}

/** The cues of each figure of the whole, the most telling first. */
const telling: readonly (readonly [Measure | undefined, ...Cue[]])[] = [
  ['reporter', 'who'],
  ['date', 'when', 'day'],
  ['days', 'duration', 'last'],
  ['categories', 'category'],
  ['groups', 'group'],
  ['kinds', 'kind', 'crime'],
  ['convictions', 'conviction', 'convicted'],
  ['places', 'place', 'where'],
  [undefined, 'compare', 'both'],
  ['title', 'name'],
  ['arrests', 'arrest', 'people', 'sum', 'count', 'whole', 'all'],
];

function measureOf(has: Asked['has'], pieces: readonly Piece[]): Measure | undefined {
  if (has('kind') && has('people') && !has('crime', 'conviction', 'convicted')) return 'groups';
  const told = telling.find(([, ...any]) => has(...any));
  if (told) return told[0];
  const kinds = pieces.map(({ kind }) => kind);
  if (kinds.includes('title')) return 'arrests';
  return kinds.includes('reporter') ? 'reporter' : undefined;
}

/** A number alone, "is 317 true?": what the report has this number for. */
export function askNumber({ numbers, has }: Asked, dataset: Dataset): Finding | undefined {
  const { rows, totals } = dataset;
  // "What is 317 out of 498?"
  const parts = numbers.filter(({ value }) => value !== totals.arrests && value !== totals.convictions);
  const [number, ...others] = numbers.length > 1 && parts.length > 0 ? parts : numbers.slice(0, 1);
  if (!number || others.length > 0 || has('share', 'minus', 'sum', 'compare')) return undefined;
  if (number.value === totals.arrests) return found({ kind: 'whole', measure: 'arrests' });
  const same = [rows.groups, rows.jurisdictions, rows.convictions, rows.categories].flatMap(table =>
    table.filter(({ count }) => count === number.value).map(row => nameRow(row, dataset)),
  );
  const [first, ...more] = same;
  if (!first) return missed({ kind: 'unread', text: number.text, near: [] });
  if (more.length === 0 || tableOfNamed(first) !== 'convictions') return found(factOf(first));
  return found({ kind: 'bound', table: 'convictions', bound: 'is', number: number.value, last: number.value });
}
