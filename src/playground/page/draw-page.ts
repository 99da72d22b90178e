import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Actions } from './actions.ts';
import { drawComposer } from './composer/draw-composer.ts';
import type { Referents } from './markdown/render.ts';
import { drawMessage } from './message/draw-message.ts';
import { displayName } from './message/people.ts';
import { drawDrawer } from './panels/drawer.ts';
import { drawMessageMenu } from './panels/message-menu.ts';
import { drawModal } from './panels/modal.ts';
import { nameOf } from './panels/place-names.ts';
import { drawSidebar } from './panels/sidebar.ts';
import { drawBanner, drawNotice, drawTopBar } from './panels/top-bar.ts';
import { drawUnanswered } from './panels/unanswered.ts';
import { drawExamples, drawWelcome } from './panels/welcome.ts';
import type { App } from './state/app.ts';
import { unansweredCommands } from './state/exchanges.ts';
import type { Scene } from './state/scene.ts';
import { timelineOf } from './state/timeline.ts';

function referentsOf(scene: Scene, actions: Actions): Referents {
  const users = [
    scene.user,
    scene.botUser,
    ...scene.people.map(person => person.user),
    ...scene.messages.map(shown => shown.message.author),
  ];
  return {
    locale: scene.identity.locale,
    nameOfUser: id => displayNameOf(users.find(user => user.id === id)),
    nameOfChannel: id => scene.channels.find(channel => channel.id === id)?.name ?? 'unknown',
    onCommand: actions.writeCommand,
  };
}

function displayNameOf(user: Scene['user'] | undefined): string {
  return user === undefined ? 'unknown-user' : displayName(user);
}

function drawMessages(app: App & { readonly scene: Scene }, actions: Actions): TemplateResult {
  const { scene } = app;
  const to = referentsOf(scene, actions);
  const viewer = { userId: scene.user.id, channelId: scene.channel.id };
  return html`<div class="scroller" id="scroller" tabindex="0" role="region" aria-label="Messages in ${nameOf(scene.channel, scene)}">
    <div class="messages">
      ${drawWelcome(scene)}
      <discord-messages>
        ${repeat(
          timelineOf(scene.messages, unansweredCommands(scene.exchanges, viewer, app.dismissed)),
          entry => entry.id,
          entry =>
            entry.kind === 'message'
              ? drawMessage(entry.shown, entry.before, app, to, actions)
              : drawUnanswered(entry.exchange, scene, actions),
        )}
      </discord-messages>
    </div>
  </div>`;
}

/** The whole page. */
export function drawPage(app: App, actions: Actions): TemplateResult {
  if (app.scene === null) {
    return html`<main class="opening" aria-busy="true">
      <img src="/icon.svg" alt="" width="56" height="56" />
      <h1>Playground</h1>
      <p role="status">${app.link === 'lost' ? 'The playground does not answer. Trying again…' : 'Connecting…'}</p>
    </main>`;
  }
  const withScene = { ...app, scene: app.scene };
  return html`<div class="page ${app.drawer.isOpen ? 'with-drawer' : ''}">
    ${drawSidebar(withScene, actions)}
    ${
      app.isSidebarOpen
        ? html`<div class="sidebar-backdrop" @click=${() => actions.change(now => ({ ...now, isSidebarOpen: false }))}></div>`
        : nothing
    }
    <main class="chat">
      ${drawTopBar(withScene, actions)} ${drawBanner(app, actions)} ${drawMessages(withScene, actions)}
      ${drawNotice(app, actions)} ${drawExamples(app, actions)} ${drawComposer(withScene, actions)}
    </main>
    ${drawDrawer(withScene, actions)} ${drawMessageMenu(withScene, actions)} ${drawModal(app, actions)}
  </div>`;
}
