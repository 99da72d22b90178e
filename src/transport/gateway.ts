import type { REST } from '@discordjs/rest';
import { Client, Events, GatewayDispatchEvents, Options, Status } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type { CommandIds } from '../reply/discord/embed.ts';
import type { Bot } from './bot.ts';
import { explainRestError } from './explain-rest-error.ts';
import { readInteraction } from './interaction.ts';
import { type Meter, startClock } from './meter.ts';
import type { Outcome } from './outcome.ts';
import { encodePayload } from './payload.ts';
import { registerCommands } from './registration.ts';
import { respond } from './respond.ts';

export interface GatewaySettings {
  readonly token: string;
  /** Discord's own address, or a proxy's: `https://discord.com/api`. */
  readonly apiUrl: string;
  readonly guildId: string | undefined;
  readonly registerCommands: boolean;
  readonly shards: number | 'auto' | undefined;
}

export interface Gateway {
  /** Whether every shard is connected. */
  isReady(): boolean;
  /** Answers what is in flight, then logs out. */
  stop(): Promise<void>;
}

/** How long an answer in flight may take when the bot is asked to stop. */
const stopAfterMs = 4000;

/**
 * Connects to Discord's gateway and answers each interaction by a request of its own. It asks for no intents and keeps
 * nothing that Discord tells it.
 *
 * @throws {StartError} where Discord does not take the token
 */
export async function startGateway(
  settings: GatewaySettings,
  bot: Omit<Bot, 'commandIds'>,
  meter?: Meter,
): Promise<Gateway> {
  const client = new Client({
    intents: [],
    allowedMentions: { parse: [] },
    makeCache: keepNothing,
    rest: { api: settings.apiUrl, version: '10' },
    ...(settings.shards === undefined ? {} : { shards: settings.shards }),
  });
  let connected: Bot = { ...bot, commandIds: new Map() };
  const inFlight = new Set<Promise<void>>();

  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    const answering = answer(payload, connected, client.rest, meter);
    inFlight.add(answering);
    void answering.finally(() => inFlight.delete(answering));
  });
  client.on(Events.Error, error => bot.log.error({ err: error }, 'The connection to Discord failed'));
  client.on(Events.ShardDisconnect, ({ code }) => bot.log.warn({ code }, 'Discord ended the connection'));
  client.on(Events.ShardReconnecting, () => bot.log.info({}, 'Connecting to Discord again'));

  const ready = new Promise<string>(resolve =>
    client.once(Events.ClientReady, ({ application }) => resolve(application.id)),
  );
  await client.login(settings.token).catch(async error => {
    await client.destroy();
    throw explainRestError(error, settings.apiUrl);
  });
  const applicationId = await ready;
  bot.log.info({}, 'Connected to Discord');
  if (settings.registerCommands) {
    const commandIds = await register({ rest: client.rest, applicationId, guildId: settings.guildId }, bot);
    connected = { ...bot, commandIds };
  }

  return {
    isReady: () => client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    async stop() {
      // discord.js says of its own farewell that it will connect again.
      client.removeAllListeners(Events.ShardReconnecting);
      await Promise.race([
        Promise.allSettled(inFlight),
        new Promise(resolve => setTimeout(resolve, stopAfterMs).unref()),
      ]);
      await client.destroy();
    },
  };
}

async function answer(payload: unknown, bot: Bot, rest: REST, meter: Meter | undefined): Promise<void> {
  const interaction = readInteraction(payload);
  if (!interaction) return bot.log.warn({}, 'Discord sent an interaction without an id or a token');
  const seconds = startClock();
  const outcome = await respond(interaction, bot);
  const { command, result } = outcome;
  try {
    await send(outcome, interaction, rest);
    meter?.count({ kind: 'interaction', command, result, seconds: seconds() });
  } catch (error) {
    meter?.count({ kind: 'interaction', command, result: 'error', seconds: seconds() });
    bot.log.error(describeError(error), 'Discord did not take an answer');
  }
}

async function send(
  { response, files, afterwards }: Outcome,
  { id, token }: { id: string; token: string },
  rest: REST,
): Promise<void> {
  const { contentType, body } = encodePayload(response, files);
  await rest.post(Routes.interactionCallback(id, token), {
    auth: false,
    body,
    passThroughBody: true,
    headers: { 'content-type': contentType },
  });
  if (!afterwards) return;
  await rest.delete(Routes.webhookMessage(afterwards.application_id, afterwards.token), { auth: false });
}

/** The ids of the commands by name; none where Discord does not tell them. */
async function register(
  target: { rest: REST; applicationId: string; guildId: string | undefined },
  bot: Omit<Bot, 'commandIds'>,
): Promise<CommandIds> {
  try {
    const { ids, differences } = await registerCommands(target, bot.commands, true);
    if (differences.length > 0) bot.log.info({ changes: differences }, 'Registered the commands');
    return ids;
  } catch (error) {
    bot.log.error(
      describeError(error),
      'The commands could not be registered; those that Discord has stay as they are',
    );
    return new Map();
  }
}

/** What may be logged of an error: its address holds a token, so that is left out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { status, code } = { status: undefined, code: undefined, ...error };
  return { name: error.name, message: error.message, status, code };
}

const keepNothing = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: 0,
  VoiceStateManager: 0,
});
