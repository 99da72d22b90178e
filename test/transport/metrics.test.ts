import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/transport/metrics.ts';

async function read(metrics: ReturnType<typeof createMetrics>): Promise<string[]> {
  return (await (await metrics.expose()).text()).split('\n');
}

describe('metrics', () => {
  it('count interactions by command and outcome', async () => {
    const metrics = createMetrics(['arrests', 'about']);
    metrics.count({ kind: 'interaction', command: 'arrests', result: 'answer', seconds: 0.003 });
    metrics.count({ kind: 'interaction', command: 'arrests', result: 'answer', seconds: 0.2 });
    metrics.count({ kind: 'interaction', command: 'arrests', result: 'notice', seconds: 0.001 });
    const lines = await read(metrics);
    expect(lines).toContain('safe_city_interactions_total{command="arrests",outcome="answer"} 2');
    expect(lines).toContain('safe_city_interactions_total{command="arrests",outcome="notice"} 1');
  });

  it('keep how long answers took', async () => {
    const metrics = createMetrics(['arrests']);
    for (const seconds of [0.003, 0.2, 9])
      metrics.count({ kind: 'interaction', command: 'arrests', result: 'answer', seconds });
    const lines = await read(metrics);
    expect(lines).toContain('safe_city_interaction_seconds_bucket{le="0.0025",command="arrests"} 0');
    expect(lines).toContain('safe_city_interaction_seconds_bucket{le="0.005",command="arrests"} 1');
    expect(lines).toContain('safe_city_interaction_seconds_bucket{le="3",command="arrests"} 2');
    expect(lines).toContain('safe_city_interaction_seconds_count{command="arrests"} 3');
  });

  it('count pictures and refusals', async () => {
    const metrics = createMetrics([]);
    metrics.count({ kind: 'picture', result: 'hit' });
    metrics.count({ kind: 'picture', result: 'miss' });
    metrics.count({ kind: 'picture', result: 'failure' });
    metrics.count({ kind: 'refusal', status: 401 });
    const lines = await read(metrics);
    expect(lines).toContain('safe_city_pictures_total{result="hit"} 1');
    expect(lines).toContain('safe_city_pictures_total{result="miss"} 1');
    expect(lines).toContain('safe_city_pictures_total{result="failure"} 1');
    expect(lines).toContain('safe_city_http_refusals_total{status="401"} 1');
  });

  it('make no series of what people send', async () => {
    const metrics = createMetrics(['arrests']);
    for (let at = 0; at < 500; at++)
      metrics.count({ kind: 'interaction', command: `made-up-${at}`, result: 'notice', seconds: 0.001 });
    const lines = await read(metrics);
    expect(lines.filter(line => line.startsWith('safe_city_interactions_total{'))).toEqual([
      'safe_city_interactions_total{command="unknown",outcome="notice"} 500',
    ]);
  });

  it.each(['nodejs_eventloop_lag_p99_seconds', 'process_resident_memory_bytes', 'process_cpu_seconds_total'])(
    'tell %s',
    async name => {
      const line = (await read(createMetrics([]))).find(text => text.startsWith(`${name} `));
      expect(Number(line?.slice(name.length + 1))).toBeGreaterThanOrEqual(0);
    },
  );

  it('come in the format that Prometheus asks for', async () => {
    expect((await createMetrics([]).expose()).headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  });
});
