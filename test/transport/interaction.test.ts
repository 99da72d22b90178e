import { describe, expect, test } from 'vitest';
import { readInteraction } from '../../src/transport/interaction.ts';
import { onMessage, ping, press, slash, typing } from './interactions.ts';

describe('an interaction is read as it is', () => {
  for (const [what, text] of Object.entries({
    ping,
    'a command': slash('arrests', { city: 'Denver' }),
    'a command on a message': onMessage('Check figures', 'words'),
    typing: typing('arrests', 'city', 'd'),
    'a button': press('delete'),
  })) {
    test(what, () => expect(readInteraction(JSON.parse(text))).toEqual(JSON.parse(text)));
  }
});

describe('what is no interaction that the bot answers', () => {
  const command = JSON.parse(slash('arrests'));
  const button = JSON.parse(press('delete'));
  for (const [what, json] of Object.entries({
    nothing: undefined,
    null: null,
    text: 'x',
    'an empty object': {},
    'no token': { ...command, token: undefined },
    'an id that is a number': { ...command, id: 1 },
    'a type that there is not': { ...command, type: 99 },
    'a form': { ...command, type: 5 },
    'a command without data': { ...command, data: undefined },
    'a command without a name': { ...command, data: { ...command.data, name: undefined } },
    'a button without an id': { ...button, data: { component_type: 2 } },
    'a button on no message': { ...button, message: undefined },
  })) {
    test(what, () => expect(readInteraction(json)).toBeUndefined());
  }
});
