import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { ComponentRow } from '../reply/discord/components.ts';
import { type RenderedMessage, renderMessage } from '../reply/discord/message.ts';
import type { Audience, Reply, ReplyFile } from '../reply/reply.ts';
import type { SpeakingBot } from './bot.ts';

export interface Outcome {
  readonly response: APIInteractionResponse;
  readonly files: readonly ReplyFile[];
  readonly afterwards: Afterwards | undefined;
  /** The command that was asked, for counting. */
  readonly command: string;
  readonly result: Result;
}

/** What is left to do once the response is out. */
export type Afterwards =
  | { readonly kind: 'delete' }
  /** To post a message of its own. Where that cannot be, `undo` lets it be tried again, and gives the buttons that say so. Neither rejects. */
  | { readonly kind: 'post'; readonly message: Promise<RenderedMessage>; readonly undo: () => ComponentRow[] }
  /** To put in the picture, once there is one: the same message with it. It never rejects. */
  | { readonly kind: 'picture'; readonly whole: Promise<RenderedMessage | undefined> };

/** `late`: Discord no longer took an answer. */
export type Result = 'answer' | 'notice' | 'choices' | 'delete' | 'pong' | 'error' | 'late';

export function outcome(
  command: string,
  result: Result,
  response: APIInteractionResponse,
  files: readonly ReplyFile[] = [],
  afterwards?: Afterwards,
): Outcome {
  return { response, files, afterwards, command, result };
}

/**
 * Turns a reply into the response, words first.
 *
 * @param target `in place` is the message that a button stands on, of which a notice never takes the place
 */
export async function deliver(
  bot: SpeakingBot,
  command: string,
  reply: Reply,
  audience: Audience = 'private',
  target: 'new' | 'in place' = 'new',
): Promise<Outcome> {
  const chart = reply.kind === 'answer' ? reply.chart : undefined;
  const render = (picture?: Uint8Array) => renderMessage(reply, { ...bot, audience, picture });
  const drawing = chart && bot.draw(chart);
  const soon = await (drawing && bot.patience ? Promise.race([drawing, bot.patience()]) : drawing);
  const { body, files } = render(soon ?? undefined);
  const { flags: _, ...edit } = body;
  const isNew = target === 'new' || reply.kind === 'notice';
  const response: APIInteractionResponse = isNew
    ? { type: InteractionResponseType.ChannelMessageWithSource, data: body }
    : { type: InteractionResponseType.UpdateMessage, data: edit };
  if (!drawing || soon) return outcome(command, reply.kind, response, files);
  const whole = drawing.then(late => late && render(late));
  return outcome(command, reply.kind, response, files, { kind: 'picture', whole });
}
