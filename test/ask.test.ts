import { expect, test } from 'vitest';
import { startProgram } from './program.ts';

const usage = /^Usage: npm run ask -- "\/arrests city:philly"/m;

test.each<[args: readonly string[], expected: { code: number; out: RegExp; err: RegExp }]>([
  [['/arrests city:denver'], { code: 0, out: /Denver, Colorado: 63 of 498/, err: /^$/ }],
  [['check figures: Denver 63 in Operation Safe City'], { code: 0, out: /Matches “Denver 63”/, err: /^$/ }],
  [['--help'], { code: 0, out: usage, err: /^$/ }],
  [['--jsn'], { code: 2, out: /^$/, err: usage }],
  [['/arrests', '--locale'], { code: 2, out: /^$/, err: usage }],
  [['/arests'], { code: 2, out: /^$/, err: /^There is no command "\/arests"\. There are: / }],
])('npm run ask -- %j', { timeout: 30_000 }, async (args, { code, out, err }) => {
  const script = [process.execPath, '--import', 'tsx', 'src/playground/ask.ts'];
  const ended = await startProgram([...script, ...args]).ended;
  expect(ended).toEqual({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) });
});
