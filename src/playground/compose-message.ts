import type { FileShelf, StoredFile } from './attachments.ts';
import { echoEmbed, echoRows, echoTime, findShownFile, pictureUrls } from './echo-message.ts';
import type { MessageBody, Upload } from './message-body.ts';
import { type Message, messageFlag, type User } from './message-shape.ts';
import type { StoredMessage } from './message-store.ts';

/** A blank message by `author`. */
export function blankMessage(id: string, channelId: string, author: User, now: number): Message {
  return {
    id,
    channel_id: channelId,
    type: 0,
    author,
    content: '',
    timestamp: echoTime(now),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    attachments: [],
    embeds: [],
    components: [],
    flags: 0,
  };
}

/**
 * Applies a checked body to a message: fields left out stay, fields that are null are emptied. Files that an embed shows by `attachment://` are
 * taken off the list of attachments; a file whose embed has gone comes back to it.
 */
export function applyBody(
  before: StoredMessage,
  body: MessageBody,
  uploads: readonly Upload[],
  shelf: FileShelf,
): StoredMessage {
  const { message } = before;
  const files = filesAfter(before, body, uploads, shelf);
  const embeds = body.embeds === undefined ? message.embeds : (body.embeds ?? []).map(embed => echoEmbed(embed, files));
  const shown = body.embeds === undefined ? before.shownInEmbeds : shownFiles(body, files);
  const suppress =
    body.flags === undefined || body.flags === null
      ? message.flags & messageFlag.suppressEmbeds
      : body.flags & messageFlag.suppressEmbeds;
  return {
    ...before,
    files,
    shownInEmbeds: shown,
    message: {
      ...message,
      content: body.content === undefined ? message.content : (body.content ?? '').trim(),
      embeds,
      components: body.components === undefined ? message.components : echoRows(body.components ?? []),
      attachments: files.map(file => file.attachment).filter(({ id }) => !shown.has(id)),
      flags: (message.flags & ~messageFlag.suppressEmbeds & ~messageFlag.loading) | suppress,
    },
  };
}

/** Whether Discord would refuse the message with "Cannot send an empty message". */
export const isEmpty = ({ message, files }: StoredMessage): boolean =>
  message.content === '' && message.embeds.length === 0 && message.components.length === 0 && files.length === 0;

function filesAfter(
  before: StoredMessage,
  body: MessageBody,
  uploads: readonly Upload[],
  shelf: FileShelf,
): StoredFile[] {
  const listed = body.attachments === undefined ? undefined : (body.attachments ?? []);
  const kept = before.files.filter(file => listed === undefined || listed.some(({ id }) => id === file.attachment.id));
  const sent = uploads.map(upload => {
    const entry = listed?.find(({ id }) => id === upload.key);
    return shelf.store(entry?.filename ? { ...upload, name: entry.filename } : upload, {
      channelId: before.message.channel_id,
      ...(entry?.description ? { description: entry.description } : {}),
      ephemeral: before.visibleTo !== null,
    });
  });
  return [...kept, ...sent];
}

function shownFiles(body: MessageBody, files: readonly StoredFile[]): ReadonlySet<string> {
  const shown = (body.embeds ?? []).flatMap(pictureUrls).map(url => findShownFile(url, files)?.attachment.id);
  return new Set(shown.filter(id => id !== undefined));
}
