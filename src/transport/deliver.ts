import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Chart } from '../chart/chart.ts';
import { renderMessage } from '../reply/discord/message.ts';
import type { Audience, Reply } from '../reply/reply.ts';
import type { Bot, SpeakingBot } from './bot.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Where a reply goes: into a new message, or in place of the one that a button stands on. */
export type Target = 'new' | 'in place';

/** Draws the picture of a reply, if it has one, and turns it into the response. A notice never takes the place of a message. */
export async function deliver(
  bot: SpeakingBot,
  command: string,
  reply: Reply,
  audience: Audience,
  target: Target,
): Promise<Outcome> {
  const chart = reply.kind === 'answer' ? reply.chart : undefined;
  const picture = chart && (await drawPicture(bot, chart));
  const { body, files } = renderMessage(reply, { ...bot, audience, picture });
  return outcome(command, reply.kind, place(body, reply, target), files);
}

/** A chart as PNG, or undefined: whatever keeps it from being drawn, the words go out. */
export async function drawPicture(bot: Bot, chart: Chart): Promise<Uint8Array | undefined> {
  try {
    return await bot.draw(chart);
  } catch (error) {
    bot.log.warn({ err: error }, 'A picture could not be drawn');
    return undefined;
  }
}

function place(body: APIInteractionResponseCallbackData, reply: Reply, target: Target): APIInteractionResponse {
  if (target === 'new' || reply.kind === 'notice') {
    return { type: InteractionResponseType.ChannelMessageWithSource, data: body };
  }
  const { flags: _, ...data } = body;
  return { type: InteractionResponseType.UpdateMessage, data };
}
