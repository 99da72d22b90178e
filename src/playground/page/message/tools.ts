import { html, nothing, type TemplateResult } from 'lit';
import type { ExchangeLog } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { openDrawer } from '../state/app.ts';
import type { ShownMessage } from '../state/scene.ts';

/** The small bar on a message: its menu, and what was said between Discord and the bot to make it. */
export function drawTools(
  shown: ShownMessage,
  exchanges: readonly ExchangeLog[],
  openMenu: (x: number, y: number) => void,
  actions: Actions,
): TemplateResult {
  const { id } = shown.message;
  const broken = exchanges.reduce((sum, exchange) => sum + exchange.violations.length, 0);
  const newest = exchanges.at(-1);
  const onMore = (event: MouseEvent) => {
    if (!(event.currentTarget instanceof HTMLElement)) return;
    const box = event.currentTarget.getBoundingClientRect();
    openMenu(box.left, box.bottom + 4);
  };
  return html`<div slot="reactions" class="tools">
    ${
      newest === undefined
        ? nothing
        : html`<button
          type="button"
          class="tool ${broken > 0 ? 'broken' : ''}"
          title="What was said"
          aria-label=${broken > 0 ? `What was said: ${broken} rules broken` : 'What was said'}
          @click=${() => actions.change(app => openDrawer(app, id, newest.id))}
        >
          <span aria-hidden="true">{ }</span>
        </button>`
    }
    <button type="button" class="tool" title="Apps" aria-label="Apps and more" aria-haspopup="menu" @click=${onMore}>
      <span aria-hidden="true">⋯</span>
    </button>
  </div>`;
}
