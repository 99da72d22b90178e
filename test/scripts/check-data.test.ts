import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startProgram } from '../program.ts';

/** Runs the script as `npm run check` does. */
const check = (folders: readonly string[], env = {}) =>
  startProgram([process.execPath, '--import', 'tsx', 'scripts/check-data.ts', ...folders], env).ended;

describe('scripts/check-data.ts', () => {
  test('prints the checks of the package that DATASET names', async () => {
    const out = `test/datasets/harbor-watch: Operation Harbor Watch, version 0.3.0
- all jurisdictions (4) add up to 72 people arrested
- all labels (9) add up to 40 convictions
- no group is larger than all people arrested
- every category, topic, alias and caveat leads to a row
- later statements (6) lead to rows; 3 of them withdraw or correct a figure
`;
    expect(await check([], { DATASET: 'test/datasets/harbor-watch' })).toEqual({ code: 0, out, err: '' });
  });
  test("prints those of the report's package without it", async () => {
    const out = expect.stringMatching(/^data\/operation-safe-city: Operation Safe City, version /);
    expect(await check([])).toMatchObject({ code: 0, out });
  });
  test('warns where nobody has looked for what became of the report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'report-'));
    await cp('test/datasets/harbor-watch', folder, { recursive: true });
    await Promise.all(['later-statements.csv', 'later-figures.csv'].map(file => rm(join(folder, file))));
    const { code, err } = await check([folder]);
    await rm(folder, { recursive: true });
    expect(code).toBe(0);
    expect(err).toBe(
      '- warning: later-statements.csv: found no such file, expected one: nobody has looked for what became of the report after its day. Look, and leave it with the header only where nothing is found\n',
    );
  });
  test('goes on after a package with problems, and exits with 1', async () => {
    const { code, out, err } = await check(['test/datasets', 'test/datasets/harbor-watch']);
    expect(code).toBe(1);
    expect(err).toMatch(/^There is no data package in .*\/test\/datasets: set DATASET to the folder of one, .*\n$/);
    expect(out).toMatch(/^test\/datasets\/harbor-watch: /);
  });
});
