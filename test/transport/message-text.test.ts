import { expect, test } from 'vitest';
import { readMessageText } from '../../src/transport/message-text.ts';
import { messageKinds } from './message-kinds.ts';

test.each(messageKinds)('the text of a message: $what', ({ message, text }) =>
  expect(readMessageText(message)).toBe(text),
);

const inner = { content: 'c', message_snapshots: [{ message: { content: 'd' } }] };

test.each<[string, unknown, string]>([
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['text', 'words', ''],
  ['a list', ['words'], ''],
  ['content that is a number', { content: 63 }, ''],
  ['embeds that are text', { content: 'a', embeds: 'words' }, 'a'],
  ['embeds with null', { content: 'a', embeds: [null, { title: 'b' }] }, 'a\nb'],
  ['components that are an object', { content: 'a', components: { type: 10, content: 'b' } }, 'a\nb'],
  ['a poll that is a list', { content: 'a', poll: [] }, 'a'],
  ['snapshots with null', { content: 'a', message_snapshots: [null, { message: null }] }, 'a'],
  ['a forward of a forward, which is not followed', { message_snapshots: [{ message: inner }] }, 'c'],
  ['components eight deep', { components: [nest(8)] }, 'found'],
  ['components nine deep, which are not followed', { components: [nest(9)] }, ''],
  ['components ever deeper', { components: [nest(5000)] }, ''],
  ['a long text, which is cut at 12,000 characters', { content: 'x'.repeat(13_000) }, 'x'.repeat(12_000)],
])('what is no message as Discord documents it: %s', (_, message, expected) =>
  expect(readMessageText(message)).toBe(expected),
);

function nest(depth: number): object {
  return depth === 1 ? { type: 10, content: 'found' } : { type: 17, components: [nest(depth - 1)] };
}
