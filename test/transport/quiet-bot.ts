import { commands } from '../../commands/index.ts';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import type { Bot, Log } from '../../src/transport/bot.ts';
import { createEndpoint, type EndpointParts } from '../../src/transport/endpoint.ts';
import { type HttpServer, type HttpServerOptions, startHttpServer } from '../../src/transport/http-server.ts';

export interface LogLine {
  readonly level: 'error' | 'warn' | 'info';
  readonly message: string;
  readonly details: object;
}

/** A log that is kept, so that a test can look for what must not be in it. */
export function keepLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = [];
  const keep = (level: LogLine['level']) => (details: object, message: string) => {
    lines.push({ level, message, details });
  };
  return { lines, error: keep('error'), warn: keep('warn'), info: keep('info') };
}

/** Bytes that stand for a picture, none of them plain text. */
export const picture = Uint8Array.from({ length: 2048 }, (_, at) => (at * 7) % 256);

/** The bot with the real figures and commands, whose pictures are all the same and cost nothing. */
export async function createQuietBot(log: Log = keepLog()): Promise<Bot> {
  return {
    dataset: await readDataset('data/operation-safe-city'),
    commands,
    commandIds: new Map(),
    log,
    posted: new Map(),
    draw: async () => picture,
  };
}

/** Serves a bot over HTTP at any free port; what it asks of Discord goes nowhere unless it is told where. */
export function serve(
  bot: Bot,
  parts: Partial<EndpointParts> = {},
  options: Partial<HttpServerOptions> = {},
): Promise<HttpServer> {
  const endpoint = createEndpoint(bot, { publicKey: undefined, apiUrl: 'http://127.0.0.1:9/api', ...parts });
  return startHttpServer({ host: '127.0.0.1', port: 0, log: bot.log, endpoint, ...options });
}

/** What an answer over HTTP holds. */
export async function readAnswer(
  response: Response,
): Promise<{ json: unknown; files: { name: string; data: Buffer }[] }> {
  if (response.headers.get('content-type') === 'application/json') return { json: await response.json(), files: [] };
  const form = await response.formData();
  const sent = [...form.values()].filter(value => value instanceof File);
  const files = sent.map(async file => ({ name: file.name, data: Buffer.from(await file.arrayBuffer()) }));
  return { json: JSON.parse(String(form.get('payload_json'))), files: await Promise.all(files) };
}
