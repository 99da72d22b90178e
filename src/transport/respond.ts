import { InteractionResponseType } from 'discord-api-types/v10';
import { makeNotice } from '../reply/make-reply.ts';
import { localeOf, speak } from '../words/speak.ts';
import type { Bot, SpeakingBot } from './bot.ts';
import { deliver, type Outcome, outcome } from './outcome.ts';
import type { Interaction } from './read-interaction.ts';
import { respondToCommand, respondToTyping } from './respond-command.ts';
import { respondToComponent, respondToSubmission } from './respond-component.ts';

/**
 * The response to one interaction, whichever way it came, in the language of whoever asks. It never rejects: what cannot be
 * read, and an exception in a command, which is a bug, are logged with a short id, which the asker is told.
 */
export async function respond(interaction: Interaction, bot: Bot): Promise<Outcome> {
  const speaking = { ...bot, say: speak(localeOf(interaction.locale)) };
  try {
    return await dispatch(interaction, speaking);
  } catch (error) {
    const id = nameFault();
    bot.log.error({ err: error, id }, 'An interaction could not be answered');
    return apologize(id, interaction.kind === 'typing', speaking);
  }
}

async function dispatch(interaction: Interaction, bot: SpeakingBot): Promise<Outcome> {
  switch (interaction.kind) {
    case 'ping':
      return outcome('ping', 'pong', { type: InteractionResponseType.Pong });
    case 'command':
      return respondToCommand(interaction, bot);
    case 'typing':
      return respondToTyping(interaction, bot);
    case 'component':
      return respondToComponent(interaction, bot);
    case 'submission':
      return respondToSubmission(interaction, bot);
    case 'unreadable': {
      const { fault, isTyping } = interaction;
      const id = nameFault();
      bot.log.error({ fault, id }, 'Discord sent an interaction that this version of the bot cannot read');
      return apologize(id, isTyping, bot);
    }
  }
}

function nameFault(): string {
  return crypto.randomUUID().slice(0, 8);
}

async function apologize(id: string, isTyping: boolean, bot: SpeakingBot): Promise<Outcome> {
  if (isTyping) {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    return outcome('unknown', 'error', { type, data: { choices: [] } });
  }
  const apology = makeNotice(bot.say('error-apology', { id }));
  return { ...(await deliver(bot, 'unknown', apology, 'private', 'new')), result: 'error' };
}
