import { type APIEmbed, ComponentType } from 'discord-api-types/v10';
import type { Source } from '../../dataset/dataset.ts';
import type { Say } from '../../words/speak.ts';
import { deleteButton, sourceButton } from './components.ts';
import { cut, escapeText } from './escape.ts';
import { messageLimits } from './limits.ts';
import { pictureName, type RenderedMessage } from './message.ts';

/** The words of a private message, as Discord gives them back. */
export interface SharedWords {
  readonly content: string;
  readonly embeds: readonly SharedEmbed[];
}

type Maybe<T> = { readonly [K in keyof T]?: T[K] | undefined };

type SharedEmbed = Maybe<Pick<APIEmbed, 'title' | 'description' | 'color' | 'footer'>> & {
  readonly fields?:
    | readonly ({ readonly name: string; readonly value: string } & Maybe<{ inline: boolean }>)[]
    | undefined;
  readonly image?: object | undefined;
};

export interface Sharing {
  /** Id of the person who shares it. */
  readonly person: string;
  /** What they say above it. */
  readonly line?: string | undefined;
  readonly source: Source;
  readonly say: Say;
  /** The same message made once more, for its files: Discord gives none of them back. */
  readonly again: RenderedMessage | undefined;
}

/** A private message as a public one: the same words and files, and who shared them. Naming a person does not ping them. */
export function renderShared(
  { content, embeds }: SharedWords,
  { person, line, source, say, again }: Sharing,
): RenderedMessage {
  const by = { person: `<@${person}>` };
  const files = again?.files ?? [];
  const hasPicture = files.some(({ name }) => name === pictureName);
  const above = (typed: string) => `${say('added-by', { ...by, line: typed })}\n${content}`;
  return {
    body: {
      content:
        line === undefined
          ? `${content}\n-# ${say('shared-by', by)}`
          : above(cut(escapeText(line), messageLimits.content - above('').length)),
      embeds: embeds.map(embed => copyWords(embed, hasPicture)),
      components: [{ type: ComponentType.ActionRow, components: [sourceButton(source, say), deleteButton(say)] }],
      attachments: again?.body.attachments ?? [],
      allowed_mentions: { parse: [] },
    },
    files,
  };
}

function copyWords({ title, description, color, fields, footer, image }: SharedEmbed, withPicture: boolean): APIEmbed {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(color === undefined ? {} : { color }),
    ...(fields && { fields: fields.map(({ name, value, inline = false }) => ({ name, value, inline })) }),
    ...(footer && { footer: { text: footer.text } }),
    ...(image && withPicture && { image: { url: `attachment://${pictureName}` } }),
  };
}
