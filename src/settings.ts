import { z } from 'zod';
import { describeSecret, looksLikeToken, showValue } from './secrets.ts';
import { StartError } from './start-error.ts';

/** The variables that `readEnvironment` finds. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** What the environment says, read and checked once. */
export interface Settings {
  readonly mode: 'gateway' | 'http' | 'playground';
  /** The bot's token; always set on the gateway. */
  readonly token: string | undefined;
  /** The key that Discord signs its requests with, in hexadecimal; always set for HTTP. */
  readonly publicKey: string | undefined;
  readonly applicationId: string | undefined;
  /** Discord's own, or a proxy's. */
  readonly apiUrl: string;
  /** Commands are registered to this server only, or everywhere if it is undefined. */
  readonly guildId: string | undefined;
  readonly registerCommands: boolean;
  /** Folder of the data package. */
  readonly dataset: string;
  readonly host: string;
  /** Where to listen; undefined on the gateway listens nowhere. */
  readonly port: number | undefined;
  readonly logLevel: string;
  /** How many connections to open; `auto` is as many as Discord recommends. */
  readonly shards: number | 'auto';
}

/** A setting that is missing or wrong, in one sentence that names it. */
export class SettingsError extends StartError {
  override readonly name = 'SettingsError';
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits');

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^\S*$/, {
      error: ({ input }) => `the token in one piece: there is ${nameWhiteSpace(input)} in it`,
      abort: true,
    })
    .regex(/^[\w.-]+$/, 'the token from the Bot page of the application')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
    .optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address', abort: true })
    .regex(/^[^@?#]*$/, 'an address without user name, password, query and fragment')
    .regex(/^(?!.*\/v\d+\/*$)/, {
      error: ({ input }) => `an address without ${lastPart(input)}: the bot adds the version itself`,
    })
    .transform(text => text.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: snowflake.optional(),
  REGISTER_COMMANDS: z.enum(['on', 'off'], 'on or off').default('on'),
  DATASET: z.string().default('data/operation-safe-city'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port from 0 to 65535')
    .transform(Number)
    .refine(port => port <= 65535, 'a port from 0 to 65535')
    .optional(),
  LOG_LEVEL: z.enum(logLevels, logLevels.join(', ')).optional(),
  SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/, 'auto or a number of shards')
    .transform(text => (text === 'auto' ? ('auto' as const) : Number(text)))
    .default('auto'),
  NODE_ENV: z.string().optional(),
});

/** The name of every variable that is read. */
export const variableNames: readonly string[] = Object.keys(environment.shape);

/** Settings whose value no message repeats: a token, and an address that may hold a password. */
const secrets = ['DISCORD_TOKEN', 'DISCORD_API_URL'];

/** Names under which people write the token or the key, without case, `_` and `DISCORD`. */
const misnamed = ['token', 'bottoken', 'publickey', 'applicationpublickey'];

/**
 * The settings in an environment. An empty variable is one that is not set. Quotes and white space around a value, and `Bot` before
 * a token, are no part of it.
 *
 * @param env of `readEnvironment`
 * @throws {SettingsError} naming each variable that is missing or wrong, what was found and what was expected
 */
export function readSettings(env: Variables): Settings {
  const set = tidy(env);
  const misplaced = variableNames.flatMap(name => {
    const secret = describeSecret(set[name] ?? '', name);
    return secret === undefined ? [] : [`${name} holds ${secret}`];
  });
  if (misplaced.length > 0) throw new SettingsError(`${misplaced.join('; ')}.`);
  const read = environment.safeParse(set);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const found = secrets.includes(name) ? 'something else' : showValue(set[name] ?? '');
      return `${name} is ${found}, but must be ${message}`;
    });
    throw new SettingsError(`${faults.join('; ')}.`);
  }
  const { data } = read;
  const mode = data.DISCORD_TOKEN ? 'gateway' : data.DISCORD_PUBLIC_KEY ? 'http' : 'playground';
  if (mode === 'playground') checkPlayground(set);
  return {
    mode,
    token: data.DISCORD_TOKEN,
    publicKey: data.DISCORD_PUBLIC_KEY,
    applicationId: data.DISCORD_APPLICATION_ID,
    apiUrl: data.DISCORD_API_URL,
    guildId: data.DISCORD_GUILD_ID,
    registerCommands: data.REGISTER_COMMANDS === 'on',
    dataset: data.DATASET,
    host: data.HOST,
    port: data.PORT ?? (mode === 'gateway' ? undefined : 3000),
    logLevel: data.LOG_LEVEL ?? (mode === 'playground' ? 'warn' : 'info'),
    shards: data.SHARDS,
  };
}

/** The name of a variable that is no setting, but looks as if it should have been the token or the key. */
export function findMisnamed(env: Variables): string | undefined {
  const others = Object.entries(tidy(env)).filter(([name]) => !variableNames.includes(name));
  const found = others.find(([name, value]) => {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .replace(/^discord/, '');
    return misnamed.includes(plain) || looksLikeToken(value);
  });
  return found?.[0];
}

/** @throws {SettingsError} where somebody wrote a token, or meant to run the bot in production */
function checkPlayground(set: Variables): void {
  const name = findMisnamed(set);
  if (name !== undefined) {
    throw new SettingsError(
      `${describeName(name)} is set, which the bot does not read: name the variable of the token DISCORD_TOKEN, and that of the public key DISCORD_PUBLIC_KEY.`,
    );
  }
  if (set.NODE_ENV === 'production') {
    throw new SettingsError(
      'Neither DISCORD_TOKEN (to connect to Discord) nor DISCORD_PUBLIC_KEY (to be called by Discord) is set, and NODE_ENV is production: set one of them.',
    );
  }
}

/** In a line like `MTIz….abc…=` the secret itself is the name. */
function describeName(name: string): string {
  return name.length > 40 ? 'A variable with a long name' : name;
}

function tidy(env: Variables): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value = '']) => {
      const bare = value.replace(/^[\s"'`“”‘’\u200b]+|[\s"'`“”‘’\u200b]+$/g, '');
      const kept = name === 'DISCORD_TOKEN' ? bare.replace(/^Bot\s+/i, '') : bare;
      return kept === '' ? [] : [[name, kept]];
    }),
  );
}

function lastPart(address: unknown): string {
  return /\/[^/]*(?=\/*$)/.exec(String(address))?.[0] ?? '';
}

function nameWhiteSpace(text: unknown): string {
  const [found] = /\s/.exec(String(text)) ?? [];
  return found === '\n' || found === '\r' ? 'a line break' : found === '\t' ? 'a tab' : 'a space';
}
