import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Identity } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { avatarOf, displayName } from '../message/people.ts';
import type { App } from '../state/app.ts';
import type { Scene } from '../state/scene.ts';
import { nameOf, noteOf, signOf } from './place-names.ts';

/** The name of a language in itself, with its code. */
function nameLanguage(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale);
  return name === undefined ? locale : `${name} (${locale})`;
}

function drawPlace(channel: Channel, scene: Scene, become: (change: Partial<Identity>) => void): TemplateResult {
  const isHere = channel.id === scene.channel.id;
  return html`<li>
    <button
      type="button"
      class="place"
      aria-current=${isHere ? 'page' : nothing}
      @click=${() => become({ place: channel.place })}
    >
      <span class="sign" aria-hidden="true">${signOf(channel)}</span><span>${nameOf(channel, scene)}<span class="place-note">${noteOf(channel)}</span></span>
    </button>
  </li>`;
}

/** Where the person can be, who they are, and in which language. */
export function drawSidebar(app: App & { readonly scene: Scene }, actions: Actions): TemplateResult {
  const { scene } = app;
  const become = (change: Partial<Identity>) => {
    actions.change(now => ({ ...now, isSidebarOpen: false }));
    actions.become({ ...scene.identity, ...change });
  };
  return html`<div class="sidebar ${app.isSidebarOpen ? 'open' : ''}" id="sidebar">
    <nav aria-label="Places">
      <p class="sidebar-title">Playground</p>
      <ul class="places">
        ${scene.channels.map(channel => drawPlace(channel, scene, become))}
      </ul>
    </nav>
    <section class="you" aria-label="Who you are">
      <fieldset>
        <legend>You are</legend>
        ${scene.people.map(
          ({ who, user }) => html`<label class="person">
            <input
              type="radio"
              name="who"
              value=${who}
              .checked=${who === scene.identity.who}
              @change=${() => become({ who })}
            />
            <img src=${avatarOf(user)} alt="" width="32" height="32" />
            <span class="person-name">${displayName(user)}</span>
          </label>`,
        )}
      </fieldset>
      <label class="language">
        <span>Language of your Discord</span>
        <select
          @change=${(event: Event) => {
            if (event.currentTarget instanceof HTMLSelectElement) become({ locale: event.currentTarget.value });
          }}
        >
          ${scene.locales.map(
            locale =>
              html`<option value=${locale} ?selected=${locale === scene.identity.locale}>${nameLanguage(locale)}</option>`,
          )}
        </select>
      </label>
    </section>
  </div>`;
}
