import { expect, test } from 'vitest';
import { writeExamples } from '../../page/examples.ts';
import type { Ask } from '../../page/link/link.ts';
import { ask, commands, mark, paint } from './composer/commands.ts';

const plain = { ...paint, name: 'plain', options: [] };

test('examples hold the first choice that the bot has, and leave out what cannot be filled', async () => {
  const asked: Ask[] = [];
  const answer = (request: Ask) => {
    asked.push(request);
    return Promise.resolve({
      type: 'choices' as const,
      request: '1',
      choices: [{ name: 'Old town · 3', value: 'old-town' }],
    });
  };
  expect(await writeExamples([paint, plain, ask, mark], answer)).toEqual(['/paint place:old-town', '/plain']);
  expect(asked).toEqual([
    { type: 'suggest', command: 'paint', options: [{ name: 'place', value: '' }], focused: 'place' },
  ]);
});

test('where the bot has no choices the command stands alone', async () => {
  const refused = () => Promise.resolve({ type: 'failed' as const, reason: 'not connected' });
  expect(await writeExamples(commands, refused)).toEqual(['/paint']);
});
