/** Why the bot cannot start, in one sentence for the person who starts it; anything else is a bug. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
