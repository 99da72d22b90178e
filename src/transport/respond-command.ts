import type {
  APIApplicationCommandAutocompleteInteraction,
  APIApplicationCommandInteraction,
} from 'discord-api-types/v10';
import { ApplicationCommandType, InteractionResponseType } from '../discord-codes.ts';
import type { Options } from '../reply/question.ts';
import { answerQuestion, findCommand } from './answer-question.ts';
import type { Bot } from './bot.ts';
import { deliver } from './deliver.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Answers a slash command, or a command in a message's menu. */
export async function respondToCommand(interaction: APIApplicationCommandInteraction, bot: Bot): Promise<Outcome> {
  const question = { command: interaction.data.name, options: readOptions(interaction) };
  const reply = answerQuestion(question, interaction, bot);
  const audience = reply.kind === 'answer' ? reply.audience : 'private';
  return deliver(bot, question.command, reply, audience, 'new');
}

/** Offers choices for what has been typed so far. */
export function respondToTyping({ data }: APIApplicationCommandAutocompleteInteraction, bot: Bot): Outcome {
  const focused = data.options.find(option => 'focused' in option && option.focused);
  const typed = focused && 'value' in focused ? String(focused.value) : '';
  const suggestions = focused ? (findCommand(data.name, bot)?.suggest(focused.name, typed, bot.dataset) ?? []) : [];
  const choices = suggestions.map(({ label, value }) => ({ name: label, value }));
  return outcome(data.name, 'choices', {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices },
  });
}

function readOptions(interaction: APIApplicationCommandInteraction): Options {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput) {
    const options = data.options ?? [];
    return Object.fromEntries(options.flatMap(option => ('value' in option ? [[option.name, option.value]] : [])));
  }
  if (data.type !== ApplicationCommandType.Message) return {};
  const message = data.resolved.messages[data.target_id];
  const server = interaction.guild_id ?? '@me';
  const channel = message?.channel_id ?? interaction.channel?.id ?? '';
  return { text: message?.content ?? '', link: `https://discord.com/channels/${server}/${channel}/${data.target_id}` };
}
