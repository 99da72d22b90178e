import { once } from 'node:events';
import { expect, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { type FromStandIn, FromStandInShape, type Identity, type PageRequest } from '../protocol.ts';
import type { StandIn } from '../stand-in.ts';

type Type = FromStandIn['type'];

/** The page's end of the socket: parses what it hears by the protocol and keeps it. */
export async function openPage(standIn: StandIn, identity: Partial<Identity> = {}) {
  const socket = new WebSocket(`${standIn.url.replace('http', 'ws')}/playground`, { origin: standIn.url });
  onTestFinished(() => socket.terminate());
  const heard: FromStandIn[] = [];
  socket.on('message', data => heard.push(FromStandInShape.parse(JSON.parse(String(data)))));
  await once(socket, 'open');
  const sendAny = (message: unknown) => socket.send(JSON.stringify(message));
  const send = (request: PageRequest) => sendAny(request);
  const join = (more: Partial<Identity> = {}) =>
    send({ type: 'join', identity: { who: 'member', place: 'server', locale: 'en-US', ...identity, ...more } });
  join();
  const all = <T extends Type>(type: T): Extract<FromStandIn, { type: T }>[] =>
    heard.filter((message): message is Extract<FromStandIn, { type: T }> => message.type === type);
  const next = async <T extends Type>(
    type: T,
    wanted: (message: Extract<FromStandIn, { type: T }>) => boolean = () => true,
  ) => {
    const found = () => all(type).find(wanted);
    await expect.poll(found).toBeDefined();
    const message = found();
    if (message === undefined) throw new Error(`No ${type} came.`);
    return message;
  };
  return { heard, send, sendAny, join, all, next };
}
