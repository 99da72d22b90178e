import { html, nothing, type TemplateResult } from 'lit';
import type { Button } from '../../message-shape.ts';

const styles = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' } as const;

function drawLabel(button: Button): TemplateResult {
  const emoji = button.emoji === undefined ? nothing : html`<span class="emoji">${button.emoji.name}</span>`;
  return html`${emoji}${button.label === undefined ? nothing : html`<span>${button.label}</span>`}`;
}

/**
 * A button, or a link that looks like one. A press while the bot has not answered the last one does nothing. One that is greyed out keeps the
 * focus: `▶` on the last page.
 */
export function drawButton(button: Button, isBusy: boolean, onPress: (customId: string) => void): TemplateResult {
  if (button.url !== undefined) {
    return html`<a class="button link" href=${button.url} target="_blank" rel="noopener noreferrer">
      ${drawLabel(button)}
      <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
        <path fill="none" stroke="currentColor" stroke-width="1.6" d="M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5" />
      </svg>
      <span class="visually-hidden">(opens in a new tab)</span>
    </a>`;
  }
  const customId = button.custom_id;
  return html`<button
    type="button"
    class="button ${styles[button.style]}"
    aria-disabled=${button.disabled === true ? 'true' : nothing}
    @click=${() => {
      if (customId !== undefined && !isBusy && button.disabled !== true) onPress(customId);
    }}
  >
    ${drawLabel(button)}
  </button>`;
}
