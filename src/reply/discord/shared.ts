import { ComponentType } from 'discord-api-types/v10';
import type { Source } from '../../dataset/dataset.ts';
import type { Say } from '../../words/speak.ts';
import { deleteButton, sourceButton } from './components.ts';
import { cut, escapeText } from './escape.ts';
import { messageLimits } from './limits.ts';
import { pictureName, type RenderedMessage } from './message.ts';
import type { PostedMessage } from './posted-message.ts';

type Words = Pick<PostedMessage, 'content' | 'embeds'>;

interface Sharing {
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
  { content, embeds }: Words,
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
      embeds: embeds.map(({ image, ...words }) => ({
        ...words,
        ...(image && hasPicture && { image: { url: `attachment://${pictureName}` } }),
      })),
      components: [{ type: ComponentType.ActionRow, components: [sourceButton(source, say), deleteButton(say)] }],
      attachments: again?.body.attachments ?? [],
      allowed_mentions: { parse: [] },
    },
    files,
  };
}
