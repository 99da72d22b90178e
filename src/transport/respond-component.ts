import { InteractionResponseType, PermissionFlagsBits } from 'discord-api-types/v10';
import { decodeAction } from '../reply/custom-id.ts';
import { renderDetailsMessage, renderMessage } from '../reply/discord/message.ts';
import { renderShared, type SharedWords } from '../reply/discord/shared.ts';
import { makeNotice } from '../reply/make-reply.ts';
import type { Question } from '../reply/question.ts';
import type { Answer } from '../reply/reply.ts';
import { answerQuestion, outdated, refuse } from './answer-question.ts';
import { audienceOfMessage, hasPermissions, isAsker, personOf } from './asker.ts';
import type { SpeakingBot } from './bot.ts';
import type { ComponentInteraction } from './interaction.ts';
import { deletion, deliver, type Outcome, outcome, wordsFirst } from './outcome.ts';

/** Does what a button or a menu says. All that it needs stands in its `custom_id` and in the message that it is on. */
export async function respondToComponent(interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const action = decodeAction(interaction.data.custom_id);
  switch (action?.verb) {
    case undefined:
      return deliver(bot, 'unknown', outdated(bot), 'private', 'new');
    case 'ask':
      return answerHere(action.question, interaction, bot);
    case 'open':
      return deliver(bot, action.question.command, answerQuestion(action.question, interaction, bot), 'private', 'new');
    case 'pick': {
      const { command, options } = action.question;
      const [value] = interaction.data.values ?? [];
      if (value === undefined) return deliver(bot, 'unknown', outdated(bot), 'private', 'new');
      return answerHere({ command, options: { ...options, [action.option]: value } }, interaction, bot);
    }
    case 'details':
      return tellDetails(action.question, interaction, bot);
    case 'edit':
      return deliver(bot, 'unknown', outdated(bot), 'private', 'new');
    case 'post':
      return share(action.question, interaction, bot);
    case 'delete':
      return removeMessage(interaction, bot);
  }
}

/** The asker's message turns into the next answer; anybody else gets a private answer, and the message stays as it is. */
async function answerHere(question: Question, interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const reply = answerQuestion(question, interaction, bot);
  if (!isAsker(interaction)) return deliver(bot, question.command, reply, 'private', 'new');
  return deliver(bot, question.command, reply, audienceOfMessage(interaction), 'in place');
}

/** All that is known of an answer, to whoever asks for it. */
function tellDetails(
  question: Question,
  interaction: ComponentInteraction,
  bot: SpeakingBot,
): Promise<Outcome> | Outcome {
  const reply = answerQuestion(question, interaction, bot);
  if (reply.kind === 'notice') return deliver(bot, question.command, reply, 'private', 'new');
  const { body, files } = renderDetailsMessage(reply, bot.dataset.version, bot);
  return outcome('details', 'answer', { type: InteractionResponseType.ChannelMessageWithSource, data: body }, files);
}

/** Posts the words that the asker saw, letter for letter, with the picture and the files that stood beside them. */
async function share(question: Question, interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const { words } = interaction.message;
  const person = personOf(interaction);
  const refusal = refuse(question, interaction, bot);
  if (refusal) return deliver(bot, question.command, refusal, 'private', 'new');
  if (audienceOfMessage(interaction) === 'public' || !words || person === undefined) {
    return deliver(bot, question.command, outdated(bot), 'private', 'new');
  }
  const reply = answerQuestion(question, interaction, bot);
  const answer = reply.kind === 'answer' ? reply : undefined;
  const render = (picture?: Uint8Array) =>
    renderShared(words, {
      person,
      say: bot.say,
      source: bot.dataset.sources[0],
      again: answer && renderAgain(answer, words, bot, picture),
    });
  const isPictured = words.embeds[0]?.image !== undefined && answer && renderAgain(answer, words, bot) !== undefined;
  const { message, afterwards } = await wordsFirst(bot, isPictured ? answer.chart : undefined, render);
  const response = { type: InteractionResponseType.ChannelMessageWithSource, data: message.body } as const;
  return outcome('share', 'answer', response, message.files, afterwards);
}

/** The answer that the message holds, made once more for its files; undefined where it comes out as another one. */
function renderAgain(answer: Answer, words: SharedWords, bot: SpeakingBot, picture?: Uint8Array) {
  const again = renderMessage(answer, { ...bot, audience: 'private', picture });
  return again.body.content === words.content ? again : undefined;
}

async function removeMessage(interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const manages = () =>
    interaction.member !== undefined && hasPermissions(interaction, PermissionFlagsBits.ManageMessages);
  if (isAsker(interaction) || manages()) return deletion();
  const refusal = makeNotice(bot.say('error-not-yours'));
  return deliver(bot, 'delete', refusal, 'private', 'new');
}
