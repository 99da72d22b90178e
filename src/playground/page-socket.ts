import type { WebSocket } from 'ws';
import type { Discord } from './discord.ts';
import { isSettled, logExchange, whenExchange } from './logged-exchange.ts';
import { type PageEvents, visibleExchanges } from './page-events.ts';
import { parseJson } from './parse-json.ts';
import type { Act, Acts } from './person-acts.ts';
import { type FromStandIn, type Identity, type PageReply, type PageRequest, PageRequestShape } from './protocol.ts';
import { channelOf, locales } from './world.ts';

/** Exchanges told to a page that opens. */
const toldExchanges = 200;

interface Options {
  readonly discord: Discord;
  readonly acts: Acts;
  readonly events: PageEvents;
  /** Different each time the stand-in is started. */
  readonly run: string;
  readonly isBotConnected: () => boolean;
  /** The server's own address, which files carry; a page is told them under the address that it was opened with. */
  readonly baseUrl: () => string;
}

type Request = Exclude<PageRequest, { type: 'join' }>;

/** Returns what takes over a connection that a page has opened; `host` is its `Host` header. */
export function createPageSocket(options: Options): (socket: WebSocket, host: string) => void {
  const { events, baseUrl } = options;
  return (socket, host) => {
    let identity: Identity | undefined;
    const send = (message: FromStandIn) => {
      if (socket.readyState === socket.OPEN)
        socket.send(JSON.stringify(message).replaceAll(baseUrl(), `http://${host}`));
    };
    const stop = events.watch(tell => {
      const told = identity === undefined ? undefined : tell(identity);
      if (told !== undefined) send(told);
    });
    socket.on('close', stop);
    socket.on('error', () => socket.terminate());
    socket.on('message', async data => {
      const parsed = PageRequestShape.safeParse(parseJson(String(data)));
      if (!parsed.success) return send({ type: 'failed', reason: 'This message is not of the protocol.' });
      const request = parsed.data;
      if (request.type !== 'join') {
        if (identity === undefined)
          return send({ type: 'failed', request: request.request, reason: 'Say who you are first.' });
        return send(await carryOut(options, identity, request));
      }
      identity = request.identity;
      send(describeAll(options, identity));
    });
  };
}

async function carryOut(options: Options, identity: Identity, request: Request): Promise<PageReply> {
  const act = start(options.acts, identity, request);
  if (!act.ok) return { type: 'failed', request: request.request, reason: act.reason };
  if (request.type === 'post' || request.type === 'dismiss') return { type: 'accepted', request: request.request };
  if (request.type !== 'suggest') return { type: 'accepted', request: request.request, interaction: act.id };
  const exchange = await whenExchange(options.discord, act.id, isSettled);
  return exchange.timedOut
    ? { type: 'failed', request: request.request, reason: 'The application did not respond.' }
    : { type: 'choices', request: request.request, choices: [...exchange.choices] };
}

function start(acts: Acts, identity: Identity, request: Request): Act {
  switch (request.type) {
    case 'post':
      return acts.post(identity, request.text);
    case 'use':
      return acts.use(identity, request.command, request.options);
    case 'suggest':
      return acts.suggest(identity, request.command, request.options, request.focused);
    case 'press':
      return acts.press(identity, request.message, request.custom_id);
    case 'pick':
      return acts.pick(identity, request.message, request.custom_id, request.values);
    case 'submit':
      return acts.submit(identity, request.interaction, request.values);
    case 'apply':
      return acts.apply(identity, request.message, request.command);
    case 'dismiss':
      return acts.dismiss(identity, request.message);
  }
}

function describeAll({ discord, run, isBotConnected }: Options, identity: Identity): PageReply {
  const { world, messages, commands } = discord;
  const { user } = world.people[identity.who];
  const channel = channelOf(identity);
  return {
    type: 'hello',
    run,
    identity,
    user,
    bot_user: world.bot,
    bot_connected: isBotConnected(),
    channel,
    channels: (['server', 'bot_dm', 'user_install'] as const).map(place => channelOf({ who: identity.who, place })),
    people: (['member', 'moderator'] as const).map(who => ({ who, user: world.people[who].user })),
    locales: [...locales],
    commands: [...commands.offer(identity)],
    messages: messages
      .list(channel.id, user.id)
      .map(({ message, visibleTo, example }) => ({ message, visible_to: visibleTo, example })),
    exchanges: visibleExchanges(discord, identity)
      .filter(entry => entry.kind !== 'autocomplete')
      .slice(-toldExchanges)
      .map(entry => logExchange(discord, entry)),
  };
}
