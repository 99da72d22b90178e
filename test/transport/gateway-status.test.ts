import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type StandIn, startStandIn } from '../../src/playground/stand-in.ts';
import { patientClock } from '../../src/playground/test/patient-clock.ts';
import { findPorts, type Program, startProgram, whenReady } from '../deploy/program.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let standIn: StandIn;
let bot: Program;
let url: string;

beforeAll(async () => {
  standIn = await startStandIn({ clock: patientClock });
  const [port = 0] = await findPorts(1);
  url = `http://127.0.0.1:${port}`;
  bot = startProgram(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    DISCORD_TOKEN: standIn.token,
    DISCORD_API_URL: standIn.apiUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
  });
});
afterAll(async () => {
  bot.process.kill('SIGKILL');
  // The test may have closed it already.
  await standIn.close().catch(() => undefined);
});

const status = async (path: string): Promise<number> => (await fetch(url + path)).status;

it('the gateway tells its health and its figures where PORT is set', async () => {
  await whenReady(`${url}/healthz`, bot);
  await standIn.whenBotReady();
  await standIn.as().suggest('arrests', { city: '' }, 'city');
  await vi.waitFor(
    async () => {
      const metrics = await fetch(`${url}/metrics`).then(response => response.text());
      expect(metrics).toContain('safe_city_interactions_total{command="arrests",outcome="choices"} 1');
    },
    { timeout: 10_000 },
  );
  expect(await status('/interactions')).toBe(404);

  await standIn.close();
  await vi.waitFor(async () => expect(await status('/healthz')).toBe(503), { timeout: 20_000 });
  expect(await status('/metrics')).toBe(200);

  bot.process.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
});
