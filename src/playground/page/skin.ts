import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js';
import { DiscordMention } from '@skyra/discord-components-core/discord-mention.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-embed-description.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import '@skyra/discord-components-core/discord-embed-footer.js';
import '@skyra/discord-components-core/discord-verified-author-tag.js';
import { type CSSResultOrNative, css } from 'lit';

/** What the elements of Discord's look have in common with every Lit element: style sheets for all of their instances. */
interface Restylable {
  elementStyles: CSSResultOrNative[];
}

const rules: readonly (readonly [Restylable, CSSResultOrNative])[] = [
  [
    DiscordMessages,
    css`:host { background: none; border: 0; color: var(--text); line-height: 1.375; }
    ::slotted(*:not(:first-child)) { margin-top: 0; }`,
  ],
  [
    DiscordMessage,
    css`
      :host { color: var(--text); padding-right: 16px; padding-left: 16px; line-height: 1.375rem; font-size: 1rem; }
      :host(:hover) { background-color: var(--hover); }
      .discord-author-avatar { margin-top: 2px; }
      .discord-author-avatar img { cursor: auto; }
      .discord-message-content { line-height: 1.375rem; min-width: 0; padding-top: 0; }
      :host .discord-message-timestamp { color: var(--muted); }
      :host .discord-message-edited { color: var(--muted); font-size: 0.625rem; }
      .discord-message-body-only-indent { flex: 0 0 56px; margin-left: 0; }
      :host(:hover) .discord-message-timestamp-hover::before { content: none; }
      .discord-message-compact-indent { display: flow-root; }
    `,
  ],
  [
    DiscordAuthorInfo,
    css`:host .discord-author-username, :host .discord-author-username:hover { color: var(--strong); cursor: auto; text-decoration: none; }`,
  ],
  [
    DiscordReply,
    css`
      :host { color: var(--soft); min-width: 0; white-space: nowrap; }
      :host::before { border-color: var(--line) !important; }
      .discord-replied-message-username { color: var(--strong); opacity: 1; cursor: auto; }
      .discord-replied-message-content { overflow: hidden; min-width: 0; cursor: auto; }
      .discord-replied-message-content:hover { color: inherit; }
    `,
  ],
  [
    DiscordCommand,
    css`
      :host { color: var(--soft); min-width: 0; white-space: pre; }
      :host .discord-replied-message-username { color: var(--strong); opacity: 1; cursor: auto; }
      :host .discord-slash-command-name, :host .discord-slash-command-name:hover {
        color: var(--mention-text) !important; background-color: var(--mention); min-width: 0; overflow: hidden;
      }
      :host .discord-slash-command-name span { overflow: hidden; text-overflow: ellipsis; }
      .discord-context-command-name { color: var(--link) !important; opacity: 1; }
      .discord-replied-message-content { overflow: hidden; min-width: 0; }
      .discord-context-command-name { flex: none; }
      .discord-arrow-right-icon, .discord-context-user { flex: none; }
      .discord-context-user { margin-right: 4px; }
    `,
  ],
  [
    DiscordEmbed,
    css`
      :host { color: var(--text); margin: 4px 0; line-height: 1.125rem; max-width: 520px; }
      :host .discord-left-border { background-color: var(--embed-color, var(--line)); }
      :host .discord-embed-root { flex: 0 1 auto; }
      :host .discord-embed-wrapper { background-color: var(--embed); border-color: var(--embed-edge); }
      :host .discord-embed-wrapper .discord-embed-grid { display: grid; grid-template-columns: minmax(0, auto); }
      :host .discord-embed-title, :host .discord-embed-author, :host .discord-embed-author a { color: var(--strong); }
      :host .discord-embed-title a { color: var(--link); }
    `,
  ],
  [DiscordEmbedField, css`:host .discord-field-title { color: var(--strong); }`],
  [
    DiscordMention,
    css`:host, :host(:hover) { color: var(--mention-text); background-color: var(--mention); cursor: auto; }`,
  ],
];

/**
 * Gives Discord's elements this page's colors, which follow the system's theme and have the contrast that reading asks for. To be called once,
 * before the first of them is drawn.
 */
export function putOnSkin(): void {
  for (const [element, sheet] of rules) element.elementStyles.push(sheet);
}
