import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, type Variables, variableNames } from '../src/settings.ts';
import { StartError } from '../src/start-error.ts';

const key = 'ab'.repeat(32);
/** Of the shape of a bot's token, and nobody's. */
const token = `${'M'.repeat(24)}.G12345.${'s'.repeat(38)}`;

test.each<[Variables, object]>([
  [{}, { mode: 'playground', port: 3000, host: '127.0.0.1', logLevel: 'warn', dataset: 'data/operation-safe-city' }],
  [
    { DISCORD_TOKEN: ' ', LOG_LEVEL: '' },
    { mode: 'playground', token: undefined, logLevel: 'warn' },
  ],
  [{ DISCORD_TOKEN: 'a.b-c_d' }, { mode: 'gateway', token: 'a.b-c_d', port: undefined, logLevel: 'info' }],
  [
    { DISCORD_TOKEN: 'a', PORT: '0', NODE_ENV: 'production' },
    { mode: 'gateway', port: 0 },
  ],
  [
    { DISCORD_TOKEN: 'a', DISCORD_PUBLIC_KEY: key },
    { mode: 'gateway', publicKey: key },
  ],
  [{ DISCORD_PUBLIC_KEY: key.toUpperCase() }, { mode: 'http', port: 3000, logLevel: 'info' }],
  [{}, { apiUrl: 'https://discord.com/api', registerCommands: true, guildId: undefined, shards: 'auto' }],
  [{ DISCORD_API_URL: 'http://127.0.0.1:8080/api//' }, { apiUrl: 'http://127.0.0.1:8080/api' }],
  [{ REGISTER_COMMANDS: 'off' }, { registerCommands: false }],
  [{ DISCORD_GUILD_ID: '12345678901234567' }, { guildId: '12345678901234567' }],
  [{ DISCORD_APPLICATION_ID: '12345678901234567890' }, { applicationId: '12345678901234567890' }],
  [
    { DATASET: 'other', HOST: '::1', PORT: '65535' },
    { dataset: 'other', host: '::1', port: 65535 },
  ],
  [
    { LOG_LEVEL: 'debug', SHARDS: 'auto' },
    { logLevel: 'debug', shards: 'auto' },
  ],
  [{ SHARDS: '16' }, { shards: 16 }],
  [{ SHARDS: '', SHARD_COUNT: 'x' }, { shards: 'auto' }],
  [{ DISCORD_TOKEN: ' "Bot a.b-c_d"\t\n' }, { token: 'a.b-c_d' }],
  [{ PORT: '“ 3999 ”' }, { port: 3999 }],
  [{ DISCORD_PUBLIC_KEY: `'${key}'\r\n` }, { publicKey: key }],
  [{ DISCORD_TOKEN: '""', TOKENS: 'none' }, { mode: 'playground' }],
])('of the environment %j is read: %j', (env, expected) => expect(readSettings(env)).toMatchObject(expected));

type Wrong = [Variables, message: string];

test.each<Wrong>([
  [{ DISCORD_PUBLIC_KEY: 'abc' }, 'DISCORD_PUBLIC_KEY is "abc", but must be 64 hexadecimal digits.'],
  [{ DISCORD_APPLICATION_ID: 'x' }, 'DISCORD_APPLICATION_ID is "x", but must be an id of 17 to 20 digits.'],
  [{ DISCORD_GUILD_ID: '123' }, 'DISCORD_GUILD_ID is "123", but must be an id of 17 to 20 digits.'],
  ...(
    [
      ['ftp://a.example', 'an http or https address.'],
      ['https://discord.com/api/v10/', 'an address without /v10: the bot adds the version itself.'],
      ['https://me:hunter2@a.example/api', 'an address without user name, password, query and fragment.'],
      ['https://a.example/api?key=hunter2', 'an address without user name, password, query and fragment.'],
    ] as const
  ).map(
    ([url, rule]): Wrong => [
      { DISCORD_API_URL: url },
      `DISCORD_API_URL (not shown, since it may be secret) must be ${rule}`,
    ],
  ),
  ...['secret!', 'a b', 'a\nb'].map(
    (text): Wrong => [
      { DISCORD_TOKEN: text },
      'DISCORD_TOKEN (not shown, since it may be secret) must be the token from the Bot page of the application, in one piece: no white space and no line break in it.',
    ],
  ),
  ...['DISCORD_PUBLIC_KEY', 'DISCORD_APPLICATION_ID', 'DISCORD_GUILD_ID', 'DATASET', 'HOST', 'SHARDS'].map(
    (name): Wrong => [
      { [name]: token },
      `${name} holds something that looks like a bot token, which belongs in DISCORD_TOKEN.`,
    ],
  ),
  [
    { DISCORD_GUILD_ID: 'x'.repeat(50) },
    'DISCORD_GUILD_ID (not shown, since it may be secret) must be an id of 17 to 20 digits.',
  ],
  ...['TOKEN', 'BOT_TOKEN', 'DISCORD_BOT_TOKEN', 'discord_token', 'PUBLIC_KEY'].map(
    (name): Wrong => [{ [name]: 'any' }, `${name} is set, which the bot does not read: name the variable`],
  ),
  [
    { DISCORD_TOKN: token },
    'DISCORD_TOKN is set, which the bot does not read: name the variable of the token DISCORD_TOKEN',
  ],
  [{ [token]: token }, 'A variable with a long name is set, which the bot does not read'],
  [{ REGISTER_COMMANDS: 'yes' }, 'REGISTER_COMMANDS is "yes", but must be on or off.'],
  [{ PORT: '-1' }, 'PORT is "-1", but must be a port from 0 to 65535.'],
  [{ PORT: '65536' }, 'PORT is "65536", but must be a port from 0 to 65535.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but must be one of fatal, error, warn, info, debug, trace, silent.'],
  [{ SHARDS: '0' }, 'SHARDS is "0", but must be auto or a number of shards.'],
  [
    { PORT: 'x', REGISTER_COMMANDS: '1' },
    'REGISTER_COMMANDS is "1", but must be on or off; PORT is "x", but must be a port from 0 to 65535.',
  ],
  [
    { NODE_ENV: 'production' },
    'Neither DISCORD_TOKEN (to connect to Discord) nor DISCORD_PUBLIC_KEY (to be called by Discord) is set, and NODE_ENV is production: set one of them.',
  ],
])('what is missing or wrong is named, with what was found and expected: %j', (env, expected) => {
  expect(() => readSettings(env)).toThrow(StartError);
  expect(() => readSettings(env)).toThrow(expected);
});

test('a secret is in no message, wherever it is written, and a token never leads to the playground', () => {
  const text = (alphabet: string, min: number, max = min) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: min, maxLength: max });
  const word = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const tokens = fc.tuple(text(word, 24, 28), text(word, 6), text(word, 27, 38)).map(parts => parts.join('.'));
  const keys = text('0123456789abcdef', 64);
  const clientSecrets = text(word, 32);
  const passwords = text(word, 12, 30).map(secret => ({ secret, value: `https://me:${secret}@a.example/` }));
  const secrets = fc.oneof(
    fc.oneof(tokens, keys, clientSecrets).map(secret => ({ secret, value: secret })),
    fc.tuple(tokens, fc.constantFrom('', 'Bot ')).map(([secret, kind]) => ({ secret, value: `"${kind}${secret}"` })),
  );
  const names = fc.constantFrom(...variableNames, 'TOKEN', 'DISCORD_BOT_TOKEN', 'DISCORD_TOKN', 'Discord_Token');
  const values = fc.oneof(fc.string(), fc.constantFrom('', 'on', 'auto', '3000', '12345678901234567', 'production'));
  const environments = fc.record({
    others: fc.dictionary(names, values, { maxKeys: 4 }),
    written: fc.oneof(
      fc.record({ name: names, written: secrets }),
      fc.record({ name: fc.constant('DISCORD_API_URL'), written: passwords }),
    ),
  });

  fc.assert(
    fc.property(environments, ({ others, written: { name, written } }) => {
      const isToken = written.secret.split('.').length === 3;
      try {
        const { mode } = readSettings({ ...others, [name]: written.value });
        expect(isToken && mode === 'playground').toBe(false);
      } catch (error) {
        expect(error).toBeInstanceOf(StartError);
        expect(String(error)).not.toContain(written.secret);
      }
    }),
    { numRuns: 5000 },
  );
});
