import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Menu } from '../../message-shape.ts';
import type { Actions } from '../actions.ts';
import type { OpenSelect } from '../state/app.ts';
import { leaveSelect, openSelect, pressSelectKey, type SelectEffect, takeOption } from './select-keys.ts';

interface Placed {
  readonly messageId: string;
  readonly isBusy: boolean;
  readonly open: OpenSelect | null;
}

/** Pixels that an open list takes at most, and that it keeps from the channel's edge. */
const tallest = 260;
const margin = 8;

/** Opens the list to the side where the channel has more room, as high as that allows. */
function placeList(): ReturnType<typeof ref> {
  return ref(list => {
    const around = list?.closest('.scroller')?.getBoundingClientRect();
    const button = list?.parentElement?.getBoundingClientRect();
    if (!(list instanceof HTMLElement) || around === undefined || button === undefined) return;
    const [above, below] = [button.top - around.top - margin, around.bottom - button.bottom - margin];
    list.style.maxHeight = `${Math.min(tallest, Math.max(above, below))}px`;
    list.classList.toggle('up', below < Math.min(tallest, list.scrollHeight) && above > below);
  });
}

/** Scrolls as little as it takes to see the element, each time it is drawn. */
function keepInView(): ReturnType<typeof ref> {
  return ref(element => element?.scrollIntoView({ block: 'nearest' }));
}

function drawOption(
  option: Menu['options'][number],
  shown: { readonly id: string; readonly isActive: boolean; readonly isChosen: boolean },
  onTake: () => void,
): TemplateResult {
  return html`<div
    id=${shown.id}
    role="option"
    aria-selected=${shown.isChosen ? 'true' : 'false'}
    class="select-option ${shown.isActive ? 'active' : ''}"
    ${shown.isActive ? keepInView() : nothing}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${onTake}
  >
    ${option.emoji === undefined ? nothing : html`<span class="emoji">${option.emoji.name}</span>`}
    <span class="select-option-text">
      <span>${option.label}</span>
      ${option.description === undefined ? nothing : html`<span class="select-option-detail">${option.description}</span>`}
    </span>
    ${shown.isChosen ? html`<span class="tick" aria-hidden="true">✓</span>` : nothing}
  </div>`;
}

/** A select menu that works: the element library only draws one. Opened by click, Enter, space or an arrow key. */
export function drawSelectMenu(menu: Menu, placed: Placed, actions: Actions): TemplateResult {
  const { messageId, isBusy } = placed;
  const open = placed.open?.messageId === messageId && placed.open.customId === menu.custom_id ? placed.open : null;
  const id = `select-${messageId}-${menu.id}`;
  const set = menu.options.filter(
    option => (open?.chosen ?? []).includes(option.value) || (open === null && option.default === true),
  );
  const name = menu.placeholder ?? 'Make a selection';
  const show = (select: OpenSelect | null) => actions.change(app => ({ ...app, select }));

  function run(effect: SelectEffect): void {
    if (effect === null) return;
    show(effect.kind === 'change' ? effect.select : null);
    if (effect.kind === 'send') actions.pickOptions(messageId, menu.custom_id, effect.values);
  }
  function onKey(event: KeyboardEvent): void {
    if (open === null) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      show(openSelect(messageId, menu));
      return;
    }
    const effect = pressSelectKey(open, menu, event.key);
    if (effect !== null && event.key !== 'Tab') event.preventDefault();
    if (effect !== null) event.stopPropagation();
    run(effect);
  }

  return html`<div class="select">
    <button
      type="button"
      class="select-button"
      role="combobox"
      aria-haspopup="listbox"
      aria-expanded=${open === null ? 'false' : 'true'}
      aria-controls=${id}
      aria-activedescendant=${open === null ? nothing : `${id}-${open.active}`}
      aria-label=${set.length === 0 ? name : `${name}: ${set.map(option => option.label).join(', ')}`}
      ?disabled=${menu.disabled === true}
      @click=${() => {
        if (open !== null) run(leaveSelect(open, menu));
        else if (!isBusy) show(openSelect(messageId, menu));
      }}
      @keydown=${onKey}
      @blur=${() => {
        if (open !== null) run(leaveSelect(open, menu));
      }}
    >
      <span class=${set.length === 0 ? 'select-placeholder' : ''}>
        ${set.length === 0 ? name : set.map(option => option.label).join(', ')}
      </span>
      <svg aria-hidden="true" viewBox="0 0 24 24" width="20" height="20"><path fill="none" stroke="currentColor" stroke-width="2" d="m6 9 6 6 6-6" /></svg>
    </button>
    <div
      id=${id}
      role="listbox"
      aria-label=${name}
      aria-multiselectable=${menu.max_values > 1 ? 'true' : nothing}
      class="select-list"
      ?hidden=${open === null}
      ${open === null ? nothing : placeList()}
    >
      ${menu.options.map((option, index) =>
        drawOption(
          option,
          { id: `${id}-${index}`, isActive: open?.active === index, isChosen: set.includes(option) },
          () => {
            if (open !== null) run(takeOption(open, menu, option.value));
          },
        ),
      )}
    </div>
  </div>`;
}
