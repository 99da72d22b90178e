import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { acceptSockets } from './accept-sockets.ts';
import { type Clock, systemClock } from './clock.ts';
import type { ExampleMessage } from './example-messages.ts';
import type { GatewayFaults } from './gateway-faults.ts';
import { addressName, listen } from './listen.ts';
import { createGateway, type Gateway } from './local-gateway.ts';
import { type Exchange, takeExchange, whenExchange } from './logged-exchange.ts';
import { openDiscord } from './open-discord.ts';
import { createPageEvents } from './page-events.ts';
import { createPageSocket } from './page-socket.ts';
import { makePerson, type Person } from './person.ts';
import { createActs } from './person-acts.ts';
import type { Identity, Violation } from './protocol.ts';
import { createReadiness } from './readiness.ts';
import type { RegisteredCommand } from './registered-command.ts';
import { createRestGate, type RestFaults, type RestRequest } from './rest-faults.ts';
import { serverRoutes } from './server-routes.ts';
import { createSessionStarts, type SessionLimits } from './session-starts.ts';
import { checkCommands } from './validate-command.ts';

export interface StandInOptions {
  /** What to listen on; loopback unless said otherwise. */
  readonly host?: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The bot's name, as people see it. */
  readonly botName?: string;
  /** The token that the bot must log in with; made up unless given. */
  readonly token?: string;
  /** Folder of the built page; without it the server has no page. */
  readonly pageFolder?: string;
  /** Messages that stand in the channels at the start. */
  readonly examples?: readonly ExampleMessage[];
  readonly clock?: Clock;
  /** How many shards there should be, and how often a bot may log in; one shard and 1,000 logins a day unless said otherwise. */
  readonly sessionLimits?: Partial<SessionLimits>;
  /** What Discord makes of a registered command before it prints it: other fields, other order. As it was registered unless given. */
  readonly printCommand?: (command: RegisteredCommand) => unknown;
  /** Discord shows every reply to the asker only, as it does with an app of an account where the server allows no such apps. */
  readonly forcesPrivate?: boolean;
}

/** A running local Discord. */
export interface StandIn {
  /** Where the page is: `http://127.0.0.1:3000`. */
  readonly url: string;
  /** For a discord.js client: `rest: { api: apiUrl }`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  readonly serverId: string;
  /** Somebody at their keyboard; a member in the server who reads English, unless said otherwise. */
  readonly as: (identity?: Partial<Identity>) => Person;
  /** Every rule of Discord's that the bot has broken. */
  readonly violations: () => readonly Violation[];
  readonly exchanges: () => readonly Exchange[];
  /** Resolves as soon as the exchange is as `isReady` wants it. */
  readonly whenExchange: (id: string, isReady: (exchange: Exchange) => boolean) => Promise<Exchange>;
  /** Whether all shards of the bot are logged in. */
  readonly isBotConnected: () => boolean;
  /** Resolves when a bot is logged in and has commands registered. */
  readonly whenBotReady: () => Promise<void>;
  /** Ends the bot's connections, to see it come back. */
  readonly dropBot: Gateway['drop'];
  /** What is to go wrong at the gateway. */
  readonly gatewayFaults: GatewayFaults;
  /** What bots have tried at the gateway, oldest first. */
  readonly gatewayAttempts: Gateway['attempts'];
  /** What is to go wrong at the REST interface. */
  readonly restFaults: RestFaults;
  /** Every request to the REST interface, oldest first. */
  readonly requests: () => readonly RestRequest[];
  /**
   * Puts a command there that the bot has not registered now: the Entry Point of an Activity, or what an earlier run left in the server. Throws
   * with what is wrong with it.
   */
  readonly presetCommand: (command: unknown, guildId?: string) => RegisteredCommand;
  /** From now on interactions reach the bot this many milliseconds after they were made. */
  readonly delayInteractions: (ms: number) => void;
  /** Leaves this many commands that may be created until the day is over. */
  readonly limitCommandCreates: (remaining: number) => void;
  /** Changes how many shards there should be, and how often a bot may log in. */
  readonly limitSessions: (limits: Partial<SessionLimits>) => void;
  /** Ends the connections of all pages, to see them come back. */
  readonly dropPages: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Starts a local Discord: REST, gateway, files, the page and its socket on one port. Rejects with a `ListenError` when the port is taken
 * or not allowed.
 */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { host = '127.0.0.1', port = 0, botName = 'Local bot', clock = systemClock, examples = [] } = options;
  const { forcesPrivate = false } = options;
  const events = createPageEvents();
  let baseUrl = '';
  const readiness = createReadiness(
    () =>
      gateway.isConnected() &&
      [undefined, world.server.id].some(guild => discord.commands.list(guild).some(command => command.type !== 4)),
  );
  const discord = openDiscord({
    botName,
    clock,
    examples,
    forcesPrivate,
    baseUrl: () => baseUrl,
    events,
    commandsChanged: readiness.changed,
  });
  const { world } = discord;
  const token = options.token ?? makeToken(world.application.id);

  const gatewayUrl = () => `${baseUrl.replace(/^http/, 'ws')}/gateway`;
  const starts = createSessionStarts(clock, options.sessionLimits ?? {});
  const gateway = createGateway({
    world,
    token,
    clock,
    starts,
    gatewayUrl,
    connectionChanged: connected => {
      events.connectionChanged(connected);
      readiness.changed();
    },
  });
  let age = 0;
  const acts = createActs(discord, {
    send: interaction => gateway.dispatch('INTERACTION_CREATE', interaction, interaction.guild_id),
    age: () => age,
  });
  const acceptPage = createPageSocket({
    discord,
    acts,
    events,
    run: randomUUID(),
    isBotConnected: gateway.isConnected,
    baseUrl: () => baseUrl,
  });

  const gate = createRestGate(clock);
  const routes = serverRoutes({
    discord,
    token,
    gatewayUrl,
    starts,
    gate,
    printCommand: options.printCommand ?? (command => command),
    listenHost: host,
    pageFolder: options.pageFolder,
  });
  const server = createServer(getRequestListener(routes.fetch, { overrideGlobalObjects: false }));
  const sockets = acceptSockets(server, host, gateway, acceptPage);
  baseUrl = `http://${addressName(host)}:${await listen(server, host, port)}`;

  return {
    url: baseUrl,
    apiUrl: `${baseUrl}/api`,
    token,
    applicationId: world.application.id,
    serverId: world.server.id,
    as: ({ who = 'member', place = 'server', locale = 'en-US' } = {}) =>
      makePerson(discord, acts, { who, place, locale }),
    violations: discord.violations.all,
    exchanges: () => discord.ledger.list().map(entry => takeExchange(discord, entry)),
    whenExchange: (id, wanted) => whenExchange(discord, id, wanted),
    isBotConnected: gateway.isConnected,
    whenBotReady: readiness.whenReady,
    dropBot: gateway.drop,
    gatewayFaults: gateway.faults,
    gatewayAttempts: gateway.attempts,
    restFaults: gate.faults,
    requests: gate.requests,
    presetCommand: (command, guildId) => {
      const checked = checkCommands([command]);
      const [body] = checked.ok ? checked.commands : [];
      if (body === undefined) throw new Error(`Discord knows no such command: ${JSON.stringify(checked)}`);
      return discord.commands.put(guildId, body);
    },
    delayInteractions: ms => {
      age = ms;
    },
    limitCommandCreates: discord.commands.limitCreates,
    limitSessions: starts.change,
    dropPages: sockets.dropPages,
    close: () => {
      sockets.dropAll();
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
    },
  };
}

/** In the form of Discord's: the application's id, and two parts that mean nothing. */
const makeToken = (applicationId: string): string =>
  [Buffer.from(applicationId).toString('base64url'), 'local', randomBytes(24).toString('base64url')].join('.');
