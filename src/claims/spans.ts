import type { Item } from '../english/item.ts';
import { has } from '../english/words.ts';
import type { Read, Reading } from './claim.ts';

/** Days in a unit. */
const units = new Map([
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['month', 30],
]);
/** Words around a unit that make another time of it: `3 days ago`. */
const otherTimes = new Set(
  'ago later before after old until left earlier away jail prison per since each every'.split(' '),
);
const lasting = new Set('lasted lasting lasts took ran spanned spanning course'.split(' '));

/** How long the operation lasted: "a four-day operation", "498 arrests in 4 days". */
export function readSpan({ spot, head, noun, around: { items, sentence, message }, dataset }: Reading): Read {
  if (head !== 'day') return undefined;
  const { quantity, right, at } = spot;
  const unit = noun.at(-1);
  const days = unit?.kind === 'word' ? units.get(unit.key.replace(/s$/, '')) : undefined;
  const behind = right.slice(noun.length, noun.length + 4);
  if (
    days === undefined ||
    quantity.stated.value * days < 1 ||
    quantity.form !== 'count' ||
    behind.some(item => isOneOf(item, otherTimes))
  )
    return 'none';
  const isOperation = behind.some(item => item.kind === 'title' || has([item], 'operation'));
  const lasts = isOperation || items.slice(Math.max(0, at - 6), at).some(item => isOneOf(item, lasting));
  const about =
    sentence.title ||
    ((sentence.reporter || message.title || hasTotal(items, dataset)) && (lasts || has(items, 'arrest')));
  if (!about) return 'none';
  const modifier = quantity.stated.modifier === 'over' ? 'exact' : quantity.stated.modifier;
  const stated = { ...quantity.stated, modifier, value: quantity.stated.value * days };
  const figures = [{ of: 'days', count: dataset.report.days, rows: [] } as const];
  return { figures, stated, used: noun, bond: lasts && sentence.title ? 'tight' : 'near', bare: false };
}

function hasTotal(items: readonly Item[], { totals }: Reading['dataset']): boolean {
  return items.some(item => item.kind === 'quantity' && item.quantity.stated.value === totals.arrests);
}

function isOneOf(item: Item, keys: ReadonlySet<string>): boolean {
  return item.kind === 'word' && keys.has(item.key);
}
