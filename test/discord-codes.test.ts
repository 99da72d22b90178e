import * as discord from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import * as codes from '../src/discord-codes.ts';

it.each(Object.entries(codes))('%s has the numbers that Discord documents', (name, own) => {
  const documented = Object.entries(discord).find(([each]) => each === name)?.[1];
  expect(documented).toMatchObject(own);
});
