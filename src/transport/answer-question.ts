import { InteractionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Command } from '../command.ts';
import { makeNotice } from '../reply/make-reply.ts';
import type { Notice, Question, Reply } from '../reply/reply.ts';
import type { SpeakingBot } from './bot.ts';
import type { Asking, OnMessage } from './read-interaction.ts';

/** The reply to a question; a question that is not understood, or that its asker may not ask, gets a notice. */
export function answerQuestion(question: Question, asking: Asking, bot: SpeakingBot): Reply {
  const refusal = refuse(question, asking, bot);
  return refusal ?? findCommand(question.command, bot)?.answer(question.options, bot) ?? outdated(bot);
}

/**
 * What is said to somebody who may not use the command of a question, or asks for one that there is not. Who may use a command is for
 * a server to settle, and Discord sends none by others. A button may have come by another way than by the command's own answer,
 * unless it stands on a private message, which Discord lets nobody press but who asked.
 */
export function refuse({ command: name }: Question, asking: Asking, bot: SpeakingBot): Notice | undefined {
  const command = findCommand(name, bot);
  if (!command) return outdated(bot);
  const { permissions } = command;
  if (permissions === undefined || asking.type === InteractionType.ApplicationCommand) return undefined;
  if (asking.message.audience === 'private' && isAsker(asking)) return undefined;
  if (hasPermissions(asking, permissions)) return undefined;
  return makeNotice(bot.say('error-for-managers', { command: name }));
}

export function findCommand(name: string, bot: SpeakingBot): Command | undefined {
  return bot.commands.find(command => command.name === name);
}

/** What is said to a button, a menu or a command that this version of the bot does not have. */
export function outdated({ say }: SpeakingBot): Notice {
  return makeNotice(say('error-outdated'));
}

export function personOf({ member, user }: Asking): string | undefined {
  return (member?.user ?? user)?.id;
}

/** Whether somebody has these permissions where they are; outside a server nobody's are limited. */
export function hasPermissions({ guild_id: guild, member }: Asking, needed: bigint): boolean {
  if (!member && guild === undefined) return true;
  const held = member?.permissions ?? 0n;
  return (held & PermissionFlagsBits.Administrator) !== 0n || (held & needed) === needed;
}

/** Whether a message that the bot posted came from this person's own question. */
export function isAsker(asking: OnMessage): boolean {
  const person = personOf(asking);
  return person !== undefined && asking.message.askerId === person;
}
