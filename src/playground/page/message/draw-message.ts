import { html, nothing, type TemplateResult } from 'lit';
import { messageFlag } from '../../message-shape.ts';
import type { Actions } from '../actions.ts';
import { formatWritten } from '../markdown/format-time.ts';
import { drawMarkdown, type Referents } from '../markdown/render.ts';
import type { App } from '../state/app.ts';
import { exchangesOf, unansweredPress } from '../state/exchanges.ts';
import type { Scene, ShownMessage } from '../state/scene.ts';
import { goesOn } from '../state/timeline.ts';
import { drawRows } from './component-rows.ts';
import { drawAttachments } from './draw-attachments.ts';
import { drawEmbed } from './draw-embed.ts';
import { drawHeader } from './header.ts';
import { longPress } from './long-press.ts';
import { avatarOf, displayName } from './people.ts';
import { drawTools } from './tools.ts';

function drawPrivateNote(shown: ShownMessage, actions: Actions): TemplateResult | typeof nothing {
  if (shown.visibleTo === null) return nothing;
  return html`<div slot="thread" class="private-note">
    <svg aria-hidden="true" viewBox="0 0 24 24" width="16" height="16">
      <path fill="none" stroke="currentColor" stroke-width="2" d="M2 12s3.5-6 10-6 10 6 10 6-3.5 6-10 6S2 12 2 12z" />
      <circle cx="12" cy="12" r="3" fill="currentColor" />
    </svg>
    Only you can see this •
    <button type="button" class="text-button" @click=${() => actions.dismiss(shown)}>Dismiss message</button>
  </div>`;
}

function drawContent(shown: ShownMessage, scene: Scene, to: Referents): TemplateResult {
  const { message } = shown;
  if ((message.flags & messageFlag.loading) !== 0) {
    return html`<span class="thinking"><span class="dots" aria-hidden="true"></span> ${displayName(scene.botUser)} is thinking…</span>`;
  }
  return message.content === '' ? html`` : drawMarkdown(message.content, to);
}

/** One message with everything on it. */
export function drawMessage(
  shown: ShownMessage,
  before: ShownMessage | undefined,
  app: App & { readonly scene: Scene },
  to: Referents,
  actions: Actions,
): TemplateResult {
  const { message } = shown;
  const { scene } = app;
  const isMore = goesOn(shown, before);
  const press = unansweredPress(scene.exchanges, message.id);
  const isSelected = app.drawer.isOpen && app.drawer.messageId === message.id;
  const areEmbedsShown = (message.flags & messageFlag.suppressEmbeds) === 0;
  const openMenu = (x: number, y: number) => actions.change(now => ({ ...now, menu: { messageId: message.id, x, y } }));
  return html`<discord-message
    id="message-${message.id}"
    role="article"
    aria-label="${displayName(message.author)}, ${formatWritten(message.timestamp, to.locale, new Date())}"
    class="message ${shown.visibleTo === null ? '' : 'private'} ${isSelected ? 'selected' : ''} ${isMore ? 'more' : ''}"
    .author=${displayName(message.author)}
    .avatar=${avatarOf(message.author)}
    .bot=${message.author.bot === true}
    .edited=${message.edited_timestamp !== null}
    .timestamp=${formatWritten(message.timestamp, to.locale, new Date())}
    .messageBodyOnly=${isMore}
    @contextmenu=${(event: MouseEvent) => {
      event.preventDefault();
      openMenu(event.clientX, event.clientY);
    }}
    ${longPress(openMenu)}
  >
    ${drawHeader(message, scene)}${drawContent(shown, scene, to)}
    ${drawAttachments(message.attachments)} ${areEmbedsShown ? message.embeds.map(embed => drawEmbed(embed, to)) : nothing}
    ${drawRows(message, { isBusy: press?.state === 'waiting', open: app.select }, actions)}
    ${press?.state === 'failed' ? html`<p slot="components" class="no-answer">The application did not respond</p>` : nothing}
    ${drawPrivateNote(shown, actions)}
    ${drawTools(shown, exchangesOf(scene.exchanges, message.id), openMenu, actions)}
  </discord-message>`;
}
