import { GatewayCloseCodes } from 'discord-api-types/v10';
import { exitCodes, StartError } from '../../start-error.ts';

const fatal: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    'Discord does not know DISCORD_TOKEN (any more); copy the token again from the Bot page of the application.',
  ],
  [
    GatewayCloseCodes.InvalidShard,
    'Discord does not take the shards that SHARDS asks for: leave it empty for as many as Discord recommends.',
  ],
  [
    GatewayCloseCodes.InvalidAPIVersion,
    'Discord no longer speaks the version of its gateway that this bot knows: install a newer version of the bot.',
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not take the intents of this bot, which asks for none: install a newer version of the bot.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord says that this bot asks for intents that it may not have, although it asks for none: install a newer version of the bot.',
  ],
]);

/**
 * Why Discord ended the connection for good, and what to do; undefined where connecting again is of use.
 *
 * @param hasGrown whether the bot opened as many connections as Discord recommended, and was connected: to start it again is enough
 */
export function explainCloseCode(code: number | undefined, hasGrown: boolean): StartError | undefined {
  if (code === GatewayCloseCodes.ShardingRequired) {
    const what = 'The bot is in more servers than its connections may serve';
    return hasGrown
      ? new StartError(`${what}: start it again, so that it opens more.`, { exitCode: exitCodes.unavailable })
      : new StartError(
          `${what}: leave SHARDS empty for as many connections as Discord recommends, or set a larger number.`,
        );
  }
  const sentence = code === undefined ? undefined : fatal.get(code);
  return sentence === undefined ? undefined : new StartError(sentence);
}

/** Discord's gateway could not be reached from the start on. */
export function explainGatewayFailure(reason: string): StartError {
  return new StartError(`Discord's gateway cannot be reached: ${reason}`, { exitCode: exitCodes.unavailable });
}
