import type { Command } from '../command.ts';
import { makeNotice } from '../reply/make-reply.ts';
import type { Notice, Question, Reply } from '../reply/reply.ts';
import { hasPermissions, isOwnPrivate } from './asker.ts';
import type { SpeakingBot } from './bot.ts';
import type { Asking } from './read-interaction.ts';

/** The reply to a question; a question that is not understood, or that its asker may not ask, gets a notice. */
export function answerQuestion(question: Question, asking: Asking, bot: SpeakingBot): Reply {
  const refusal = refuse(question, asking, bot);
  return refusal ?? findCommand(question.command, bot)?.answer(question.options, bot) ?? outdated(bot);
}

/** What is said to somebody who may not use the command of a question, or asks for one that there is not. */
export function refuse({ command: name }: Question, asking: Asking, bot: SpeakingBot): Notice | undefined {
  const command = findCommand(name, bot);
  if (!command) return outdated(bot);
  return mayUse(command, asking) ? undefined : makeNotice(bot.say('error-for-managers', { command: name }));
}

export function findCommand(name: string, bot: SpeakingBot): Command | undefined {
  return bot.commands.find(command => command.name === name);
}

/** What is said to a button, a menu or a command that this version of the bot does not have. */
export function outdated({ say }: SpeakingBot): Notice {
  return makeNotice(say('error-outdated'));
}

/**
 * Who may use a command is for a server to settle, and Discord sends none by others. A button may have come by another way than by the
 * command's own answer, unless it stands on a private message, which Discord lets nobody press but who asked.
 */
function mayUse({ permissions }: Command, asking: Asking): boolean {
  if (permissions === undefined || asking.kind === 'command' || isOwnPrivate(asking)) return true;
  return hasPermissions(asking, permissions);
}
