import { expect, test } from 'vitest';
import { speak } from '../../src/words/speak.ts';

const say = speak('en');

test('the compiler checks keys and parameters', () => {
  expect(say('error-for-managers', { command: 'briefing' })).toBe('/briefing is for members who may manage messages.');
  // @ts-expect-error there is no such message
  expect(() => say('error-unheard-of')).toThrow(RangeError);
  // @ts-expect-error a parameter is missing
  expect(() => say('error-for-managers', {})).toThrow(ReferenceError);
  // @ts-expect-error all parameters are missing
  expect(() => say('error-for-managers')).toThrow(ReferenceError);
  // @ts-expect-error a parameter has another type
  say('error-for-managers', { command: 5 });
  // @ts-expect-error the message has no parameters
  say('error-outdated', { command: 'briefing' });
  const either = (isOpen: boolean) => (isOpen ? 'error-outdated' : 'error-for-managers');
  // @ts-expect-error one of the messages that it may be wants a parameter
  say(either(true));
  expect(say(either(false), { command: 'fact' })).toBe('/fact is for members who may manage messages.');
});
