import { InteractionResponseType, PermissionFlagsBits } from 'discord-api-types/v10';
import { decodeAction } from '../reply/custom-id.ts';
import { cut } from '../reply/discord/escape.ts';
import { renderDetailsMessage } from '../reply/discord/message.ts';
import { lineField, longestLine, renderLineModal, renderTextModal, textField } from '../reply/discord/text-modal.ts';
import { makeNotice } from '../reply/make-reply.ts';
import type { Question } from '../reply/reply.ts';
import { answerQuestion, findCommand, outdated, refuse } from './answer-question.ts';
import { audienceOfMessage, hasPermissions, isAsker } from './asker.ts';
import type { SpeakingBot } from './bot.ts';
import { deletion, deliver, type Outcome, outcome } from './outcome.ts';
import { postAnswer } from './post-answer.ts';
import type { ComponentInteraction, SubmittedInteraction } from './read-interaction.ts';

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
      return askForText(action.question, interaction, bot);
    case 'post':
      return postAnswer(action.question, interaction, bot);
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

/** Checks the text that somebody has typed, or posts what a moderator sees with their line; where they have typed none, without. */
export async function respondToSubmission(interaction: SubmittedInteraction, bot: SpeakingBot): Promise<Outcome> {
  const action = decodeAction(interaction.data.custom_id);
  if (action?.verb !== 'edit') return deliver(bot, 'unknown', outdated(bot), 'private', 'new');
  const { question } = action;
  const typedInto = (field: string) =>
    interaction.data.components.find(({ component }) => component.custom_id === field)?.component.value;
  const text = typedInto(textField);
  if (text !== undefined) {
    const asked = { ...question, options: { ...question.options, text } };
    return deliver(bot, question.command, answerQuestion(asked, interaction, bot), 'private', 'new');
  }
  const typed = typedInto(lineField) ?? '';
  // Without signs that nobody sees: one of them turns the words behind it around.
  const line = cut(typed.replaceAll(/[\p{Bidi_Control}\p{Cc}\s]+/gu, ' ').trim(), longestLine);
  return postAnswer(question, interaction, bot, line === '' ? undefined : line);
}

/** Asks for the line above a briefing, which only its preview offers, or for a text to check. */
function askForText(
  question: Question,
  interaction: ComponentInteraction,
  bot: SpeakingBot,
): Promise<Outcome> | Outcome {
  const refusal = refuse(question, interaction, bot);
  if (refusal) return deliver(bot, question.command, refusal, 'private', 'new');
  if (audienceOfMessage(interaction) === 'public') return deliver(bot, 'unknown', outdated(bot), 'private', 'new');
  const render = findCommand(question.command, bot)?.kind === 'message' ? renderTextModal : renderLineModal;
  return outcome('edit', 'answer', { type: InteractionResponseType.Modal, data: render(question, bot.say) });
}

async function removeMessage(interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const manages = () =>
    interaction.member !== undefined && hasPermissions(interaction, PermissionFlagsBits.ManageMessages);
  if (isAsker(interaction) || manages()) return deletion();
  const refusal = makeNotice(bot.say('error-not-yours'));
  return deliver(bot, 'delete', refusal, 'private', 'new');
}
