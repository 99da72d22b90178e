import {
  type APIButtonComponent,
  type APIMessage,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  EmbedType,
} from 'discord-api-types/v10';
import type { Button, Menu, Message } from './message-shape.ts';

const styles = {
  1: ButtonStyle.Primary,
  2: ButtonStyle.Secondary,
  3: ButtonStyle.Success,
  4: ButtonStyle.Danger,
} as const;

/** The same message in the types of discord-api-types, whose names for an embed's kind and a button's look are enums. */
export function toApiMessage(message: Message): APIMessage {
  return {
    ...message,
    embeds: message.embeds.map(embed => ({ ...embed, type: EmbedType.Rich })),
    components: message.components.map(row => ({ ...row, components: row.components.map(toApiPart) })),
  };
}

function toApiPart(part: Button | Menu): APIButtonComponent | APIStringSelectComponent {
  if (part.type === 3) return { ...part, type: ComponentType.StringSelect };
  const { style, custom_id, url, ...rest } = part;
  return style === 5
    ? { ...rest, type: ComponentType.Button, style: ButtonStyle.Link, url: url ?? '' }
    : { ...rest, type: ComponentType.Button, style: styles[style], custom_id: custom_id ?? '' };
}
