import { once } from 'node:events';
import { expect, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { StandIn } from '../stand-in.ts';
import { exampleCommands } from './answering-bot.ts';

const FrameShape = z.object({
  op: z.number(),
  d: z.unknown(),
  s: z.number().nullable().optional(),
  t: z.string().nullable().optional(),
});
const Ready = z.object({ session_id: z.string() });

type Received = z.infer<typeof FrameShape>;

export type GatewayClient = Awaited<ReturnType<typeof connect>>;

/** A gateway connection in the raw, open. */
export async function connect(standIn: StandIn, query = 'v=10&encoding=json') {
  const socket = openSocket(standIn, query);
  const frames: Received[] = [];
  const closed = new Promise<number>(resolve => socket.on('close', resolve));
  socket.on('error', () => {});
  socket.on('message', data => frames.push(FrameShape.parse(JSON.parse(String(data)))));
  await once(socket, 'open');
  return {
    frames,
    closed,
    isClosed: () => socket.readyState === WebSocket.CLOSED,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    sendText: (text: string) => socket.send(text),
    close: (code: number) => socket.close(code),
    next: (wanted: (frame: Received) => boolean) =>
      expect
        .poll(() => frames.find(wanted))
        .toBeDefined()
        .then(() => FrameShape.parse(frames.find(wanted))),
  };
}

export function openSocket(standIn: StandIn, query = 'v=10&encoding=json'): WebSocket {
  const socket = new WebSocket(`${standIn.url.replace('http', 'ws')}/gateway/?${query}`);
  onTestFinished(() => socket.terminate());
  return socket;
}

/** A connection on which a shard has logged in. */
export async function logIn(standIn: StandIn, shard?: readonly [id: number, count: number]) {
  const bot = await connect(standIn);
  bot.send(2, identify(standIn.token, 0, shard));
  const { session_id } = Ready.parse((await bot.next(isEvent('READY'))).d);
  return { ...bot, sessionId: session_id };
}

export const identify = (token: string, intents = 0, shard?: readonly number[]) => ({
  token,
  intents,
  properties: { os: 'linux', browser: 'x', device: 'x' },
  ...(shard === undefined ? {} : { shard }),
});

export const resume = (token: string, session_id: string, seq: number) => ({ token, session_id, seq });

export const isEvent = (name: string) => (frame: Received) => frame.t === name;

/** Registers exampleCommands without a client of Discord's. */
export async function registerCommands({ apiUrl, applicationId, token }: StandIn): Promise<void> {
  const { status } = await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
    method: 'PUT',
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify(exampleCommands),
  });
  expect(status).toBe(200);
}
