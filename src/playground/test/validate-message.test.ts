import { IncomingWebhookInteractionRequestSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { nestErrors } from '../form-errors.ts';
import type { Upload } from '../message-body.ts';
import { checkMessage } from '../validate-message.ts';

const upload = (key: string, name: string, size = 1): Upload => ({
  key,
  name,
  contentType: 'image/png',
  data: new Uint8Array(size),
});
const check = (json: unknown, uploads: Upload[] = [], present: { id: string; filename: string }[] = []) =>
  checkMessage(IncomingWebhookInteractionRequestSchema, json, { uploads, present });
/** Paths and codes of everything that is wrong. */
const faults = (json: unknown, uploads: Upload[] = [], present: { id: string; filename: string }[] = []) => {
  const checked = check(json, uploads, present);
  return checked.ok ? [] : checked.errors.map(({ path, code }) => `${path.join('.')} ${code}`);
};

const row = (...components: object[]) => ({ type: 1, components });
const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id, ...more });
const link = (more: object = {}) => ({ type: 2, style: 5, label: 'Go', url: 'https://example.org/', ...more });
const choices = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `${n}`, value: `${n}` }));
const menu = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: choices(3), ...more });
const field = (name: string, value: string) => ({ name, value });
const x = (length: number) => 'x'.repeat(length);

test.each<[string, object]>([
  ['content of 2,000 characters', { content: x(2000) }],
  ['embeds of 6,000 characters together', { embeds: [{ description: x(4096) }, { description: x(1904) }] }],
  ['25 fields at their limits', { embeds: [{ fields: Array.from({ length: 25 }, () => field('n', 'v')) }] }],
  [
    'five rows of five buttons',
    { components: [0, 1, 2, 3, 4].map(r => row(...[0, 1, 2, 3, 4].map(n => button(`${r}${n}`)))) },
  ],
  ['a menu of 25 options', { components: [row(menu({ options: choices(25) }))] }],
  ['a link button', { components: [row(link())] }],
  ['a button with an emoji only', { components: [row(button('a', { label: null, emoji: { name: '👍' } }))] }],
  ['no mentions', { content: 'x', allowed_mentions: { parse: [] } }],
  ['a private message without embeds', { content: 'x', flags: 64 | 4 }],
  ['a time with an offset', { embeds: [{ title: 'x', timestamp: '2017-09-28T00:00:00+00:00' }] }],
  ['an id of a file as a number', { content: 'x', attachments: [] }],
])('%s is taken', (_name, json) => {
  expect(faults(json)).toEqual([]);
});

test.each<[string, object, string[]]>([
  ['content of 2,001 characters', { content: x(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
  [
    'embeds of 6,001 characters together',
    { embeds: [{ description: x(4096) }, { footer: { text: x(1905) } }] },
    ['embeds MAX_EMBED_SIZE_EXCEEDED'],
  ],
  [
    'a description of 4,097 characters',
    { embeds: [{ description: x(4097) }] },
    ['embeds.0.description BASE_TYPE_MAX_LENGTH'],
  ],
  ['a title of 257 characters', { embeds: [{ title: x(257) }] }, ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
  [
    '26 fields',
    { embeds: [{ fields: Array.from({ length: 26 }, () => field('n', 'v')) }] },
    ['embeds.0.fields BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a field of 1,025 characters',
    { embeds: [{ fields: [field('n', x(1025))] }] },
    ['embeds.0.fields.0.value BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'an empty field',
    { embeds: [{ fields: [field('n', 'v'), field(' ', '')] }] },
    ['embeds.0.fields.1.name BASE_TYPE_REQUIRED', 'embeds.0.fields.1.value BASE_TYPE_REQUIRED'],
  ],
  ['an empty embed', { embeds: [{ color: 1 }] }, ['embeds.0.description BASE_TYPE_REQUIRED']],
  ['a footer without text', { embeds: [{ title: 'x', footer: {} }] }, ['embeds.0.footer.text BASE_TYPE_REQUIRED']],
  ['11 embeds', { embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, ['embeds BASE_TYPE_MAX_LENGTH']],
  [
    'an embed that leads to a script',
    { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
    ['embeds.0.url URL_TYPE_INVALID_SCHEME'],
  ],
  ['an address that is none', { embeds: [{ title: 'x', url: 'example' }] }, ['embeds.0.url URL_TYPE_INVALID_URL']],
  [
    'a picture that was not sent',
    { embeds: [{ image: { url: 'attachment://a.png' } }] },
    ['embeds.0.image.url ATTACHMENT_NOT_FOUND'],
  ],
  [
    'a time that is none',
    { embeds: [{ title: 'x', timestamp: 'yesterday' }] },
    ['embeds.0.timestamp DATE_TIME_TYPE_PARSE'],
  ],
  ['a colour beyond white', { embeds: [{ title: 'x', color: 0x1000000 }] }, ['embeds.0.color NUMBER_TYPE_MAX']],
  ['six rows', { components: [0, 1, 2, 3, 4, 5].map(n => row(button(`${n}`))) }, ['components BASE_TYPE_BAD_LENGTH']],
  [
    'six buttons in a row',
    { components: [row(...[0, 1, 2, 3, 4, 5].map(n => button(`${n}`)))] },
    ['components.0.components BASE_TYPE_MAX_LENGTH'],
  ],
  ['an empty row', { components: [row()] }, ['components.0.components BASE_TYPE_MIN_LENGTH']],
  [
    'a button beside a menu',
    { components: [row(menu(), button('a'))] },
    ['components.0 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
  ],
  [
    'two buttons of one custom_id',
    { components: [row(button('a')), row(button('a'))] },
    ['components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
  ],
  [
    'a custom_id of 101 characters',
    { components: [row(button(x(101)))] },
    ['components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a label of 81 characters',
    { components: [row(button('a', { label: x(81) }))] },
    ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'a button without label',
    { components: [row(button('a', { label: '' }))] },
    ['components.0.components.0.label BASE_TYPE_REQUIRED'],
  ],
  [
    'a button without custom_id',
    { components: [row({ type: 2, style: 1, label: 'x' })] },
    ['components.0.components.0.custom_id BASE_TYPE_REQUIRED'],
  ],
  [
    'a button with a url',
    { components: [row(button('a', { url: 'https://example.org/' }))] },
    ['components.0.components.0.url BUTTON_COMPONENT_URL_NOT_ALLOWED'],
  ],
  [
    'a link with a custom_id',
    { components: [row(link({ custom_id: 'a' }))] },
    ['components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED'],
  ],
  [
    'a link without url',
    { components: [row(link({ url: null }))] },
    ['components.0.components.0.url BASE_TYPE_REQUIRED'],
  ],
  [
    'a link to a file',
    { components: [row(link({ url: 'file:///etc/passwd' }))] },
    ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
  ],
  [
    '26 options',
    { components: [row(menu({ options: choices(26) }))] },
    ['components.0.components.0.options BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'no options',
    { components: [row(menu({ options: [] }))] },
    ['components.0.components.0.options BASE_TYPE_MIN_LENGTH'],
  ],
  [
    'an option label of 101 characters',
    { components: [row(menu({ options: [{ label: x(101), value: 'a' }] }))] },
    ['components.0.components.0.options.0.label BASE_TYPE_MAX_LENGTH'],
  ],
  [
    'two options of one value',
    { components: [row(menu({ options: [...choices(2), ...choices(1)] }))] },
    ['components.0.components.0.options.2.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
  ],
  [
    'more to pick than there is',
    { components: [row(menu({ max_values: 4 }))] },
    ['components.0.components.0.max_values BASE_TYPE_BAD_LENGTH'],
  ],
  [
    'two defaults where one may be',
    { components: [row(menu({ options: choices(2).map(option => ({ ...option, default: true })) }))] },
    ['components.0.components.0.options SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES'],
  ],
  [
    'a file that was not sent',
    { content: 'x', attachments: [{ id: 0, description: 'x' }] },
    ['attachments.0.id ATTACHMENT_NOT_FOUND'],
  ],
  [
    'a mention both by kind and by name',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    ['allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE'],
  ],
  ['a flag that only Discord sets', { content: 'x', flags: 128 }, ['flags MESSAGE_FLAGS_INVALID']],
  [
    'a menu of people',
    { components: [row({ type: 5, custom_id: 'who' })] },
    ['components.0.components.0.type NOT_MODELLED'],
  ],
  ['content that is no text', { content: 5 }, ['content STRING_TYPE_CONVERT']],
])('%s is refused', (_name, json, expected) => {
  expect(faults(json)).toEqual(expected);
});

test('files sent must be listed, if a list is given', () => {
  const uploads = [upload('0', 'a.png'), upload('1', 'b.png')];
  expect(faults({ content: 'x' }, uploads)).toEqual([]);
  expect(faults({ content: 'x', attachments: [{ id: 0 }, { id: '1' }] }, uploads)).toEqual([]);
  expect(faults({ content: 'x', attachments: [{ id: 0 }] }, uploads)).toEqual(['attachments ATTACHMENT_NOT_LISTED']);
});

test('alt text has up to 1,024 characters', () => {
  const uploads = [upload('0', 'a.png')];
  expect(faults({ attachments: [{ id: 0, description: x(1024) }] }, uploads)).toEqual([]);
  expect(faults({ attachments: [{ id: 0, description: x(1025) }] }, uploads)).toEqual([
    'attachments.0.description BASE_TYPE_MAX_LENGTH',
  ]);
});

test('an embed may show a file sent with it, or one that the message has and keeps', () => {
  const json = { embeds: [{ image: { url: 'attachment://a.png' } }] };
  const present = [{ id: '77', filename: 'a.png' }];
  expect(faults(json, [upload('0', 'a.png')])).toEqual([]);
  expect(faults(json, [], present)).toEqual([]);
  expect(faults({ ...json, attachments: [] }, [], present)).toEqual(['embeds.0.image.url ATTACHMENT_NOT_FOUND']);
});

test('a file of more than 10 MiB, and more than ten files, are refused', () => {
  expect(faults({}, [upload('0', 'a.png', 10 * 1024 * 1024 + 1)])).toEqual(['attachments BASE_TYPE_MAX_LENGTH']);
  expect(
    faults(
      {},
      Array.from({ length: 11 }, (_, n) => upload(`${n}`, `${n}.png`)),
    ),
  ).toEqual(['attachments BASE_TYPE_MAX_LENGTH']);
});

test('unknown fields are named, at any depth', () => {
  const checked = check({
    content: 'x',
    foo: 1,
    embeds: [{ title: 'x', fields: [{ ...field('n', 'v'), inlin: true }] }],
  });
  expect(checked).toMatchObject({ ok: true, unknownFields: ['foo', 'embeds.0.fields.0.inlin'] });
});

test('errors nest as Discord nests them', () => {
  const checked = check({ embeds: [{ fields: [field('', 'v')] }], content: x(2001) });
  expect(checked.ok ? {} : nestErrors(checked.errors)).toEqual({
    content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' }] },
  });
  const other = check({ embeds: [{ fields: [field('', 'v')] }] });
  expect(other.ok ? {} : nestErrors(other.errors)).toEqual({
    embeds: {
      0: { fields: { 0: { name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] } } } },
    },
  });
});
