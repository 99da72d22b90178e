import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Runs the script as `npm run check` does. */
function check(folders: readonly string[], dataset?: string) {
  const { DATASET: _, ...env } = process.env;
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-data.ts', ...folders], {
    env: dataset === undefined ? env : { ...env, DATASET: dataset },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout, error: run.stderr };
}

describe('scripts/check-data.ts', () => {
  test('prints the checks of the package that DATASET names', () => {
    expect(check([], 'test/datasets/harbor-watch')).toEqual({
      status: 0,
      out: [
        'test/datasets/harbor-watch: Operation Harbor Watch, version 0.3.0',
        '- all jurisdictions (4) add up to 72 people arrested',
        '- all labels (9) add up to 40 convictions',
        '- no group is larger than all people arrested',
        '- every category, topic, alias and caveat leads to a row',
        '- later statements (6) lead to rows; 3 of them withdraw or correct a figure',
        '',
      ].join('\n'),
      error: '',
    });
  });
  test("prints those of the report's package without it", () => {
    const { status, out } = check([]);
    expect(status).toBe(0);
    expect(out).toMatch(/^data\/operation-safe-city: Operation Safe City, version /);
  });
  test('warns where nobody has looked for what became of the report', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'report-'));
    await cp('test/datasets/harbor-watch', folder, { recursive: true });
    await Promise.all(['later-statements.csv', 'later-figures.csv'].map(file => rm(join(folder, file))));
    const { status, error } = check([folder]);
    await rm(folder, { recursive: true });
    expect(status).toBe(0);
    expect(error).toBe(
      '- warning: later-statements.csv: found no such file, expected one: nobody has looked for what became of the report after its day. Look, and leave it with the header only where nothing is found\n',
    );
  });
  test('goes on after a package with problems, and exits with 1', () => {
    const { status, out, error } = check(['test/datasets', 'test/datasets/harbor-watch']);
    expect(status).toBe(1);
    expect(error).toMatch(/^The dataset in test\/datasets has 9 problems:\n- datapackage\.json: found no such file/);
    expect(out).toMatch(/^test\/datasets\/harbor-watch: /);
  });
});
