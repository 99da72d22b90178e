import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import { displayName } from '../message/people.ts';
import { type App, openDrawer } from '../state/app.ts';
import { countViolations } from '../state/exchanges.ts';
import type { Scene } from '../state/scene.ts';
import { nameOf, signOf } from './place-names.ts';

/** The bar above the channel: its name, and the ways to the panels at both sides. */
export function drawTopBar(app: App & { readonly scene: Scene }, actions: Actions): TemplateResult {
  const { scene } = app;
  const broken = countViolations(scene.exchanges);
  return html`<header class="top-bar">
    <button
      type="button"
      class="icon-button sidebar-button"
      aria-label="Places and who you are"
      aria-expanded=${app.isSidebarOpen ? 'true' : 'false'}
      aria-controls="sidebar"
      @click=${() => actions.change(now => ({ ...now, isSidebarOpen: !now.isSidebarOpen }))}
    >
      <svg aria-hidden="true" viewBox="0 0 24 24" width="22" height="22"><path stroke="currentColor" stroke-width="2" d="M4 6h16M4 12h16M4 18h16" /></svg>
    </button>
    <h1><span class="sign" aria-hidden="true">${signOf(scene.channel)}</span>${nameOf(scene.channel, scene)}</h1>
    <p class="you-are">as <strong>${displayName(scene.user)}</strong></p>
    <button
      type="button"
      class="said-button"
      aria-label=${broken === 0 ? 'What was said' : `What was said: ${broken} rules broken`}
      aria-expanded=${app.drawer.isOpen ? 'true' : 'false'}
      aria-controls="drawer"
      @click=${() =>
        actions.change(now =>
          now.drawer.isOpen
            ? { ...now, drawer: { ...now.drawer, isOpen: false } }
            : openDrawer(now, null, scene.exchanges.findLast(exchange => exchange.kind !== 'autocomplete')?.id ?? null),
        )}
    >
      <span aria-hidden="true">{ }</span> <span class="said-label">What was said</span>
      ${broken === 0 ? nothing : html`<span class="count">${broken}</span>`}
    </button>
  </header>`;
}

/** What is wrong with the connections, if anything, and what helps. */
export function drawBanner(app: App, actions: Actions): TemplateResult | typeof nothing {
  if (app.link === 'lost') {
    return html`<div class="banner" role="status">
      The connection to the playground is lost. Reconnecting…
      <button type="button" class="text-button" @click=${actions.reconnect}>Try now</button>
    </div>`;
  }
  if (app.scene !== null && !app.scene.botConnected) {
    return html`<div class="banner" role="status">
      ${displayName(app.scene.botUser)} is not connected. What you send is not answered until it is back.
    </div>`;
  }
  return nothing;
}

/** What went wrong with the last thing asked for. */
export function drawNotice(app: App, actions: Actions): TemplateResult | typeof nothing {
  if (app.notice === null) return nothing;
  return html`<div class="notice" role="alert">
    <span>${app.notice}</span>
    <button type="button" class="icon-button" aria-label="Close this notice" @click=${() => actions.change(now => ({ ...now, notice: null }))}>✕</button>
  </div>`;
}
