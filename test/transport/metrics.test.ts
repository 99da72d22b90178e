import { expect, test } from 'vitest';
import type { MeterEvent } from '../../src/transport/bot.ts';
import { createMetrics } from '../../src/transport/metrics.ts';

/** Counts these, and gives the lines that Prometheus reads. */
async function count(...events: readonly MeterEvent[]): Promise<string[]> {
  const metrics = createMetrics(['arrests']);
  for (const event of events) metrics.count(event);
  const response = await metrics.expose();
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  return (await response.text()).split('\n');
}

const answered = (seconds: number, command = 'arrests', result: 'answer' | 'notice' = 'answer') =>
  ({ kind: 'interaction', command, result, seconds }) as const;

test('interactions are counted by command and outcome, with how long they took; pictures and refusals, too', async () => {
  const pictures = (['hit', 'miss', 'failure'] as const).map(result => ({ kind: 'picture', result }) as const);
  const answers = [answered(0.003), answered(0.2), answered(9, 'arrests', 'notice')];
  const lines = await count(...answers, ...pictures, { kind: 'refusal', status: 401 });
  const expected = [
    'interactions_total{command="arrests",outcome="answer"} 2',
    'interactions_total{command="arrests",outcome="notice"} 1',
    'interaction_seconds_bucket{le="0.0025",command="arrests"} 0',
    'interaction_seconds_bucket{le="0.005",command="arrests"} 1',
    'interaction_seconds_bucket{le="3",command="arrests"} 2',
    'interaction_seconds_count{command="arrests"} 3',
    'pictures_total{result="hit"} 1',
    'pictures_total{result="miss"} 1',
    'pictures_total{result="failure"} 1',
    'http_refusals_total{status="401"} 1',
  ];
  expect(lines).toEqual(expect.arrayContaining(expected.map(line => `safe_city_${line}`)));
  expect(lines.join('\n')).toMatch(/^process_resident_memory_bytes \d+$/m);
});

test('what people send makes no series', async () => {
  const lines = await count(...Array.from({ length: 500 }, (_, at) => answered(0.001, `made-up-${at}`)));
  expect(lines.filter(line => line.startsWith('safe_city_interactions_total{'))).toEqual([
    'safe_city_interactions_total{command="unknown",outcome="answer"} 500',
  ]);
});
