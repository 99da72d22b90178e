import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Bot } from '../../src/transport/bot.ts';
import { readInteraction } from '../../src/transport/read-interaction.ts';
import { respond } from '../../src/transport/respond.ts';
import { anyInteraction, spoiltInteraction, wildInteraction } from './any-interaction.ts';
import { faultsOfResponse } from './check-response.ts';
import { onMessage, onPrivate, ping, press, slash, submit, typing } from './interactions.ts';
import { createQuietBot, keepLog } from './quiet-bot.ts';
import { spoilEach } from './spoil.ts';

vi.setConfig({ testTimeout: 240_000 });

let bot: Bot;
beforeAll(async () => {
  bot = await createQuietBot();
});

const answerable = z.object({
  id: z.string().regex(/^\d{1,20}$/),
  token: z.string().min(1),
  type: z.unknown().optional(),
});

/** What came of it, having checked that Discord would take the answer; undefined where there is nothing to answer with. */
async function answer(json: unknown): Promise<string | undefined> {
  const interaction = readInteraction(json);
  const { data: sent } = answerable.safeParse(json);
  expect(interaction === undefined).toBe(sent === undefined);
  if (!interaction || !sent) return undefined;
  const log = keepLog();
  const { response, files, result } = await respond(interaction, { ...bot, log });
  // An exception is a bug.
  expect(log.lines.flatMap(({ details }) => ('err' in details ? [details.err] : []))).toEqual([]);
  JSON.stringify(response);
  expect(faultsOfResponse(sent.type, response, files)).toEqual([]);
  return result;
}

test.each<[string, fc.Arbitrary<unknown>, numRuns: number, mayBe: (result: string | undefined) => boolean]>([
  ['that it documents', anyInteraction, 5000, result => result !== 'error'],
  ['with parts missing, null or of another type', spoiltInteraction, 6000, () => true],
  ['of any shape', wildInteraction, 10_000, result => result !== undefined],
])('whatever Discord sends is answered: what is %s', async (_, interactions, numRuns, mayBe) => {
  await fc.assert(
    fc.asyncProperty(interactions, async json => mayBe(await answer(json))),
    { numRuns },
  );
});

test.each([
  ['a ping', ping],
  ['a command', slash('arrests', { city: 'Denver', private: true })],
  ['a command for some', slash('briefing', { part: 'everything' })],
  ['a command on a message', onMessage('Check figures', '63 arrests in Denver')],
  ['typing', typing('arrests', 'city', 'den')],
  ['a button', press('ask:arrests?city=denver')],
  ['sharing', onPrivate('s-a?c=denver')],
  ['editing', onPrivate('e-b?p=everything')],
  ['a form', submit('e-b?p=everything', 'words')],
  ['deleting', press('delete')],
])('with each part spoilt in each way, one at a time: %s', async (_, json) => {
  const cases = spoilEach(JSON.parse(json));
  for (const { where, spoilt } of cases) {
    await answer(spoilt).catch(error => {
      throw new Error(`${where}: ${error}`);
    });
  }
  expect(cases.length).toBeGreaterThan(60);
});
