import { createBot } from './create-bot.ts';
import { readDataset } from './dataset/read-dataset.ts';
import { createLog } from './log.ts';
import { createDeleteMessage } from './transport/delete-message.ts';
import { createHandler, type FetchHandler } from './transport/http.ts';
import { importWebVerify } from './transport/verify-web.ts';

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
  return createHandler({
    dataset,
    isReady: () => true,
    // An instance counts only for itself, so it has nothing to tell; the platform counts calls.
    metrics: async () => ({ contentType: 'text/plain', text: '' }),
    interactions: {
      bot: { ...bot, draw, commandIds: new Map() },
      verify: await importWebVerify(publicKey),
      deleteMessage: createDeleteMessage(apiUrl, log),
    },
  });
}
