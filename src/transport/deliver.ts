import { InteractionResponseType } from 'discord-api-types/v10';
import { renderMessage } from '../reply/discord/message.ts';
import type { Audience, Reply } from '../reply/reply.ts';
import type { Bot } from './bot.ts';
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
  const picture = chart && (await bot.draw(chart));
  const { body, files } = renderMessage(reply, { audience, commandIds: bot.commandIds, picture });
  if (target === 'new' || reply.kind === 'notice') {
    return outcome(command, reply.kind, { type: InteractionResponseType.ChannelMessageWithSource, data: body }, files);
  }
  const { flags: _, ...data } = body;
  return outcome(command, reply.kind, { type: InteractionResponseType.UpdateMessage, data }, files);
}
