import { exitCodes, StartError } from '../start-error.ts';

/**
 * Why Discord cannot be used, in one sentence for the person who starts the bot.
 *
 * @param error what a REST client or a gateway client threw
 */
export function explainRestError(error: unknown, apiUrl: string): StartError {
  const { code, status } = { code: undefined, status: undefined, ...(error instanceof Error ? error : {}) };
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'TokenInvalid' || status === 401) {
    return new StartError(
      'Discord does not know DISCORD_TOKEN; copy the token again from the Bot page of the application.',
    );
  }
  if (status === 403) {
    return new StartError(
      `Discord does not let this application do that (${reason}): is DISCORD_APPLICATION_ID its own, and is it installed in the server that DISCORD_GUILD_ID names?`,
    );
  }
  if (typeof status === 'number' && status < 500) {
    return new StartError(`Discord refused with ${status}: ${reason.replaceAll('\n', '; ')}`);
  }
  return new StartError(`Discord cannot be reached at ${apiUrl}: ${reason}`, { exitCode: exitCodes.unavailable });
}
