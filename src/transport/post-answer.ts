import { InteractionResponseType } from 'discord-api-types/v10';
import { encodeAction } from '../reply/custom-id.ts';
import { renderMessage } from '../reply/discord/message.ts';
import { renderShared, type SharedWords } from '../reply/discord/shared.ts';
import type { Answer, Question } from '../reply/reply.ts';
import { answerQuestion, outdated, refuse } from './answer-question.ts';
import { audienceOfMessage, personOf } from './asker.ts';
import type { SpeakingBot } from './bot.ts';
import { deliver, drawPicture, type Outcome, outcome } from './outcome.ts';
import { relabelPosting } from './posted-rows.ts';
import type { OnMessage } from './read-interaction.ts';

/**
 * Posts the words that the asker saw, letter for letter, with the picture and the files that stood beside them. The private message
 * is answered at once, so that its button cannot be pressed again; the public one follows.
 *
 * @param line what the asker says above it, in their own words
 */
export async function postAnswer(
  question: Question,
  interaction: OnMessage,
  bot: SpeakingBot,
  line?: string,
): Promise<Outcome> {
  const refusal = refuse(question, interaction, bot);
  if (refusal) return deliver(bot, question.command, refusal, 'private', 'new');
  const { id, words, rows } = interaction.message;
  const person = personOf(interaction);
  if (audienceOfMessage(interaction) === 'public' || id === undefined || !words || !rows || person === undefined) {
    return deliver(bot, question.command, outdated(bot), 'private', 'new');
  }
  const update = {
    type: InteractionResponseType.UpdateMessage,
    data: { components: relabelPosting(rows, bot.say('button-posted'), true) },
  } as const;
  // A press that was on its way when the button was taken away. Menus turn one message into several answers.
  const key = `${id} ${encodeAction({ verb: 'post', question })}`;
  if (bot.posted.has(key)) return outcome('share', 'answer', update);
  const again = answerAgain(question, words, interaction, bot);
  bot.posted.set(key, true);
  const chart = words.embeds[0]?.image && again?.chart;
  const drawing = chart ? drawPicture(bot, chart) : Promise.resolve(undefined);
  const message = drawing.then(picture =>
    renderShared(words, {
      person,
      line,
      say: bot.say,
      source: bot.dataset.sources[0],
      again: again && renderMessage(again, { ...bot, audience: 'private', picture }),
    }),
  );
  const undo = () => {
    bot.posted.delete(key);
    return relabelPosting(rows, bot.say('button-post-failed'), false);
  };
  return outcome('share', 'answer', update, [], { kind: 'post', message, undo });
}

/** The answer that the message holds, made once more for its files; undefined where it comes out as another one. */
function answerAgain(question: Question, words: SharedWords, asking: OnMessage, bot: SpeakingBot): Answer | undefined {
  const reply = answerQuestion(question, asking, bot);
  if (reply.kind === 'notice') return undefined;
  const { body } = renderMessage(reply, { ...bot, audience: 'private', picture: undefined });
  return body.content === words.content ? reply : undefined;
}
