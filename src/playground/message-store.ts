import type { StoredFile } from './attachments.ts';
import type { Message } from './message-shape.ts';

/** Fields of Discord's message object, as a test wants them: `{ poll: … }`, `{ flags: 32768, components: [ … ] }`. */
export type PostedFields = Readonly<Record<string, unknown>>;

/** A message with what Discord knows of it and does not print on it. */
export interface StoredMessage {
  readonly message: Message;
  /** The only person who sees it, or null for everybody in the channel. */
  readonly visibleTo: string | null;
  /** All its files, those shown in embeds too. */
  readonly files: readonly StoredFile[];
  /** Ids of the files shown in embeds: these are not listed under `attachments`. */
  readonly shownInEmbeds: ReadonlySet<string>;
  /** One of the messages that stood in the channel at the start. */
  readonly example: boolean;
  /** Fields of Discord's message object that the page does not draw, or that differ from what it draws. */
  readonly posted?: PostedFields;
  /** Dismissed by the only person who saw it: the bot may still change it, but nobody sees that. */
  readonly dismissed: boolean;
}

export interface MessageChange {
  readonly kind: 'created' | 'updated' | 'deleted';
  /** As it is now; a deleted one as it was. */
  readonly stored: StoredMessage;
}

export interface MessageStore {
  readonly find: (id: string) => StoredMessage | undefined;
  /** What one person sees in a channel, oldest first. */
  readonly list: (channelId: string, userId: string) => readonly StoredMessage[];
  /** Adds the message, or puts it in the place of the one with its id. */
  readonly put: (stored: StoredMessage) => void;
  /** Returns whether there was one to remove. */
  readonly remove: (id: string) => boolean;
  /** Takes the message from the eyes of the only person who saw it. */
  readonly dismiss: (id: string) => void;
}

/** Whether a person sees a message, given that they are in its channel. */
export const isVisible = (stored: StoredMessage, userId: string): boolean =>
  !stored.dismissed && (stored.visibleTo === null || stored.visibleTo === userId);

export function createMessageStore(changed: (change: MessageChange) => void): MessageStore {
  const messages = new Map<string, StoredMessage>();
  return {
    find: id => messages.get(id),
    list: (channelId, userId) =>
      [...messages.values()].filter(stored => stored.message.channel_id === channelId && isVisible(stored, userId)),
    put: stored => {
      const kind = messages.has(stored.message.id) ? 'updated' : 'created';
      messages.set(stored.message.id, stored);
      changed({ kind, stored });
    },
    remove: id => {
      const stored = messages.get(id);
      if (stored === undefined) return false;
      messages.delete(id);
      changed({ kind: 'deleted', stored });
      return true;
    },
    dismiss: id => {
      const stored = messages.get(id);
      if (stored === undefined) return;
      messages.set(id, { ...stored, dismissed: true });
      changed({ kind: 'deleted', stored });
    },
  };
}
