import { REST, RESTEvents } from '@discordjs/rest';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Settings } from '../../settings.ts';
import { StartError } from '../../start-error.ts';
import type { Bot, Meter } from '../bot.ts';
import { keepRegistered, tidyScopes } from '../registration.ts';
import { restOptions } from '../rest/discord-rest.ts';
import { type Pause, pause as realPause } from '../rest/keep-trying.ts';
import { explainFault, mayPass, readFault } from '../rest/read-fault.ts';
import { createAnswering } from './answer-events.ts';
import { askGateway } from './ask-gateway.ts';
import { createDiscordClock } from './discord-clock.ts';
import { Shards } from './shards.ts';

export type GatewaySettings = Pick<Settings, 'apiUrl' | 'guildId' | 'registerCommands' | 'shards'> & {
  readonly token: string;
};

export interface GatewayTimes {
  readonly pause?: Pause;
  /** How long Discord may take for the greeting, and for the login, in milliseconds. */
  readonly patience?: number;
  /** How long Discord takes an answer after the interaction was made, in milliseconds. */
  readonly answerWithin?: number;
}

export type Gateway = Awaited<ReturnType<typeof startGateway>>;

/** For answers in flight when the bot is asked to stop, in milliseconds. */
const stopAfter = 3500;

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
const discordWaits = 3000;

const readyEvent = z.object({ guilds: z.array(z.object({ id: z.string() })) });

/**
 * Connects to Discord's gateway and answers each interaction by a request of its own. It asks for no intents and keeps nothing
 * that Discord tells it. Registering the commands goes on beside.
 * @throws {StartError} where Discord does not take the token, or cannot be reached
 */
export async function startGateway(
  settings: GatewaySettings,
  bot: Bot,
  meter?: Meter,
  { pause: wait = realPause, patience = 10_000, answerWithin = discordWaits }: GatewayTimes = {},
) {
  const { log } = bot;
  const { apiUrl, guildId, token, shards } = settings;
  let connected = bot;
  let isStopped = false;
  const pause: Pause = async ms => {
    await wait(ms);
    // A bot that has stopped tries nothing again.
    if (isStopped) await new Promise(() => undefined);
  };
  let end: (why: StartError) => void = () => undefined;
  const ended = new Promise<StartError>(resolve => {
    end = resolve;
  });
  const explain = (error: unknown) => explainFault(readFault(error), apiUrl);

  const rest = new REST(restOptions(apiUrl)).setToken(token);
  const clock = createDiscordClock();
  rest.on(RESTEvents.Response, (_, { headers }) => clock.observe(headers.get('date')));
  const answering = createAnswering({ bot: () => connected, rest, clock, meter, pause, answerWithin });
  const servers = new Set<string>();
  const onEvent = ({ t: name, d: data }: GatewayDispatchPayload) => {
    if (name === GatewayDispatchEvents.InteractionCreate) answering.take(data);
    if (name === GatewayDispatchEvents.Ready) for (const { id } of readyEvent.parse(data).guilds) servers.add(id);
  };

  const ask = (logins: Settings['shards'], isWaitedOut: typeof mayPass) =>
    askGateway(rest, log, logins, { pause, isWaitedOut }).catch(explain);
  // To load it takes a while, in which Discord answers.
  const [information, { Client, Events }] = await Promise.all([
    ask(shards, ({ kind }) => kind === 'limited'),
    import('discord.js'),
  ]);
  if (information instanceof StartError) throw information;
  const mayLogIn = async () => {
    const answer = await ask(1, mayPass);
    if (answer instanceof StartError) end(answer);
    return !(answer instanceof StartError);
  };

  const isAuto = shards === 'auto';
  const shardCount = isAuto ? information.shards : shards;
  const made: Shards[] = [];
  const client = new Client({
    intents: [],
    rest: restOptions(apiUrl),
    // Both are given, so that discord.js does not look for them in the environment.
    shards: [...Array(shardCount).keys()],
    shardCount,
    ws: {
      buildStrategy(manager) {
        // discord.js would ask again, and take a limit for an error.
        Reflect.set(manager, 'gatewayInformation', { data: information, expiresAt: Number.POSITIVE_INFINITY });
        const strategy = new Shards(manager, { log, patience, pause, isAuto, onEnd: end, onEvent, mayLogIn });
        made.push(strategy);
        return strategy;
      },
    },
  });
  const ready = new Promise<string>(resolve =>
    client.once(Events.ClientReady, ({ application }) => resolve(application.id)),
  );
  const first = await Promise.race([client.login(token).then(() => ready, explain), ended]);
  if (first instanceof StartError) {
    await client.destroy();
    throw first;
  }
  log.info({ shards: shardCount }, 'Connected to Discord');

  if (settings.registerCommands) {
    const target = { rest, applicationId: first, guildId };
    void keepRegistered(target, bot.commands, log, pause).then(commandIds => {
      connected = { ...bot, commandIds };
      return tidyScopes(target, bot.commands, [...servers], log);
    });
  }

  return {
    isReady: () => made.every(strategy => strategy.isReady()),
    /** Resolves when Discord has ended it for good; it is to be stopped then. */
    ended,
    async stop(): Promise<void> {
      await Promise.race([answering.settled(), new Promise(resolve => setTimeout(resolve, stopAfter).unref())]);
      isStopped = true;
      await client.destroy();
    },
  };
}
