import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Composer } from './composer.ts';
import type { KeyPress } from './keys.ts';
import { lineId, listId } from './suggestion-list.ts';
import type { Focus } from './suggestions.ts';

export interface Field {
  /** Name of the option, or null for ordinary text and for what stands behind the options. */
  readonly focus: Focus;
  readonly label: string;
  readonly text: string;
  readonly placeholder: string;
  readonly isInvalid: boolean;
}

export interface FieldEvents {
  readonly onText: (text: string) => void;
  /** Whether the key was ours; the browser's own handling is left out then. */
  readonly onKey: (press: KeyPress) => boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** The value of `data-field` by which the field is found again, to put the caret there. */
export function fieldKey(focus: Focus): string {
  return focus ?? '';
}

/** A text field with a list, as assistive technology knows it: a combobox. */
export function drawField(field: Field, composer: Composer, count: number, events: FieldEvents): TemplateResult {
  const isOpen = composer.isListOpen && composer.focus === field.focus && count > 0;
  const isAny = isOpen && composer.active >= 0 && composer.active < count;
  return html`<input
    type="text"
    role="combobox"
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    maxlength="2000"
    data-field=${fieldKey(field.focus)}
    aria-label=${field.label}
    aria-autocomplete="list"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls=${isOpen ? listId : nothing}
    aria-activedescendant=${isAny ? lineId(composer.active) : nothing}
    aria-invalid=${field.isInvalid ? 'true' : nothing}
    aria-errormessage=${field.isInvalid ? 'composer-problem' : nothing}
    placeholder=${field.placeholder}
    size=${Math.max(4, field.text.length + 1, field.placeholder.length)}
    .value=${live(field.text)}
    @input=${(event: Event) => {
      if (event.currentTarget instanceof HTMLInputElement) events.onText(event.currentTarget.value);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (!(event.currentTarget instanceof HTMLInputElement) || event.isComposing) return;
      const { selectionStart, selectionEnd, value } = event.currentTarget;
      const atStart = selectionStart === 0 && selectionEnd === 0;
      const atEnd = selectionStart === value.length && selectionEnd === value.length;
      const isOurs = events.onKey({ key: event.key, shift: event.shiftKey, atStart, atEnd });
      if (!isOurs) return;
      event.preventDefault();
      event.stopPropagation();
    }}
    @focus=${events.onFocus}
    @blur=${(event: FocusEvent) => {
      // Taking a field away while the caret is in it is not leaving it.
      if (event.currentTarget instanceof HTMLInputElement && event.currentTarget.isConnected) events.onBlur();
    }}
  />`;
}
