import type { APIInteraction } from 'discord-api-types/v10';
import { InteractionResponseType, InteractionType } from '../discord-codes.ts';
import { makeNotice } from '../reply/answer.ts';
import type { Bot } from './bot.ts';
import { deliver } from './deliver.ts';
import { type Outcome, outcome } from './outcome.ts';
import { respondToCommand, respondToTyping } from './respond-command.ts';
import { respondToComponent } from './respond-component.ts';

/**
 * The response to one interaction, whichever way it came. An exception in a command is a bug: it is logged with a short id,
 * which the asker is told, and nothing else happens.
 */
export async function respond(interaction: APIInteraction, bot: Bot): Promise<Outcome> {
  try {
    return await dispatch(interaction, bot);
  } catch (error) {
    const id = crypto.randomUUID().slice(0, 8);
    bot.log.error({ err: error, id }, 'An interaction could not be answered');
    return apologize(interaction, id, bot);
  }
}

async function dispatch(interaction: APIInteraction, bot: Bot): Promise<Outcome> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return outcome('ping', 'pong', { type: InteractionResponseType.Pong });
    case InteractionType.ApplicationCommand:
      return respondToCommand(interaction, bot);
    case InteractionType.ApplicationCommandAutocomplete:
      return respondToTyping(interaction, bot);
    case InteractionType.MessageComponent:
      return respondToComponent(interaction, bot);
    default:
      throw new TypeError(`No answer to an interaction of type ${interaction.type}`);
  }
}

async function apologize(interaction: APIInteraction, id: string, bot: Bot): Promise<Outcome> {
  if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    return outcome('unknown', 'error', { type, data: { choices: [] } });
  }
  const apology = makeNotice(
    `Sorry, something went wrong in the bot and your question was not answered. If you report it, please name this id: ${id}`,
  );
  return { ...(await deliver(bot, 'unknown', apology, 'private', 'new')), result: 'error' };
}
