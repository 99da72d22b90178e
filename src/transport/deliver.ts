import { InteractionResponseType } from '../discord-codes.ts';
import type { Chart } from '../reply/chart/chart.ts';
import { type MessageFile, pictureName, renderMessage } from '../reply/discord/message.ts';
import type { Audience, Reply } from '../reply/reply.ts';
import type { Bot } from './bot.ts';
import { recallShown, type Shown } from './kept-answers.ts';
import { type Outcome, outcome } from './outcome.ts';

/** Where a reply goes: into a new message, or in place of the one that a button stands on. */
export type Target = 'new' | 'in place';

/** Draws the picture of a reply, if it has one, and turns it into the response. A notice never takes the place of a message. */
export async function deliver(
  bot: Bot,
  command: string,
  reply: Reply,
  audience: Audience,
  target: Target,
): Promise<Outcome> {
  const chart = reply.kind === 'answer' ? reply.chart : undefined;
  const picture = chart && (await drawPicture(bot, chart));
  const manner = `${audience}, ${target}, ${picture ? 'with' : 'without'} its picture`;
  const { response, texts } = recallShown(reply, manner, bot, () => show(bot, reply, audience, target, picture));
  const pictures: MessageFile[] = picture ? [{ name: pictureName, data: picture }] : [];
  return outcome(command, reply.kind, response, [...pictures, ...texts]);
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

function show(bot: Bot, reply: Reply, audience: Audience, target: Target, picture: Uint8Array | undefined): Shown {
  const { body, files } = renderMessage(reply, { audience, commandIds: bot.commandIds, picture });
  const texts = files.filter(({ name }) => name !== pictureName);
  if (target === 'new' || reply.kind === 'notice') {
    return { response: { type: InteractionResponseType.ChannelMessageWithSource, data: body }, texts };
  }
  const { flags: _, ...data } = body;
  return { response: { type: InteractionResponseType.UpdateMessage, data }, texts };
}
