import { ApplicationCommandType, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import type { Suggestion } from '../command.ts';
import { makeNotice } from '../reply/make-reply.ts';
import type { Options } from '../reply/reply.ts';
import { localeOf, speak } from '../words/speak.ts';
import { answerQuestion, findCommand } from './answer-question.ts';
import type { Bot, SpeakingBot } from './bot.ts';
import { deliver, type Outcome, outcome } from './outcome.ts';
import type { CommandInteraction, Interaction, TypingInteraction } from './read-interaction.ts';
import { respondToComponent, respondToSubmission } from './respond-component.ts';

/**
 * The response to one interaction, whichever way it came, in the language of whoever asks. It never rejects: what cannot be
 * read, and an exception in a command, which is a bug, are logged with a short id, which the asker is told.
 */
export async function respond(interaction: Interaction, bot: Bot): Promise<Outcome> {
  let say = speak('en');
  try {
    const locale = localeOf(interaction.locale);
    say = speak(locale);
    const key = isPlain(interaction) ? `${locale} ${interaction.data.name}` : undefined;
    const known = plainAnswers.get(bot)?.get(key);
    if (known) return known;
    const outcome = await dispatch(interaction, { ...bot, say });
    if (key === undefined || outcome.result !== 'answer' || outcome.afterwards) return outcome;
    plainAnswers.set(bot, new Map(plainAnswers.get(bot)).set(key, outcome));
    return outcome;
  } catch (error) {
    const isTyping = interaction.type === InteractionType.ApplicationCommandAutocomplete;
    return apologize({ err: error }, 'An interaction could not be answered', isTyping, { ...bot, say });
  }
}

/** Whole answers to commands without options, by language and command: few, and without anybody's words. Each bot has its own. */
const plainAnswers = new WeakMap<Bot, Map<string | undefined, Outcome>>();

function isPlain(interaction: Interaction): interaction is CommandInteraction {
  return interaction.type === InteractionType.ApplicationCommand && Object.keys(readOptions(interaction)).length === 0;
}

async function dispatch(interaction: Interaction, bot: SpeakingBot): Promise<Outcome> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return outcome('ping', 'pong', { type: InteractionResponseType.Pong });
    case InteractionType.ApplicationCommand:
      return respondToCommand(interaction, bot);
    case InteractionType.ApplicationCommandAutocomplete:
      return respondToTyping(interaction, bot);
    case InteractionType.MessageComponent:
      return respondToComponent(interaction, bot);
    case InteractionType.ModalSubmit:
      return respondToSubmission(interaction, bot);
    case 'unreadable': {
      const what = 'Discord sent an interaction that this version of the bot cannot read';
      return apologize({ fault: interaction.fault }, what, interaction.isTyping, bot);
    }
  }
}

async function apologize(details: object, what: string, isTyping: boolean, bot: SpeakingBot): Promise<Outcome> {
  const id = crypto.randomUUID().slice(0, 8);
  bot.log.error({ ...details, id }, what);
  if (isTyping) return suggest('unknown', 'error');
  const apology = makeNotice(bot.say('error-apology', { id }));
  return { ...(await deliver(bot, 'unknown', apology)), result: 'error' };
}

async function respondToCommand(interaction: CommandInteraction, bot: SpeakingBot): Promise<Outcome> {
  const question = { command: interaction.data.name, options: readOptions(interaction) };
  const reply = answerQuestion(question, interaction, bot);
  return deliver(bot, question.command, reply, reply.kind === 'answer' ? reply.audience : 'private');
}

function readOptions({ guild_id: server = '@me', channel_id, data }: CommandInteraction): Options {
  if (data.type === ApplicationCommandType.Message) {
    const channel = data.target.channel_id ?? channel_id ?? '';
    return { text: data.target.text, link: `https://discord.com/channels/${server}/${channel}/${data.target_id}` };
  }
  return Object.fromEntries(
    (data.options ?? []).flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
  );
}

function respondToTyping({ data: { name, options = [] } }: TypingInteraction, bot: SpeakingBot): Outcome {
  const focused = options.find(option => option.focused);
  const typed = String(focused?.value ?? '');
  return suggest(name, 'choices', focused && findCommand(name, bot)?.suggest(focused.name, typed, bot));
}

function suggest(command: string, result: 'choices' | 'error', suggestions: readonly Suggestion[] = []): Outcome {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  const choices = suggestions.map(({ label, value }) => ({ name: label, value }));
  return outcome(command, result, { type, data: { choices } });
}
