import {
  type APIMessageComponentInteraction,
  InteractionResponseType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { makeNotice } from '../reply/answer.ts';
import { decodeAction } from '../reply/custom-id.ts';
import { renderShared } from '../reply/discord/shared.ts';
import type { Question } from '../reply/question.ts';
import { receiptOf } from '../reply/receipt.ts';
import { answerQuestion, outdated } from './answer-question.ts';
import { audienceOfMessage, hasPermissions, isAsker, personOf } from './asker.ts';
import type { Bot } from './bot.ts';
import { deliver } from './deliver.ts';
import { deletion, type Outcome, outcome } from './outcome.ts';

/** Does what a button or a menu says. All that it needs stands in its `custom_id` and in the message that it is on. */
export async function respondToComponent(interaction: APIMessageComponentInteraction, bot: Bot): Promise<Outcome> {
  const action = decodeAction(interaction.data.custom_id);
  switch (action?.verb) {
    case undefined:
      return deliver(bot, 'unknown', outdated(), 'private', 'new');
    case 'ask':
      return answerHere(action.question, interaction, bot);
    case 'open':
      return deliver(bot, action.question.command, answerQuestion(action.question, interaction, bot), 'private', 'new');
    case 'pick': {
      const { command, options } = action.question;
      const value = 'values' in interaction.data ? interaction.data.values[0] : undefined;
      if (value === undefined) return deliver(bot, 'unknown', outdated(), 'private', 'new');
      return answerHere({ command, options: { ...options, [action.option]: value } }, interaction, bot);
    }
    case 'share':
      return share(action.question, interaction, bot);
    case 'delete':
      return removeMessage(interaction, bot);
  }
}

/** The asker's message turns into the next answer; anybody else gets a private answer, and the message stays as it is. */
async function answerHere(question: Question, interaction: APIMessageComponentInteraction, bot: Bot): Promise<Outcome> {
  const reply = answerQuestion(question, interaction, bot);
  const { message } = interaction;
  if (!isAsker(interaction, message)) return deliver(bot, question.command, reply, 'private', 'new');
  return deliver(bot, question.command, reply, audienceOfMessage(message), 'in place');
}

/** Posts the words that the asker saw, letter for letter, with their picture drawn again. */
async function share(question: Question, interaction: APIMessageComponentInteraction, bot: Bot): Promise<Outcome> {
  const { message } = interaction;
  const person = personOf(interaction);
  const reply = answerQuestion(question, interaction, bot);
  if (audienceOfMessage(message) === 'public' || person === undefined) {
    return deliver(bot, question.command, outdated(), 'private', 'new');
  }
  const receipt = receiptOf(bot.dataset);
  const same = message.embeds[0]?.footer?.text === receipt.line;
  const chart = same && reply.kind === 'answer' ? reply.chart : undefined;
  const { body, files } = renderShared(message, {
    person,
    source: receipt.source,
    chart,
    picture: chart && (await bot.draw(chart)),
  });
  return outcome('share', 'answer', { type: InteractionResponseType.ChannelMessageWithSource, data: body }, files);
}

async function removeMessage(interaction: APIMessageComponentInteraction, bot: Bot): Promise<Outcome> {
  const manages = interaction.member !== undefined && hasPermissions(interaction, PermissionFlagsBits.ManageMessages);
  if (isAsker(interaction, interaction.message) || manages) return deletion();
  const refusal = makeNotice('Only the person who asked and members who may manage messages can delete this.');
  return deliver(bot, 'delete', refusal, 'private', 'new');
}
