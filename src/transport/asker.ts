import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Audience } from '../reply/reply.ts';
import type { Asking, OnMessage } from './read-interaction.ts';

/** The id of the person who used a command, a button or a menu. */
export function personOf({ member, user }: Asking): string | undefined {
  return (member?.user ?? user)?.id;
}

/**
 * Whether somebody has these permissions where they are; outside a server nobody's are limited.
 *
 * @throws TypeError in a server where Discord does not say what they may do
 */
export function hasPermissions({ guild_id: guild, member }: Asking, needed: bigint): boolean {
  if (!member && guild === undefined) return true;
  const held = member?.permissions;
  if (held === undefined) throw new TypeError('Discord does not say which permissions a member has');
  return (held & PermissionFlagsBits.Administrator) !== 0n || (held & needed) === needed;
}

/** Whether a message that the bot posted came from this person's own question. */
export function isAsker(asking: OnMessage): boolean {
  const person = personOf(asking);
  return person !== undefined && asking.message.askerId === person;
}

/** Whether somebody presses a button on a private answer to a question of their own. */
export function isOwnPrivate(asking: Asking): boolean {
  return asking.kind !== 'command' && audienceOfMessage(asking) === 'private' && isAsker(asking);
}

/** Who sees the message that a button stands on. */
export function audienceOfMessage({ message }: OnMessage): Audience {
  return (message.flags & MessageFlags.Ephemeral) !== 0 ? 'private' : 'public';
}
