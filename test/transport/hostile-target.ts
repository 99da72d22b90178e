import { createEndpoint } from '../../src/transport/endpoint.ts';
import { startHttpServer } from '../../src/transport/http-server.ts';
import { createMetrics } from '../../src/transport/metrics.ts';
import { createVerify } from '../../src/transport/verify.ts';
import { createQuietBot } from './quiet-bot.ts';

// A process of its own for `hostile.test.ts`, so that only what the server keeps is measured. Run with --expose-gc.

const [publicKey = ''] = process.argv.slice(2);
const bot = await createQuietBot();
const server = await startHttpServer({
  host: '127.0.0.1',
  port: 0,
  log: bot.log,
  endpoint: createEndpoint({
    dataset: bot.dataset,
    isReady: () => true,
    log: bot.log,
    metrics: createMetrics(bot.commands.map(({ name }) => name)),
    interactions: { bot, verify: createVerify(publicKey), finish: async () => undefined },
  }),
  patience: { headers: 500, request: 1000, checkEvery: 100 },
});

process.on('message', () => {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const sockets = process.getActiveResourcesInfo().filter(name => name === 'TCPSocketWrap').length;
  process.send?.({ bytes: heapUsed + external, sockets });
});
process.send?.({ port: Number(new URL(server.url).port) });
