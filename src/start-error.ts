/**
 * What the process ends with. The last three are from sysexits.h: a supervisor tries again where Discord is out of reach, and not with a
 * configuration that cannot work.
 */
export const exitCodes = { stopped: 0, bug: 1, unavailable: 69, tryTomorrow: 75, badConfiguration: 78 } as const;

/** Why the bot cannot start or go on, in one sentence for the person who starts it; anything else is a bug. */
export class StartError extends Error {
  override readonly name: string = 'StartError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.badConfiguration) {
    super(message);
    this.exitCode = exitCode;
  }
}
