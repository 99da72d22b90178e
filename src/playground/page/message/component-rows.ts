import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../message-shape.ts';
import type { Actions } from '../actions.ts';
import type { OpenSelect } from '../state/app.ts';
import { drawButton } from './buttons.ts';
import { drawSelectMenu } from './select-menu.ts';

/** The rows of buttons and select menus below a message. */
export function drawRows(
  message: Message,
  placed: { readonly isBusy: boolean; readonly open: OpenSelect | null },
  actions: Actions,
): TemplateResult | typeof nothing {
  if (message.components.length === 0) return nothing;
  return html`<div slot="components" class="rows" aria-busy=${placed.isBusy ? 'true' : 'false'}>
    ${message.components.map(
      row => html`<div class="row">
        ${row.components.map(component =>
          component.type === 2
            ? drawButton(component, placed.isBusy, customId => actions.press(message.id, customId))
            : drawSelectMenu(component, { ...placed, messageId: message.id }, actions),
        )}
      </div>`,
    )}
  </div>`;
}
