import { z } from 'zod';
import { StartError } from './start-error.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** README.md tells what each setting is. */
export type Settings = Readonly<ReturnType<typeof readSettings>>;

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const port = 'a port from 0 to 65535';
const snowflake = z.string().regex(/^\d{17,20}$/, 'an id of 17 to 20 digits');

const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.-]+$/,
      'the token from the Bot page of the application, in one piece: no white space and no line break in it',
    )
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
      error: ({ input }) => `an address without ${String(input).match(/\/v\d+/)?.[0]}: the bot adds the version itself`,
    })
    .transform(text => text.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: snowflake.optional(),
  REGISTER_COMMANDS: z.enum(['on', 'off'], 'on or off').default('on'),
  DATASET: z.string().default('data/operation-safe-city'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d+$/, port)
    .transform(Number)
    .refine(number => number <= 65535, port)
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).optional(),
  SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})$/, 'auto or a number of shards')
    .transform(text => (text === 'auto' ? ('auto' as const) : Number(text)))
    .default('auto'),
  NODE_ENV: z.string().optional(),
});

export const variableNames: readonly string[] = Object.keys(environment.shape);

/** Settings whose value no message repeats: a token, and an address that may hold a password. */
const unprinted = ['DISCORD_TOKEN', 'DISCORD_API_URL'];

/** Names under which people write the token or the key, without case, `_` and `DISCORD`. */
const misnamed = ['token', 'bottoken', 'publickey', 'applicationpublickey'];

/** Too long for a port, a level, an id or a word. */
const longWord = /[\w-]{32}|\S{50}/;

export function looksLikeToken(text: string): boolean {
  // An id, a time and a signature, each in base64url.
  return /[\w-]{17,}\.[\w-]{5,}\.[\w-]{17,}/.test(text);
}

/**
 * The settings in an environment. An empty variable is one that is not set. Quotes and white space around a value, and `Bot` before
 * a token, are no part of it.
 * @throws {StartError} naming each variable that is missing or wrong, what was found and what was expected
 */
export function readSettings(env: Variables) {
  const set = tidy(env);
  const misplaced = variableNames.find(name => name !== 'DISCORD_TOKEN' && looksLikeToken(set[name] ?? ''));
  if (misplaced !== undefined)
    throw new StartError(`${misplaced} holds something that looks like a bot token, which belongs in DISCORD_TOKEN.`);
  const { data, error } = environment.safeParse(set);
  if (error) {
    const faults = error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name} ${show(name, set[name] ?? '')} must be ${message}`;
    });
    throw new StartError(`${faults.join('; ')}.`);
  }
  const mode = data.DISCORD_TOKEN ? 'gateway' : data.DISCORD_PUBLIC_KEY ? 'http' : 'playground';
  if (mode === 'playground') checkPlayground(set);
  return {
    mode,
    token: data.DISCORD_TOKEN,
    publicKey: data.DISCORD_PUBLIC_KEY,
    applicationId: data.DISCORD_APPLICATION_ID,
    apiUrl: data.DISCORD_API_URL,
    /** Commands are registered to this server only, or everywhere if it is undefined. */
    guildId: data.DISCORD_GUILD_ID,
    registerCommands: data.REGISTER_COMMANDS === 'on',
    dataset: data.DATASET,
    host: data.HOST,
    /** Undefined on the gateway listens nowhere. */
    port: data.PORT ?? (mode === 'gateway' ? undefined : 3000),
    logLevel: data.LOG_LEVEL ?? (mode === 'playground' ? 'warn' : 'info'),
    shards: data.SHARDS,
  } as const;
}

/** Whether a variable is no setting, but looks as if it should have been the token or the key. */
function isMisnamed([name, value]: readonly [name: string, value: string]): boolean {
  const plain = name.replace(/^[^a-z]*discord|[^a-z]/gi, '').toLowerCase();
  return !variableNames.includes(name) && (misnamed.includes(plain) || looksLikeToken(value));
}

/** @throws {StartError} where somebody wrote a token, or meant to run the bot in production */
function checkPlayground(set: Readonly<Record<string, string>>): void {
  const [name] = Object.entries(set).find(isMisnamed) ?? [];
  if (name !== undefined) {
    // In a line like `MTIz….abc…=` the secret itself is the name.
    const shown = name.length > 40 ? 'A variable with a long name' : name;
    throw new StartError(
      `${shown} is set, which the bot does not read: name the variable of the token DISCORD_TOKEN, and that of the public key DISCORD_PUBLIC_KEY.`,
    );
  }
  if (set.NODE_ENV === 'production') {
    throw new StartError(
      'Neither DISCORD_TOKEN (to connect to Discord) nor DISCORD_PUBLIC_KEY (to be called by Discord) is set, and NODE_ENV is production: set one of them.',
    );
  }
}

function tidy(env: Variables): Record<string, string> {
  const tidied = Object.entries(env).map(([name, value = '']) => {
    const bare = value.replace(/^[\s"'`“”‘’\u200b]+|[\s"'`“”‘’\u200b]+$/g, '');
    return [name, name === 'DISCORD_TOKEN' ? bare.replace(/^Bot\s+/i, '') : bare];
  });
  return Object.fromEntries(tidied.filter(([, value]) => value !== ''));
}

function show(name: string, text: string): string {
  const maySay = !unprinted.includes(name) && !longWord.test(text);
  return maySay ? `is ${JSON.stringify(text)}, but` : '(not shown, since it may be secret)';
}
