import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../message-shape.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Scene } from '../state/scene.ts';
import { avatarOf, displayName } from './people.ts';

function firstLine(message: Message): string {
  const [line = ''] = plainText(message.content).split('\n');
  return line === '' ? 'Click to see attachment' : line;
}

/** The line above a message: who used which command, on which message, or to what it replies. */
export function drawHeader(message: Message, scene: Scene): TemplateResult | typeof nothing {
  const find = (id: string | undefined) => scene.messages.find(shown => shown.message.id === id)?.message;
  const asker = message.interaction?.user ?? message.interaction_metadata?.user;
  if (message.type === 20 && message.interaction !== undefined && asker !== undefined) {
    return html`<discord-command
      slot="reply"
      .author=${displayName(asker)}
      .avatar=${avatarOf(asker)}
      .type=${'slash_command'}
      .command=${message.interaction.name}
    ></discord-command>`;
  }
  const metadata = message.interaction_metadata;
  const applied = metadata?.type === 2 ? metadata.target_message_id : undefined;
  const target = find(applied ?? message.message_reference?.message_id);
  if (message.type === 23 && asker !== undefined) {
    const name = scene.exchanges.find(exchange => exchange.id === message.interaction_metadata?.id)?.title;
    return html`<discord-command
      slot="reply"
      .author=${displayName(asker)}
      .avatar=${avatarOf(asker)}
      .type=${'message_command'}
      .command=${name ?? 'an app'}
      .contextUserName=${target === undefined ? '' : displayName(target.author)}
      .contextUserAvatar=${target === undefined ? '/icon.svg' : avatarOf(target.author)}
      .contextMessageReply=${target === undefined ? 'Original message was deleted' : firstLine(target)}
    ></discord-command>`;
  }
  if (message.type !== 19) return nothing;
  return html`<discord-reply
    slot="reply"
    .author=${target === undefined ? 'Deleted' : displayName(target.author)}
    .avatar=${target === undefined ? '/icon.svg' : avatarOf(target.author)}
    .bot=${target?.author.bot === true}
    .deleted=${target === undefined}
    >${target === undefined ? 'Original message was deleted' : firstLine(target)}</discord-reply
  >`;
}
