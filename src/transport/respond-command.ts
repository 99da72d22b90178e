import { ApplicationCommandType, InteractionResponseType } from 'discord-api-types/v10';
import type { Options } from '../reply/reply.ts';
import { answerQuestion, findCommand } from './answer-question.ts';
import type { SpeakingBot } from './bot.ts';
import { deliver, type Outcome, outcome } from './outcome.ts';
import type { CommandInteraction, TypingInteraction } from './read-interaction.ts';

/** Answers a slash command, or a command in a message's menu. */
export async function respondToCommand(interaction: CommandInteraction, bot: SpeakingBot): Promise<Outcome> {
  const question = { command: interaction.data.name, options: readOptions(interaction) };
  const reply = answerQuestion(question, interaction, bot);
  const audience = reply.kind === 'answer' ? reply.audience : 'private';
  return deliver(bot, question.command, reply, audience, 'new');
}

/** Offers choices for what has been typed so far. */
export function respondToTyping({ data }: TypingInteraction, bot: SpeakingBot): Outcome {
  const focused = data.options?.find(option => option.focused);
  const typed = String(focused?.value ?? '');
  const suggestions = focused ? (findCommand(data.name, bot)?.suggest(focused.name, typed, bot) ?? []) : [];
  const choices = suggestions.map(({ label, value }) => ({ name: label, value }));
  return outcome(data.name, 'choices', {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

function readOptions({ guild_id: server = '@me', channel_id, data }: CommandInteraction): Options {
  switch (data.type) {
    case ApplicationCommandType.ChatInput:
      return Object.fromEntries(
        (data.options ?? []).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
      );
    case ApplicationCommandType.Message: {
      const channel = data.target.channel_id ?? channel_id ?? '';
      return { text: data.target.text, link: `https://discord.com/channels/${server}/${channel}/${data.target_id}` };
    }
    default:
      return {};
  }
}
