import type { APIEmbed, APIMessage } from 'discord-api-types/v10';
import type { Source } from '../../dataset/dataset.ts';
import { ButtonStyle, ComponentType } from '../../discord-codes.ts';
import { encodeAction } from '../custom-id.ts';
import { pictureName, type RenderedMessage } from './message.ts';

export interface Sharing {
  /** Id of the person who shares it. */
  readonly person: string;
  readonly source: Source;
  /** The same message made once more, for its files: Discord gives none of them back. */
  readonly again: RenderedMessage | undefined;
}

/** A private message as a public one: the same words and files, and who shared them. Naming a person does not ping them. */
export function renderShared({ content, embeds }: APIMessage, { person, source, again }: Sharing): RenderedMessage {
  const files = again?.files ?? [];
  const hasPicture = files.some(({ name }) => name === pictureName);
  return {
    body: {
      content: `${content}\n-# Shared by <@${person}>`,
      embeds: embeds.map(embed => copyWords(embed, hasPicture)),
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source', url: source.path },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: 'Delete',
              custom_id: encodeAction({ verb: 'delete' }),
            },
          ],
        },
      ],
      attachments: again?.body.attachments ?? [],
      allowed_mentions: { parse: [] },
    },
    files,
  };
}

function copyWords({ title, description, color, fields, footer, image }: APIEmbed, withPicture: boolean): APIEmbed {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(color === undefined ? {} : { color }),
    ...(fields === undefined
      ? {}
      : { fields: fields.map(({ name, value, inline = false }) => ({ name, value, inline })) }),
    ...(footer === undefined ? {} : { footer: { text: footer.text } }),
    ...(image !== undefined && withPicture ? { image: { url: `attachment://${pictureName}` } } : {}),
  };
}
