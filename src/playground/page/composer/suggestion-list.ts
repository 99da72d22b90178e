import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Composer } from './composer.ts';
import { definitionOf } from './draft.ts';
import { describeIn } from './localize.ts';
import type { Suggestion } from './suggestions.ts';

/** Id of the list, for the fields that it belongs to. */
export const listId = 'suggestions';

/** Id of one of its lines. */
export function lineId(index: number): string {
  return `suggestion-${index}`;
}

function titleOf(composer: Composer, locale: string): { title: string; detail: string } {
  const { draft, focus } = composer;
  if (draft.kind === 'text') return { title: 'Commands', detail: '' };
  if (focus === null) return { title: 'Options', detail: '' };
  const definition = definitionOf(draft, focus);
  return { title: focus, detail: definition === undefined ? '' : describeIn(locale, definition) };
}

/** Whether the bot has been asked for choices and has not answered yet. */
function isAwaited(composer: Composer): boolean {
  const { draft, focus } = composer;
  if (draft.kind === 'text' || focus === null) return false;
  if (definitionOf(draft, focus)?.autocomplete !== true) return false;
  const text = draft.options.find(option => option.name === focus)?.text;
  return composer.fromBot?.option !== focus || composer.fromBot.text !== text;
}

/** The list above the composer: commands, options, or choices for the option in which the caret is. */
export function drawSuggestions(
  composer: Composer,
  list: readonly Suggestion[],
  locale: string,
  onPick: (suggestion: Suggestion) => void,
): TemplateResult | typeof nothing {
  const { title, detail } = titleOf(composer, locale);
  const isInOption = composer.draft.kind === 'command' && composer.focus !== null;
  if (!composer.isListOpen || (list.length === 0 && !isInOption)) return nothing;
  return html`<div class="suggestions">
    <div class="suggestions-title"><strong>${title}</strong> ${detail}</div>
    ${list.length === 0 ? html`<div class="suggestions-none">${isAwaited(composer) ? 'Loading options…' : 'No options match your search'}</div>` : nothing}
    <div id=${listId} role="listbox" aria-label=${title} class="suggestions-list">
      ${list.map((suggestion, index) => {
        const isActive = index === composer.active;
        return html`<div
          id=${lineId(index)}
          role="option"
          aria-selected=${isActive ? 'true' : 'false'}
          class="suggestion ${suggestion.kind}"
          ${isActive ? ref(element => element?.scrollIntoView({ block: 'nearest' })) : nothing}
          @pointerdown=${(event: Event) => event.preventDefault()}
          @click=${() => onPick(suggestion)}
        >
          <span class="suggestion-label">${suggestion.label}</span>
          ${suggestion.detail === '' ? nothing : html`<span class="suggestion-detail">${suggestion.detail}</span>`}
        </div>`;
      })}
    </div>
  </div>`;
}
