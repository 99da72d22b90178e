import {
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import type { Chart } from '../chart/chart.ts';
import type { ComponentRow } from '../reply/discord/components.ts';
import { type MessageFile, type RenderedMessage, renderMessage } from '../reply/discord/message.ts';
import type { Audience, Reply } from '../reply/reply.ts';
import type { Bot, SpeakingBot } from './bot.ts';

/** What goes back to Discord for one interaction. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  /** Files that go out with the response, in the order of its attachments. */
  readonly files: readonly MessageFile[];
  readonly afterwards: Afterwards | undefined;
  /** For counting: the command that was asked, and what came of it. */
  readonly command: string;
  readonly result: Result;
}

/** What is left to do once the response is out. */
export type Afterwards =
  /** To delete the message that the button stands on. */
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
  files: readonly MessageFile[] = [],
  afterwards?: Afterwards,
): Outcome {
  return { response, files, afterwards, command, result };
}

/** The message is acknowledged at once and deleted afterwards. */
export function deletion(): Outcome {
  return outcome('delete', 'delete', { type: InteractionResponseType.DeferredMessageUpdate }, [], { kind: 'delete' });
}

/** Where a reply goes: into a new message, or in place of the one that a button stands on. */
export type Target = 'new' | 'in place';

/** Turns a reply into the response, words first. A notice never takes the place of a message. */
export async function deliver(
  bot: SpeakingBot,
  command: string,
  reply: Reply,
  audience: Audience,
  target: Target,
): Promise<Outcome> {
  const chart = reply.kind === 'answer' ? reply.chart : undefined;
  const render = (picture?: Uint8Array) => renderMessage(reply, { ...bot, audience, picture });
  const { message, afterwards } = await wordsFirst(bot, chart, render);
  return outcome(command, reply.kind, place(message.body, reply, target), message.files, afterwards);
}

/** A message with its picture where that is at hand; without, it is to be put in afterwards. */
async function wordsFirst(
  bot: Bot,
  chart: Chart | undefined,
  render: (picture?: Uint8Array) => RenderedMessage,
): Promise<{ readonly message: RenderedMessage; readonly afterwards?: Afterwards }> {
  if (!chart) return { message: render() };
  const drawing = drawPicture(bot, chart);
  const soon = await (bot.patience ? Promise.race([drawing, bot.patience()]) : drawing);
  if (soon) return { message: render(soon) };
  const whole = drawing.then(late => late && render(late));
  return { message: render(), afterwards: { kind: 'picture', whole } };
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
