import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '../src/settings.ts';

const key = 'ab'.repeat(32);

describe('what the environment says', () => {
  for (const [env, expected] of [
    [{}, { mode: 'playground', port: 3000, host: '127.0.0.1', logLevel: 'warn', dataset: 'data/operation-safe-city' }],
    [
      { DISCORD_TOKEN: ' ', LOG_LEVEL: '' },
      { mode: 'playground', token: undefined, logLevel: 'warn' },
    ],
    [{ DISCORD_TOKEN: 'a.b-c_d' }, { mode: 'gateway', token: 'a.b-c_d', port: undefined, logLevel: 'info' }],
    [
      { DISCORD_TOKEN: 'a', PORT: '0' },
      { mode: 'gateway', port: 0 },
    ],
    [
      { DISCORD_TOKEN: 'a', DISCORD_PUBLIC_KEY: key },
      { mode: 'gateway', publicKey: key },
    ],
    [{ DISCORD_TOKEN: 'a', NODE_ENV: 'production' }, { mode: 'gateway' }],
    [{ DISCORD_PUBLIC_KEY: key.toUpperCase() }, { mode: 'http', port: 3000, logLevel: 'info' }],
    [{}, { apiUrl: 'https://discord.com/api', registerCommands: true, guildId: undefined, shards: undefined }],
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
  ] as const) {
    test(JSON.stringify(env), () => expect(readSettings(env)).toMatchObject(expected));
  }
});

describe('what is missing or wrong is named, with what was found and expected', () => {
  for (const [env, expected] of [
    [{ DISCORD_PUBLIC_KEY: 'abc' }, 'DISCORD_PUBLIC_KEY is "abc", but must be 64 hexadecimal digits.'],
    [{ DISCORD_APPLICATION_ID: 'x' }, 'DISCORD_APPLICATION_ID is "x", but must be an id of 17 to 20 digits.'],
    [{ DISCORD_GUILD_ID: '123' }, 'DISCORD_GUILD_ID is "123", but must be an id of 17 to 20 digits.'],
    [
      { DISCORD_API_URL: 'ftp://a.example' },
      'DISCORD_API_URL is "ftp://a.example", but must be an http or https address.',
    ],
    [{ REGISTER_COMMANDS: 'yes' }, 'REGISTER_COMMANDS is "yes", but must be on or off.'],
    [{ PORT: '-1' }, 'PORT is "-1", but must be a port from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT is "65536", but must be a port from 0 to 65535.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but must be fatal, error, warn, info, debug, trace, silent.'],
    [{ SHARDS: '0' }, 'SHARDS is "0", but must be auto or a number of shards.'],
    [
      { PORT: 'x', REGISTER_COMMANDS: '1' },
      'REGISTER_COMMANDS is "1", but must be on or off; PORT is "x", but must be a port from 0 to 65535.',
    ],
    [
      { NODE_ENV: 'production' },
      'Neither DISCORD_TOKEN (to connect to Discord) nor DISCORD_PUBLIC_KEY (to be called by Discord) is set, and NODE_ENV is production: set one of them.',
    ],
  ] as const) {
    test(JSON.stringify(env), () => {
      expect(() => readSettings(env)).toThrow(SettingsError);
      expect(() => readSettings(env)).toThrow(expected);
    });
  }

  test('a token is never repeated', () => {
    expect(() => readSettings({ DISCORD_TOKEN: 'Bot secret!' })).toThrow(
      'DISCORD_TOKEN is something else, but must be the token from the Bot page of the application.',
    );
  });
});
