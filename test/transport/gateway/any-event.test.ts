import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { spoiltInteraction, wildInteraction } from '../any-interaction.ts';
import { startAnswering } from './start-answering.ts';

const answerable = z.object({ id: z.string().regex(/^\d{1,20}$/), token: z.string().min(1) });

test('whatever an interaction holds, it is answered or apologized for where it has a token, and else logged', {
  timeout: 120_000,
}, async () => {
  const api = await startAnswering();
  const sample = fc.sample(fc.oneof(spoiltInteraction, wildInteraction), { numRuns: 4000 });
  const expected = sample.filter(json => answerable.safeParse(json).success).length;
  const { results, log, requests } = await api.answerAll(sample);
  api.close();
  const callbacks = requests.filter(request => request.endsWith('/callback'));
  expect([callbacks.length, results.length]).toEqual([expected, expected]);
  expect(log.filter(line => line.includes('without an id or a token'))).toHaveLength(sample.length - expected);
  expect(log).not.toContain('Discord did not take an answer');
});
