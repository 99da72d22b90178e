import { html, type TemplateResult } from 'lit';
import type { ExchangeLog } from '../../protocol.ts';
import type { Actions } from '../actions.ts';
import { avatarOf, displayName } from '../message/people.ts';
import { openDrawer } from '../state/app.ts';
import type { Scene } from '../state/scene.ts';

/** The line of a command that the bot has not answered: on its way, or given up after three seconds. Only who asked sees it. */
export function drawUnanswered(exchange: ExchangeLog, scene: Scene, actions: Actions): TemplateResult {
  const isFailed = exchange.state === 'failed';
  return html`<discord-message
    class="message private"
    role="article"
    aria-label="${displayName(scene.botUser)}, not answered"
    .author=${displayName(scene.botUser)}
    .avatar=${avatarOf(scene.botUser)}
    .bot=${true}
    .timestamp=${''}
  >
    <discord-command
      slot="reply"
      .author=${displayName(exchange.user)}
      .avatar=${avatarOf(exchange.user)}
      .type=${'slash_command'}
      .command=${exchange.title.replace(/^\//, '')}
    ></discord-command>
    ${
      isFailed
        ? html`<span class="no-answer">The application did not respond</span>`
        : html`<span class="thinking"><span class="dots" aria-hidden="true"></span> Sending command…</span>`
    }
    <div slot="thread" class="private-note" ?hidden=${!isFailed}>
      Only you can see this •
      <button
        type="button"
        class="text-button"
        @click=${() => actions.change(app => ({ ...app, dismissed: new Set([...app.dismissed, exchange.id]) }))}
      >
        Dismiss message
      </button>
      •
      <button type="button" class="text-button" @click=${() => actions.change(app => openDrawer(app, null, exchange.id))}>
        What was said
      </button>
    </div>
  </discord-message>`;
}
