import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMessageText } from '../../src/transport/message-text.ts';
import { messageKinds } from './message-kinds.ts';

describe('the text of a message', () => {
  test.each(messageKinds)('$what', ({ message, text }) => expect(readMessageText(message)).toBe(text));
});

describe('what is no message as Discord documents it', () => {
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
  ])('%s', (_, message, expected) => expect(readMessageText(message)).toBe(expected));

  test('a forward of a forward is not followed', () => {
    const inner = { content: 'c', message_snapshots: [{ message: { content: 'd' } }] };
    expect(readMessageText({ message_snapshots: [{ message: inner }] })).toBe('c');
  });

  test('components are followed eight deep', () => {
    const nest = (depth: number): object =>
      depth === 1 ? { type: 10, content: 'found' } : { type: 17, components: [nest(depth - 1)] };
    expect(readMessageText({ components: [nest(8)] })).toBe('found');
    expect(readMessageText({ components: [nest(9)] })).toBe('');
    expect(readMessageText({ components: [nest(5000)] })).toBe('');
  });

  test('a long text is cut at 12,000 characters', () => {
    expect(readMessageText({ content: 'x'.repeat(13_000) })).toHaveLength(12_000);
  });

  test('any JSON gives a text', () => {
    const names = fc.constantFrom(
      ...['content', 'embeds', 'title', 'description', 'fields', 'components', 'items', 'accessory', 'type', 'poll'],
      ...['question', 'answers', 'poll_media', 'text', 'message_snapshots', 'message', 'attachments', '__proto__'],
    );
    const { tree } = fc.letrec(tie => ({
      tree: fc.oneof(
        { maxDepth: 6 },
        fc.jsonValue({ maxDepth: 1 }),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(names, tie('tree'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(tree, message => {
        const text = readMessageText(message);
        expect(typeof text).toBe('string');
        expect(text.length).toBeLessThanOrEqual(12_000);
      }),
      { numRuns: 2000 },
    );
  });
});
