import { describe, expect, test } from 'vitest';
import { readPostedWords } from '../../src/transport/posted-words.ts';

const embed = { title: 'Denver', description: 'Lines', color: 1, footer: { text: 'Receipt' } };
const field = { name: 'Keep in mind', value: 'x', inline: false };
const long = (characters: number) => 'x'.repeat(characters);
const posted = (...embeds: unknown[]) => ({ content: 'Words', embeds });

describe('words that can be posted again', () => {
  test.each<[string, unknown]>([
    ['without an embed', posted()],
    ['with an embed', posted({ ...embed, fields: [field], image: { url: 'https://cdn.example/a.png' } })],
    ['with null where there is nothing', posted({ ...embed, color: null, fields: null, image: null })],
    ['with all that Discord adds', { ...posted({ ...embed, type: 'rich', video: {} }), id: '1', tts: false }],
    ['as long as may be', { content: long(1900), embeds: [{ description: long(4096) }, { description: long(1904) }] }],
    ['with 25 fields', posted({ fields: Array.from({ length: 25 }, () => field) })],
  ])('%s', (_, message) => expect(readPostedWords(message)).toMatchObject({ content: expect.any(String) }));
});

describe('what cannot be posted again', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no content', { embeds: [] }],
    ['no embeds', { content: 'Words' }],
    ['content with no room for who shares it', { content: long(1901), embeds: [] }],
    ['an embed without words', posted({ color: 1 })],
    ['an embed of white space', posted({ title: ' ' })],
    ['a title that is too long', posted({ title: long(257) })],
    ['a name of a field that is too long', posted({ ...embed, fields: [{ ...field, name: long(257) }] })],
    ['a value of a field that is too long', posted({ ...embed, fields: [{ ...field, value: long(1025) }] })],
    ['a footer that is too long', posted({ ...embed, footer: { text: long(2049) } })],
    ['a field without a value', posted({ ...embed, fields: [{ ...field, value: '' }] })],
    ['26 fields', posted({ fields: Array.from({ length: 26 }, () => field) })],
    ['11 embeds', posted(...Array.from({ length: 11 }, () => embed))],
    ['embeds that are too long together', posted({ description: long(4096) }, { description: long(1905) })],
    [
      'fields that are too long together',
      posted({ fields: Array.from({ length: 6 }, () => ({ name: 'x', value: long(1000) })) }),
    ],
    ['a color that is none', posted({ ...embed, color: 16_777_216 })],
  ])('%s', (_, message) => expect(readPostedWords(message)).toBeUndefined());
});
