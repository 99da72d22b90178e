import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import { nameIn } from '../composer/localize.ts';
import { type App, openDrawer } from '../state/app.ts';
import { exchangesOf } from '../state/exchanges.ts';
import type { Scene } from '../state/scene.ts';

function onMenuKey(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex(item => item.matches(':focus'));
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1 + items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next % items.length]?.focus();
}

/** The menu of a message: the message commands that this person may use, and what was said about it. */
export function drawMessageMenu(
  app: App & { readonly scene: Scene },
  actions: Actions,
): TemplateResult | typeof nothing {
  const { menu, scene } = app;
  if (menu === null) return nothing;
  const commands = scene.commands.filter(command => command.type === 3);
  const close = () => actions.change(now => ({ ...now, menu: null }));
  const newest = exchangesOf(scene.exchanges, menu.messageId).at(-1);
  return html`<div class="menu-backdrop" @pointerdown=${close} @contextmenu=${(event: Event) => event.preventDefault()}></div>
    <div class="menu" role="menu" aria-label="Message" @keydown=${onMenuKey}>
      <div role="group" aria-label="Apps">
        <div class="menu-title" aria-hidden="true">Apps</div>
        ${commands.map(
          command => html`<button
            type="button"
            role="menuitem"
            @click=${() => {
              close();
              actions.applyTo(menu.messageId, command.name);
            }}
          >
            <img src="/icon.svg" alt="" width="18" height="18" />${nameIn(scene.identity.locale, command)}
          </button>`,
        )}
        ${commands.length === 0 ? html`<div class="menu-empty">No apps for messages here</div>` : nothing}
      </div>
      <div class="menu-line" role="separator"></div>
      <button
        type="button"
        role="menuitem"
        @click=${() => actions.change(now => openDrawer(now, menu.messageId, newest?.id ?? null))}
      >
        <span class="menu-icon" aria-hidden="true">{ }</span>What was said
      </button>
    </div>`;
}
