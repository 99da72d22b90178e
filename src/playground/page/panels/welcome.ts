import { html, nothing, type TemplateResult } from 'lit';
import type { Actions } from '../actions.ts';
import { displayName } from '../message/people.ts';
import type { App } from '../state/app.ts';
import type { Scene } from '../state/scene.ts';
import { nameOf, signOf } from './place-names.ts';

/** How the channel begins: what this is, and that nothing leaves the machine. */
export function drawWelcome(scene: Scene): TemplateResult {
  const bot = displayName(scene.botUser);
  const apps = scene.commands.filter(command => command.type === 3).map(command => command.name);
  return html`<div class="welcome">
    <img src="/icon.svg" alt="" width="56" height="56" />
    <h2>Welcome to ${scene.channel.place === 'user_install' ? '' : signOf(scene.channel)}${nameOf(scene.channel, scene)}</h2>
    <p>
      This is a local Discord. ${bot} runs on this computer and answers as it would there; nothing you do here leaves it.
      Type <kbd>/</kbd> for its commands${
        apps.length === 0
          ? '.'
          : html`, or open the menu of a message (right-click, long press or ⋯) for <strong>${apps.join(', ')}</strong>.`
      }
    </p>
  </div>`;
}

/** Commands to try by a click; gone while something is being written. */
export function drawExamples(app: App, actions: Actions): TemplateResult | typeof nothing {
  const { draft } = app.composer;
  if (app.examples.length === 0 || draft.kind === 'command' || draft.text !== '') return nothing;
  return html`<section class="examples" aria-label="Commands to try">
    <span class="examples-title" aria-hidden="true">Try</span>
    ${app.examples.map(
      example =>
        html`<button type="button" class="example" @click=${() => actions.runTyped(example)}>${example}</button>`,
    )}
  </section>`;
}
