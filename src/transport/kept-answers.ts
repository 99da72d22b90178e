import type { APIInteractionResponse } from 'discord-api-types/v10';
import { LRUCache } from 'lru-cache';
import type { MessageFile } from '../reply/discord/message.ts';
import type { Question } from '../reply/question.ts';
import type { Reply } from '../reply/reply.ts';
import type { Bot } from './bot.ts';

/** An answer as it was shown before. */
export interface Shown {
  readonly response: APIInteractionResponse;
  /** Without the picture: pictures are kept by who paints them. */
  readonly texts: readonly MessageFile[];
}

interface Kept {
  readonly replies: LRUCache<string, Reply>;
  readonly shown: WeakMap<Reply, Map<string, Shown>>;
}

/** A reply with its JSON has some 20 KB. */
const mostReplies = 300;
/** What is longer is hardly asked twice. */
const longestQuestion = 200;

/** A bot is a value: who asks and when changes nothing in what it answers, so that its answers are kept with it. */
const kept = new WeakMap<Bot, Kept>();

/** The reply to a question, or the one that it gave before: in a discussion many ask the same. */
export function recallReply({ command: name, options }: Question, bot: Bot): Reply | undefined {
  const command = bot.commands.find(known => known.name === name);
  if (!command) return undefined;
  const key = JSON.stringify([name, options]);
  // A message that somebody points at is read and forgotten.
  if (command.kind === 'message' || key.length > longestQuestion) {
    return command.answer(options, bot.dataset);
  }
  const { replies } = keptBy(bot);
  const known = replies.get(key);
  if (known) return known;
  const reply = command.answer(options, bot.dataset);
  if (reply) replies.set(key, reply);
  return reply;
}

/** What is shown for a reply in this manner, which `show` works out the first time. */
export function recallShown(reply: Reply, manner: string, bot: Bot, show: () => Shown): Shown {
  const { shown } = keptBy(bot);
  const manners = shown.get(reply) ?? new Map<string, Shown>();
  shown.set(reply, manners);
  const known = manners.get(manner) ?? show();
  manners.set(manner, known);
  return known;
}

function keptBy(bot: Bot): Kept {
  const known = kept.get(bot) ?? { replies: new LRUCache({ max: mostReplies }), shown: new WeakMap() };
  kept.set(bot, known);
  return known;
}
