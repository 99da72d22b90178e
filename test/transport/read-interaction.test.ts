import { describe, expect, test } from 'vitest';
import { readInteraction } from '../../src/transport/read-interaction.ts';
import { onMessage, ping, press, slash, submit, typing } from './interactions.ts';

const command = JSON.parse(slash('arrests', { city: 'Denver' }));
const check = JSON.parse(onMessage('Check figures', 'words'));
const suggest = JSON.parse(typing('arrests', 'city', 'd'));
const button = JSON.parse(press('delete'));
const form = JSON.parse(submit('e-b', 'words'));
const withField = (field: object) => ({
  ...form,
  data: { custom_id: 'e-b', components: [{ type: 18, id: 1, component: { type: 4, id: 2, ...field } }] },
});

describe('an interaction is read', () => {
  const typed = [{ component: { custom_id: 'line', value: 'words' } }];
  test.each([
    ['ping', JSON.parse(ping), { type: 1, id: '1', token: 't' }],
    ['command', command, { type: 2, data: { name: 'arrests', options: [{ name: 'city', value: 'Denver' }] } }],
    ['command on a message', check, { type: 2, data: { name: 'Check figures', target: { text: 'words' } } }],
    ['typing', suggest, { type: 4, data: { options: [{ name: 'city', value: 'd', focused: true }] } }],
    ['button', button, { type: 3, data: { custom_id: 'delete' }, message: { askerId: button.member.user.id } }],
    ['form', form, { type: 5, data: { custom_id: 'e-b', components: typed } }],
  ])('%s', (_, json, expected) => expect(readInteraction(json)).toMatchObject(expected));
});

test('of several messages the one that was pointed at is read', () => {
  const { target_id: id, resolved } = check.data;
  const messages = { '1': { content: 'other' }, ...resolved.messages, '999999999999999999': { content: 'other' } };
  const json = { ...check, data: { ...check.data, resolved: { messages } } };
  expect(readInteraction(json)).toMatchObject({ data: { target_id: id, target: { text: 'words' } } });
});

test.each<[string, object, of?: object]>([
  ['no person', { member: undefined, user: undefined }],
  ['no person: null', { member: null, user: null }],
  ['a member without a user', { member: { permissions: '0' }, user: command.member.user }],
  ['no entitlements and integration owners', { entitlements: null, authorizing_integration_owners: undefined }],
  ['a channel that is text', { channel: 'x' }],
  ['no channel and server', { channel: undefined, channel_id: undefined, guild_id: null }],
  ['no language', { locale: undefined }],
  ['a language that is none', { locale: 7 }],
  ['options null', { data: { ...command.data, options: null } }],
  ['no application', { application_id: undefined }],
  ['what is from next year', { from_next_year: { deep: [] }, context: 99 }],
  ['a command in a person’s menu', { data: { ...command.data, type: 2 } }],
  ['values null', { data: { ...button.data, values: null } }, button],
  ['nobody’s message', { message: { ...button.message, interaction_metadata: null } }, button],
  ['embeds of another shape', { message: { ...button.message, embeds: 'x' } }, button],
  ['only an empty message', { message: {} }, button],
])('what is not needed may be missing, null or anything: %s', (_, change, of = command) =>
  expect(readInteraction({ ...of, ...change })?.type).toBe(of === button ? 3 : 2),
);

describe('what cannot be read still has an answer coming', () => {
  const withData = (json: object, data: object) => ({ ...json, data: { ...Reflect.get(json, 'data'), ...data } });
  const messages = (of: unknown) => withData(check, { resolved: { messages: of } });
  const listed = [{ name: 'city', value: ['secret'] }];
  const permissions = { member: { ...command.member, permissions: 'secret' } };
  test.each<[string, object, string]>([
    ['a type from next year', { ...command, type: 99 }, 'type: invalid_union'],
    ['a type that is text', { ...command, type: '2' }, 'type: invalid_union'],
    ['a form without data', { ...form, data: undefined }, 'data: invalid_type'],
    ['a form without fields', { ...form, data: { custom_id: 'e-b' } }, 'data.components: invalid_type'],
    ['a field without a text', withField({ custom_id: 'line' }), 'data.components.0.component.value: invalid_type'],
    ['a form of no message', { ...form, message: undefined }, 'message: invalid_type'],
    ['a command with data null', { ...command, data: null }, 'data: invalid_type'],
    ['a command without a name', withData(command, { name: undefined }), 'data.name: invalid_type'],
    ['a command of a kind from next year', withData(command, { type: 9 }), 'data.type: invalid_union'],
    ['options that are text', withData(command, { options: 'x' }), 'data.options: invalid_type'],
    ['options with null', withData(command, { options: [null] }), 'data.options.0: invalid_type'],
    ['a value that is a list', withData(command, { options: listed }), 'data.options.0.value: invalid_union'],
    ['resolved null', withData(check, { resolved: null }), 'data.resolved: invalid_type'],
    ['no message', messages({}), 'data.target: invalid_type'],
    ['a message null', messages({ [check.data.target_id]: null }), 'data.target: invalid_type'],
    ['a target that every object has', withData(check, { target_id: 'toString' }), 'data.target_id: invalid_format'],
    ['permissions that are no number', { ...command, ...permissions }, 'member.permissions: invalid_format'],
    ['a button without an id', { ...button, data: { component_type: 2 } }, 'data.custom_id: invalid_type'],
    ['a button of no application', { ...button, application_id: undefined }, 'application_id: invalid_type'],
    ['an application that is a path', { ...button, application_id: '../1' }, 'application_id: invalid_format'],
    ['values that are numbers', withData(button, { values: [1] }), 'data.values.0: invalid_type'],
  ])('%s', (_, json, fault) => {
    const { id, token, locale } = command;
    const expected = { type: 'unreadable', id, token, locale, isTyping: false, fault };
    expect(readInteraction({ ...json, id, token })).toEqual(expected);
  });

  test('and typing waits for suggestions', () => {
    expect(readInteraction({ ...suggest, data: null })).toMatchObject({ type: 'unreadable', isTyping: true });
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['text', 'x'],
  ['a list', [command]],
  ['an empty object', {}],
  ['no token', { ...command, token: undefined }],
  ['an empty token', { ...command, token: '' }],
  ['no id', { ...command, id: null }],
  ['an id that is a number', { ...command, id: 1 }],
  ['an id that is a path', { ...command, id: '../1' }],
])('what has nothing to answer with is no interaction: %s', (_, json) => expect(readInteraction(json)).toBeUndefined());
