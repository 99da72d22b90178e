/** Exit codes of a bot that cannot start, from sysexits.h. A supervisor tries again after the second, and not after the first. */
export const exitCodes = { badConfiguration: 78, unavailable: 69 } as const;

/** Why the bot cannot start, in one sentence for the person who starts it; anything else is a bug. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly exitCode: number;

  /** @param options `exitCode` is 78, a configuration that cannot work, unless said otherwise */
  constructor(message: string, { exitCode = exitCodes.badConfiguration, ...options }: StartErrorOptions = {}) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

interface StartErrorOptions extends ErrorOptions {
  readonly exitCode?: number;
}
