import type { Menu } from '../../message-shape.ts';
import type { OpenSelect } from '../state/app.ts';

/** What a key or a click does to an open select menu: another state of it, the values to send, or closing without. */
export type SelectEffect =
  | { readonly kind: 'change'; readonly select: OpenSelect }
  | { readonly kind: 'send'; readonly values: readonly string[] }
  | { readonly kind: 'close' }
  | null;

/** The menu as it opens: on the option that is set, or the first. */
export function openSelect(messageId: string, menu: Menu): OpenSelect {
  const chosen = menu.options.filter(option => option.default === true).map(option => option.value);
  const active = Math.max(
    0,
    menu.options.findIndex(option => option.default === true),
  );
  return { messageId, customId: menu.custom_id, active, chosen, typed: '' };
}

/** Takes an option: where one is wanted it is sent at once, where several are it is added or taken out. */
export function takeOption(select: OpenSelect, menu: Menu, value: string): SelectEffect {
  if (menu.max_values === 1) return { kind: 'send', values: [value] };
  if (select.chosen.includes(value)) {
    return { kind: 'change', select: { ...select, chosen: select.chosen.filter(each => each !== value) } };
  }
  if (select.chosen.length >= menu.max_values) return null;
  return { kind: 'change', select: { ...select, chosen: [...select.chosen, value] } };
}

/** Leaves the menu: several choices are sent now, if there are enough of them. */
export function leaveSelect(select: OpenSelect, menu: Menu): SelectEffect {
  const isEnough = menu.max_values > 1 && select.chosen.length >= menu.min_values && select.chosen.length > 0;
  return isEnough ? { kind: 'send', values: select.chosen } : { kind: 'close' };
}

/** The option that begins with what is typed, from `from` on and round; -1 for none. */
function findByBeginning(menu: Menu, typed: string, from: number): number {
  const count = menu.options.length;
  for (let step = 0; step < count; step += 1) {
    const at = (from + step) % count;
    if (menu.options[at]?.label.toLowerCase().startsWith(typed)) return at;
  }
  return -1;
}

function pressLetter(select: OpenSelect, menu: Menu, letter: string): SelectEffect {
  const longer = select.typed + letter.toLowerCase();
  const further = findByBeginning(menu, longer, select.active);
  if (further !== -1) return { kind: 'change', select: { ...select, active: further, typed: longer } };
  const typed = letter.toLowerCase();
  const next = findByBeginning(menu, typed, select.active + 1);
  return next === -1 ? null : { kind: 'change', select: { ...select, active: next, typed } };
}

/** What a key does in an open menu; letters go to the option that begins with them. */
export function pressSelectKey(select: OpenSelect, menu: Menu, key: string): SelectEffect {
  const count = menu.options.length;
  const goTo = (active: number): SelectEffect => ({
    kind: 'change',
    select: { ...select, active: (active + count) % count, typed: '' },
  });
  const active = menu.options[select.active];
  switch (key) {
    case 'ArrowDown':
      return goTo(select.active + 1);
    case 'ArrowUp':
      return goTo(select.active - 1);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(count - 1);
    case 'Enter':
    case ' ':
      return active === undefined ? null : takeOption(select, menu, active.value);
    case 'Escape':
      return { kind: 'close' };
    case 'Tab':
      return leaveSelect(select, menu);
    default:
      return key.length === 1 ? pressLetter(select, menu, key) : null;
  }
}
