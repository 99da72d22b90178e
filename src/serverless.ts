import { setTimeout as wait } from 'node:timers/promises';
import { createBot } from './create-bot.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { createLog } from './log.ts';
import { createEndpoint } from './transport/endpoint.ts';

export interface ServerlessSettings {
  /** The key that Discord signs its requests with: 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly dataset: string;
  /** Whether the platform can start child processes, which draw the pictures; without, words alone are sent. */
  readonly pictures: boolean;
  /** Discord's own address unless another is given, for instance a proxy's: `https://discord.com/api`. */
  readonly apiUrl?: string;
}

/** Where the platform may end after the response, it waits so long for a picture, in milliseconds: Discord waits for 3 seconds. */
const lastChance = 2000;

/**
 * The bot as a `fetch` handler, for platforms that call a function with each request. What is left to do once the response is out is
 * handed over where the platform offers a `waitUntil`, which keeps it from ending before.
 * @throws {DatasetError} with every problem of the data package
 */
export async function openHandler(settings: ServerlessSettings) {
  const { publicKey, dataset, pictures, apiUrl = 'https://discord.com/api' } = settings;
  const { bot: drawing } = createBot(await readDataset(dataset), createLog('info'));
  const bot = pictures ? drawing : { ...drawing, draw: async () => undefined };
  const lasting = createEndpoint(bot, { publicKey, apiUrl });
  const ending = createEndpoint({ ...bot, patience: () => wait(lastChance) }, { publicKey, apiUrl });
  return async (request: Request, waitUntil?: (work: Promise<void>) => void): Promise<Response> =>
    (waitUntil ? lasting : ending)(request, {
      afterwards(work) {
        const done = work();
        waitUntil?.(done);
      },
    });
}
