import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions } from '../actions.ts';
import { displayName } from '../message/people.ts';
import type { App } from '../state/app.ts';
import { exchangesOf } from '../state/exchanges.ts';
import type { Scene } from '../state/scene.ts';
import { drawExchange } from './draw-exchange.ts';

/** What was said between Discord and the bot: about one message, or in all, newest first. */
export function drawDrawer(app: App & { readonly scene: Scene }, actions: Actions): TemplateResult | typeof nothing {
  const { drawer, scene } = app;
  if (!drawer.isOpen) return nothing;
  const about = drawer.messageId === null ? scene.exchanges : exchangesOf(scene.exchanges, drawer.messageId);
  const shown = about.filter(each => drawer.withAutocomplete || each.kind !== 'autocomplete').toReversed();
  const author = scene.messages.find(({ message }) => message.id === drawer.messageId)?.message.author;
  const set = (change: Partial<App['drawer']>) =>
    actions.change(now => ({ ...now, drawer: { ...now.drawer, ...change } }));
  return html`<aside class="drawer" id="drawer" aria-label="What was said">
    <header>
      <h2>What was said</h2>
      <button type="button" class="icon-button" aria-label="Close what was said" @click=${() => set({ isOpen: false })}>✕</button>
    </header>
    <div class="drawer-choice">
      ${
        drawer.messageId === null
          ? html`<label><input type="checkbox" .checked=${drawer.withAutocomplete} @change=${() => set({ withAutocomplete: !drawer.withAutocomplete })} />
            Autocomplete too</label>`
          : html`<span>About the message ${author === undefined ? 'that was deleted' : `by ${displayName(author)}`}</span>
            <button type="button" class="text-button" @click=${() => set({ messageId: null })}>Show all</button>`
      }
    </div>
    <ol class="said-list">
      ${repeat(
        shown,
        exchange => exchange.id,
        exchange => drawExchange(exchange, exchange.id === drawer.unfolded, actions),
      )}
    </ol>
    ${shown.length === 0 ? html`<p class="said-nothing">Nothing yet: use a command, or press a button.</p>` : nothing}
  </aside>`;
}
