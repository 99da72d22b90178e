import type { APIInteraction, APIMessage } from 'discord-api-types/v10';
import { MessageFlags, PermissionFlagsBits } from '../discord-codes.ts';
import type { Audience } from '../reply/reply.ts';

/** The id of the person who used a command, a button or a menu. */
export function personOf(interaction: APIInteraction): string | undefined {
  return (interaction.member?.user ?? interaction.user)?.id;
}

/** Whether somebody has these permissions where they are; outside a server nobody's are limited. */
export function hasPermissions(interaction: APIInteraction, needed: bigint): boolean {
  const { member } = interaction;
  if (!member) return true;
  const held = BigInt(member.permissions);
  return (held & PermissionFlagsBits.Administrator) !== 0n || (held & needed) === needed;
}

/** Whether a message that the bot posted came from this person's own question. */
export function isAsker(interaction: APIInteraction, message: APIMessage): boolean {
  return message.interaction_metadata?.user.id === personOf(interaction);
}

/** Who sees a message. */
export function audienceOfMessage({ flags }: APIMessage): Audience {
  return flags !== undefined && (flags & MessageFlags.Ephemeral) !== 0 ? 'private' : 'public';
}
