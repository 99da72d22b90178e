import { setTimeout as wait } from 'node:timers/promises';
import { createBot } from './create-bot.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { createLog } from './log.ts';
import type { Bot } from './transport/bot.ts';
import { createEndpoint } from './transport/endpoint.ts';
import { createFinishAnswer } from './transport/finish-answer.ts';
import { openRest } from './transport/rest/discord-rest.ts';
import { createVerify } from './transport/verify.ts';

export interface ServerlessSettings {
  /** The key that Discord signs its requests with: 64 hexadecimal digits. */
  readonly publicKey: string;
  /** Folder of the data package. */
  readonly dataset: string;
  /** Whether the platform can start child processes, which draw the pictures; without, words alone are sent. */
  readonly pictures: boolean;
  /** Discord's own address unless another is given, for instance a proxy's: `https://discord.com/api`. */
  readonly apiUrl?: string;
}

/** Where the platform may end after the response, it waits so long for a picture, in milliseconds: Discord waits for 3 seconds. */
const lastChance = 2000;

/** Keeps a platform from ending before some work is done, as `waitUntil` does on those that offer it. */
export type WaitUntil = (work: Promise<void>) => void;

/** Answers a Web request; what is left to do once the response is out is handed over where the platform gives a way to. */
export type FetchHandler = (request: Request, waitUntil?: WaitUntil) => Promise<Response>;

/**
 * The bot as a `fetch` handler, for platforms that call a function with each request.
 *
 * @throws {DatasetError} with every problem of the data package
 */
export async function openHandler({
  publicKey,
  dataset: folder,
  pictures,
  apiUrl = 'https://discord.com/api',
}: ServerlessSettings): Promise<FetchHandler> {
  const log = createLog('info');
  const dataset = await readDataset(folder);
  const { bot } = createBot(dataset, log);
  const draw = pictures ? bot.draw : async () => undefined;
  const open = (patience: Bot['patience']) =>
    createEndpoint({
      dataset,
      isReady: () => true,
      log,
      interactions: {
        bot: { ...bot, draw, patience, commandIds: new Map() },
        verify: createVerify(publicKey),
        finish: createFinishAnswer(openRest(apiUrl), log),
      },
    });
  const lasting = open(bot.patience);
  const ending = open(() => wait(lastChance));
  return async (request, waitUntil) =>
    (waitUntil ? lasting : ending)(request, {
      afterwards(work) {
        const done = work();
        waitUntil?.(done);
      },
    });
}
