import { createEndpoint } from '../../src/transport/endpoint.ts';
import { startHttpServer } from '../../src/transport/http-server.ts';
import { createMetrics } from '../../src/transport/metrics.ts';
import { createNodeVerify } from '../../src/transport/verify-node.ts';
import { createQuietBot } from './quiet-bot.ts';

// A process of its own for `hostile.test.ts`, so that only what the server keeps is measured. Run with --expose-gc.

const [publicKey = ''] = process.argv.slice(2);
const bot = await createQuietBot();
const meter = createMetrics(bot.commands.map(({ name }) => name));
const server = await startHttpServer({
  host: '127.0.0.1',
  port: 0,
  log: bot.log,
  endpoint: createEndpoint({
    dataset: bot.dataset,
    isReady: () => true,
    metrics: () => meter.expose(),
    meter,
    interactions: { bot, verify: createNodeVerify(publicKey), meter, deleteMessage: async () => undefined },
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
