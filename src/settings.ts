import { z } from 'zod';

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
  readonly shards: number | 'auto' | undefined;
}

/** A setting that is missing or wrong, in one sentence that names it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits');

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/, 'the token from the Bot page of the application')
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, '64 hexadecimal digits')
    .optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an http or https address' })
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
    .optional(),
  NODE_ENV: z.string().optional(),
});

/** The name of every variable that is read. */
export const variableNames: readonly string[] = Object.keys(environment.shape);

/** Settings whose value no message repeats. */
const secrets = ['DISCORD_TOKEN'];

/**
 * The settings in an environment. An empty variable is one that is not set.
 *
 * @throws {SettingsError} naming each variable that is missing or wrong, what was found and what was expected
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const read = environment.safeParse(set);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      const found = secrets.includes(name) ? 'something else' : JSON.stringify(set[name]);
      return `${name} is ${found}, but must be ${message}`;
    });
    throw new SettingsError(`${faults.join('; ')}.`);
  }
  const { data } = read;
  const mode = data.DISCORD_TOKEN ? 'gateway' : data.DISCORD_PUBLIC_KEY ? 'http' : 'playground';
  if (mode === 'playground' && data.NODE_ENV === 'production') {
    throw new SettingsError(
      'Neither DISCORD_TOKEN (to connect to Discord) nor DISCORD_PUBLIC_KEY (to be called by Discord) is set, and NODE_ENV is production: set one of them.',
    );
  }
  return {
    mode,
    token: data.DISCORD_TOKEN,
    publicKey: data.DISCORD_PUBLIC_KEY,
    applicationId: data.DISCORD_APPLICATION_ID,
    apiUrl: data.DISCORD_API_URL.replace(/\/+$/, ''),
    guildId: data.DISCORD_GUILD_ID,
    registerCommands: data.REGISTER_COMMANDS === 'on',
    dataset: data.DATASET,
    host: data.HOST,
    port: data.PORT ?? (mode === 'gateway' ? undefined : 3000),
    logLevel: data.LOG_LEVEL ?? (mode === 'playground' ? 'warn' : 'info'),
    shards: data.SHARDS,
  };
}
