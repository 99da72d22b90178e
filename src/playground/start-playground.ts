import { fileURLToPath } from 'node:url';
import { StartError } from '../start-error.ts';
import type { Bot } from '../transport/bot.ts';
import { startGateway } from '../transport/gateway/gateway.ts';
import { type Clock, systemClock } from './clock.ts';
import { ListenError } from './listen.ts';
import { type StandIn, startStandIn } from './stand-in.ts';
import { writeExamples } from './write-examples.ts';

export interface Playground {
  readonly standIn: StandIn;
  stop(): Promise<void>;
}

/** Where the page is after `npm run build:page`, seen from the source and from the compiled file. */
const pageFolder = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? '../../dist/page' : '../page', import.meta.url),
);

/**
 * Starts a local Discord and the bot, as the two ends of a real socket.
 *
 * @param port 0 takes any free one
 * @param clock what Discord's deadlines go by
 * @throws {StartError} where it cannot listen
 */
export async function startPlayground(
  bot: Bot,
  host: string,
  port: number,
  clock: Clock = systemClock,
): Promise<Playground> {
  const standIn = await startStandIn({
    host,
    port,
    clock,
    botName: 'Safe City Facts',
    pageFolder,
    examples: writeExamples(bot.dataset),
  }).catch(error => {
    throw error instanceof ListenError ? new StartError(error.message) : error;
  });
  const gateway = await startGateway(
    { token: standIn.token, apiUrl: standIn.apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' },
    bot,
  );
  // The page is there when its commands are.
  await standIn.whenBotReady();
  return {
    standIn,
    async stop() {
      await gateway.stop();
      await standIn.close();
    },
  };
}
