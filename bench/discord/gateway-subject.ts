import { performance } from 'node:perf_hooks';
import { startProcess } from '../process-tree.ts';
import type { Subject } from '../subject.ts';
import { startDiscord } from './stub.ts';

/**
 * A process that connects to Discord's gateway; each turn has a gateway of its own.
 *
 * @param environment what it is given beside the token and the address
 */
export function gatewaySubject(name: string, script: string, environment: Readonly<Record<string, string>>): Subject {
  return {
    name,
    async start() {
      const discord = await startDiscord();
      const started = performance.now();
      const tree = startProcess(script, {
        ...environment,
        DISCORD_TOKEN: 'bench',
        DISCORD_API_URL: `${discord.url}/api`,
      });
      const ended = new Promise<never>((_, reject) =>
        tree.child.once('exit', () => reject(new Error(`${name} ended by itself`))),
      );
      ended.catch(() => undefined);
      await Promise.race([discord.identified, ended]);
      return {
        tree,
        readyAfter: performance.now() - started,
        prepare: interaction => discord.prepare(interaction),
        async stop() {
          await tree.stop();
          await discord.stop();
        },
      };
    },
  };
}
