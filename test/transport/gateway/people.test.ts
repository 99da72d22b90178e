import { describe, expect, onTestFinished, test } from 'vitest';
import type { StandIn, StandInOptions } from '../../../src/playground/stand-in.ts';
import { startStandIn } from '../../../src/playground/stand-in.ts';
import { posted, postedBeyondSchema } from '../../../src/playground/test/posted-messages.ts';
import { startGateway } from '../../../src/transport/gateway/gateway.ts';
import type { MeterEvent } from '../../../src/transport/meter.ts';
import { createQuietBot, keepLog } from '../quiet-bot.ts';

// What people do that a client with objects of its own did not survive, at a real connection.

async function connect(options: StandInOptions = {}) {
  const standIn = await startStandIn(options);
  onTestFinished(() => standIn.close());
  const log = keepLog();
  const events: MeterEvent[] = [];
  const gateway = await startGateway(
    { token: standIn.token, apiUrl: standIn.apiUrl, guildId: undefined, registerCommands: true, shards: 'auto' },
    await createQuietBot(log),
    { count: event => void events.push(event) },
  );
  onTestFinished(() => gateway.stop());
  await standIn.whenBotReady();
  return { standIn, gateway, log, events };
}

async function isAnswered(standIn: StandIn): Promise<boolean> {
  return (await standIn.as().use('summary')).message !== undefined;
}

describe('a message of every kind is checked, in a server and in a direct message', () => {
  for (const place of ['server', 'bot_dm'] as const) {
    test(place, async () => {
      const { standIn, log } = await connect();
      const member = standIn.as({ place });
      for (const [name, fields] of [...posted, ...postedBeyondSchema]) {
        const message = member.post({ ...fields });
        const { message: answer, violations } = await member.apply(message, 'Check figures');
        expect([name, answer === undefined, violations]).toEqual([name, false, []]);
      }
      expect(await isAnswered(standIn)).toBe(true);
      expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
    });
  }
});

test('an application that Discord makes answer in private does', async () => {
  const { standIn } = await connect({ forcesPrivate: true });
  const { message, isPrivate, violations } = await standIn.as().use('summary');
  expect([message?.embeds.length, isPrivate, violations]).toEqual([1, true, []]);
});

test('an interaction that comes after a connection was lost, too late, is counted as late and not answered', async () => {
  const { standIn, events } = await connect();
  expect(await isAnswered(standIn)).toBe(true);
  standIn.delayInteractions(4500);
  const before = standIn.requests().length;
  const { timedOut } = await standIn.as().use('summary');
  expect(timedOut).toBe(true);
  const late = { kind: 'interaction', command: 'unknown', result: 'late', seconds: expect.any(Number) };
  await expect.poll(() => events).toContainEqual(late);
  const since = standIn.requests().slice(before);
  expect(since.filter(({ path }) => path.startsWith('/interactions/'))).toEqual([]);
});
