import { createMetrics } from '../../src/transport/metrics.ts';
import { createQuietBot, serve } from './quiet-bot.ts';

// A process of its own for `hostile.test.ts`, so that only what the server keeps is measured. Run with --expose-gc.

const [publicKey = ''] = process.argv.slice(2);
const bot = await createQuietBot();
const metrics = createMetrics(bot.commands.map(({ name }) => name));
const patience = { headersTimeout: 500, requestTimeout: 1000, connectionsCheckingInterval: 100 };
const server = await serve(bot, { publicKey, metrics }, { patience });

process.on('message', () => {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const sockets = process.getActiveResourcesInfo().filter(name => name === 'TCPSocketWrap').length;
  process.send?.({ bytes: heapUsed + external, sockets });
});
process.send?.({ port: Number(new URL(server.url).port) });
