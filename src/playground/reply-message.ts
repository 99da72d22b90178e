import { blankMessage } from './compose-message.ts';
import type { Discord } from './discord.ts';
import { ownersOf } from './interaction-context.ts';
import type { Entry } from './ledger.ts';
import { type Message, messageFlag } from './message-shape.ts';
import type { StoredMessage } from './message-store.ts';

/**
 * The bot's message in answer to an interaction, still without words.
 * @param wantsPrivate whether the app says so; Discord may insist on it
 * @param followUpTo id of the first answer, when this is a later one
 */
export function startReply(discord: Discord, entry: Entry, wantsPrivate: boolean, followUpTo?: string): StoredMessage {
  const { world, clock, nextId } = discord;
  const isPrivate = wantsPrivate || discord.forcesPrivate === true;
  const replyTo = followUpTo ?? (entry.kind === 'command' ? undefined : entry.onMessage);
  const message: Message = {
    ...blankMessage(nextId(), entry.channelId, world.bot, clock.now()),
    type: messageType(entry, followUpTo),
    flags: isPrivate ? messageFlag.ephemeral : 0,
    application_id: world.application.id,
    webhook_id: world.application.id,
    interaction_metadata: metadataOf(entry, discord, followUpTo),
    ...(replyTo === undefined
      ? {}
      : { message_reference: { type: 0 as const, channel_id: entry.channelId, message_id: replyTo } }),
    ...(entry.commandName === undefined || followUpTo !== undefined
      ? {}
      : { interaction: { id: entry.id, type: 2 as const, name: entry.commandName, user: entry.user } }),
  };
  const visibleTo = isPrivate ? entry.user.id : null;
  return { message, visibleTo, files: [], shownInEmbeds: new Set(), example: false, dismissed: false };
}

type Metadata = NonNullable<Message['interaction_metadata']>;

function messageType(entry: Entry, followUpTo: string | undefined): Message['type'] {
  if (followUpTo !== undefined) return 19;
  if (entry.kind === 'command') return 20;
  return entry.kind === 'message command' ? 23 : 19;
}

function metadataOf(entry: Entry, discord: Discord, followUpTo: string | undefined): Metadata {
  const own = askedMetadata(entry, discord, followUpTo);
  const opener = discord.ledger.find(entry.openedBy ?? '');
  if (opener === undefined) return own;
  const { id, user, authorizing_integration_owners, original_response_message_id } = own;
  return {
    id,
    user,
    authorizing_integration_owners,
    ...(original_response_message_id === undefined ? {} : { original_response_message_id }),
    type: 5,
    triggering_interaction_metadata: askedMetadata(opener, discord, undefined),
  };
}

function askedMetadata(
  entry: Entry,
  { world }: Discord,
  followUpTo: string | undefined,
): Exclude<Metadata, { type: 5 }> {
  const common = {
    id: entry.id,
    user: entry.user,
    authorizing_integration_owners: ownersOf(entry.identity, world),
    ...(followUpTo === undefined ? {} : { original_response_message_id: followUpTo }),
  };
  if (entry.kind === 'button' || entry.kind === 'menu') {
    return { ...common, type: 3, interacted_message_id: entry.onMessage ?? '' };
  }
  return { ...common, type: 2, ...(entry.onMessage === undefined ? {} : { target_message_id: entry.onMessage }) };
}
