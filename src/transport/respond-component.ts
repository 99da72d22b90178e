import { InteractionResponseType, PermissionFlagsBits } from 'discord-api-types/v10';
import { decodeAction, encodeAction } from '../reply/custom-id.ts';
import { cut } from '../reply/discord/escape.ts';
import { renderDetailsMessage, renderMessage } from '../reply/discord/message.ts';
import { relabelPosting } from '../reply/discord/posted-message.ts';
import { renderShared } from '../reply/discord/shared.ts';
import { longestLine, renderModal } from '../reply/discord/text-modal.ts';
import { makeNotice } from '../reply/make-reply.ts';
import type { Answer, Question } from '../reply/reply.ts';
import { answerQuestion, findCommand, hasPermissions, isAsker, outdated, personOf, refuse } from './answer-question.ts';
import type { SpeakingBot } from './bot.ts';
import { deliver, type Outcome, outcome } from './outcome.ts';
import type { ComponentInteraction, OnMessage, SubmittedInteraction } from './read-interaction.ts';

/** Does what a button or a menu says. All that it needs stands in its `custom_id` and in the message that it is on. */
export async function respondToComponent(interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const action = decodeAction(interaction.data.custom_id);
  switch (action?.verb) {
    case undefined:
      return refuseOutdated(bot);
    case 'ask':
      return answerHere(action.question, interaction, bot);
    case 'open':
      return deliver(bot, action.question.command, answerQuestion(action.question, interaction, bot));
    case 'pick': {
      const { command, options } = action.question;
      const [value] = interaction.data.values ?? [];
      if (value === undefined) return refuseOutdated(bot);
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

/** Checks the text that somebody has typed, or posts what a moderator sees with their line; where they have typed none, without. */
export async function respondToSubmission(interaction: SubmittedInteraction, bot: SpeakingBot): Promise<Outcome> {
  const { custom_id: id, components } = interaction.data;
  const action = decodeAction(id);
  if (action?.verb !== 'edit') return refuseOutdated(bot);
  const { question } = action;
  const typedInto = (field: 'line' | 'text') =>
    components.find(({ component }) => component.custom_id === field)?.component.value;
  const text = typedInto('text');
  if (text !== undefined) {
    const asked = { ...question, options: { ...question.options, text } };
    return deliver(bot, question.command, answerQuestion(asked, interaction, bot));
  }
  // Without signs that nobody sees: one of them turns the words behind it around.
  const line = (typedInto('line') ?? '').replaceAll(/[\p{Bidi_Control}\p{Cc}\s]+/gu, ' ').trim();
  return postAnswer(question, interaction, bot, line === '' ? undefined : cut(line, longestLine));
}

function refuseOutdated(bot: SpeakingBot): Promise<Outcome> {
  return deliver(bot, 'unknown', outdated(bot));
}

/** The asker's message turns into the next answer; anybody else gets a private answer, and the message stays as it is. */
async function answerHere(question: Question, interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const reply = answerQuestion(question, interaction, bot);
  if (!isAsker(interaction)) return deliver(bot, question.command, reply);
  return deliver(bot, question.command, reply, interaction.message.audience, 'in place');
}

async function tellDetails(question: Question, interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const reply = answerQuestion(question, interaction, bot);
  if (reply.kind === 'notice') return deliver(bot, question.command, reply);
  const { body, files } = renderDetailsMessage(reply, bot);
  return outcome('details', 'answer', { type: InteractionResponseType.ChannelMessageWithSource, data: body }, files);
}

/** Asks for the line above a briefing, which only its preview offers, or for a text to check. */
async function askForText(question: Question, interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const refusal = refuse(question, interaction, bot);
  if (refusal) return deliver(bot, question.command, refusal);
  if (interaction.message.audience === 'public') return refuseOutdated(bot);
  const asked = findCommand(question.command, bot)?.kind === 'message' ? 'text' : 'line';
  const data = renderModal(question, asked, bot.say);
  return outcome('edit', 'answer', { type: InteractionResponseType.Modal, data });
}

async function removeMessage(interaction: ComponentInteraction, bot: SpeakingBot): Promise<Outcome> {
  const manages = () =>
    interaction.member !== undefined && hasPermissions(interaction, PermissionFlagsBits.ManageMessages);
  if (!isAsker(interaction) && !manages()) return deliver(bot, 'delete', makeNotice(bot.say('error-not-yours')));
  return outcome('delete', 'delete', { type: InteractionResponseType.DeferredMessageUpdate }, [], { kind: 'delete' });
}

/**
 * Posts the words that the asker saw, letter for letter, with the picture and the files that stood beside them, and the asker's own line
 * above. The private message is answered at once, so that its button cannot be pressed again; the public one follows.
 */
async function postAnswer(question: Question, interaction: OnMessage, bot: SpeakingBot, line?: string) {
  const refusal = refuse(question, interaction, bot);
  if (refusal) return deliver(bot, question.command, refusal);
  const { id, audience, posted: seen } = interaction.message;
  const person = personOf(interaction);
  if (audience === 'public' || id === undefined || !seen || person === undefined) {
    return deliver(bot, question.command, outdated(bot));
  }
  const relabel = (label: string, disabled: boolean) => relabelPosting(seen.components, label, disabled);
  const update = {
    type: InteractionResponseType.UpdateMessage,
    data: { components: relabel(bot.say('button-posted'), true) },
  } as const;
  // A press that was on its way when the button was taken away. Menus turn one message into several answers.
  const key = `${id} ${encodeAction({ verb: 'post', question })}`;
  if (bot.posted.has(key)) return outcome('share', 'answer', update);
  const again = answerAgain(question, seen.content, interaction, bot);
  bot.posted.set(key, true);
  const chart = seen.embeds[0]?.image && again?.chart;
  const drawing = chart ? bot.draw(chart) : Promise.resolve(undefined);
  const message = drawing.then(picture => {
    const made = again && renderMessage(again, { ...bot, audience: 'private', picture });
    return renderShared(seen, { person, line, say: bot.say, source: bot.dataset.sources[0], again: made });
  });
  const undo = () => {
    bot.posted.delete(key);
    return relabel(bot.say('button-post-failed'), false);
  };
  return outcome('share', 'answer', update, [], { kind: 'post', message, undo });
}

/** The answer that the message holds, made once more for its files; undefined where it comes out as another one. */
function answerAgain(question: Question, content: string, asking: OnMessage, bot: SpeakingBot): Answer | undefined {
  const reply = answerQuestion(question, asking, bot);
  if (reply.kind === 'notice') return undefined;
  const { body } = renderMessage(reply, { ...bot, audience: 'private', picture: undefined });
  return body.content === content ? reply : undefined;
}
