import { setImmediate } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { type StandIn, type StandInOptions, startStandIn } from '../../src/playground/stand-in.ts';
import { patientClock } from '../../src/playground/test/patient-clock.ts';
import type { Bot, Meter } from '../../src/transport/bot.ts';
import { type GatewaySettings, type GatewayTimes, startGateway } from '../../src/transport/gateway/gateway.ts';

interface Connecting extends GatewayTimes {
  readonly settings?: Partial<GatewaySettings>;
  readonly options?: StandInOptions;
  readonly meter?: Meter;
}

export function settingsFor({ token, apiUrl }: Pick<StandIn, 'token' | 'apiUrl'>): GatewaySettings {
  return { token, apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' };
}

/** A local Discord with the bot on its gateway. It ends as a test does, or at `stop`, and what it has begun is done before. */
export async function connect(bot: Bot, { settings = {}, options, meter, ...times }: Connecting = {}) {
  const standIn = await startStandIn({ clock: patientClock, ...options });
  const gateway = await startGateway({ ...settingsFor(standIn), ...settings }, bot, meter, {
    answerWithin: 60_000,
    ...times,
  });
  if (settings.registerCommands !== false) await standIn.whenBotReady();
  return { standIn, gateway, moderator: standIn.as({ who: 'moderator' }) };
}

/** The same, for one test: it ends with it. */
export async function connectHere(...parts: Parameters<typeof connect>) {
  const connected = await connect(...parts);
  onTestFinished(async () => {
    await connected.gateway.stop();
    await connected.standIn.close();
  });
  return connected;
}

/** Waits for what comes, where `expect.poll` would move a clock that only the test moves. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}
