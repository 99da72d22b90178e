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
  test.each([
    ['ping', JSON.parse(ping), { type: 1, id: '1', token: 't' }],
    ['command', command, { type: 2, data: { name: 'arrests', options: [{ name: 'city', value: 'Denver' }] } }],
    ['command on a message', check, { type: 2, data: { name: 'Check figures', target: { text: 'words' } } }],
    ['typing', suggest, { type: 4, data: { options: [{ name: 'city', value: 'd', focused: true }] } }],
    ['button', button, { type: 3, data: { custom_id: 'delete' }, message: { askerId: button.member.user.id } }],
    [
      'form',
      form,
      {
        type: 5,
        data: { custom_id: 'e-b', components: [{ component: { custom_id: 'line', value: 'words' } }] },
      },
    ],
  ])('%s', (_, json, expected) => expect(readInteraction(json)).toMatchObject(expected));
});

const { user } = command.member;

test('of several messages the one that was pointed at is read', () => {
  const { target_id: id, resolved } = check.data;
  const messages = { '1': { content: 'other' }, ...resolved.messages, '999999999999999999': { content: 'other' } };
  const json = { ...check, data: { ...check.data, resolved: { messages } } };
  expect(readInteraction(json)).toMatchObject({ data: { target_id: id, target: { text: 'words' } } });
});

describe('what is not needed may be missing, null or anything', () => {
  test.each<[string, object]>([
    ['no person', { ...command, member: undefined, user: undefined }],
    ['no person: null', { ...command, member: null, user: null }],
    ['a member without a user', { ...command, member: { permissions: '0' }, user }],
    ['no entitlements', { ...command, entitlements: undefined }],
    ['entitlements null', { ...command, entitlements: null }],
    ['no integration owners', { ...command, authorizing_integration_owners: undefined }],
    ['a channel that is text', { ...command, channel: 'x' }],
    ['no channel', { ...command, channel: undefined, channel_id: undefined }],
    ['no server', { ...command, guild_id: null }],
    ['no language', { ...command, locale: undefined }],
    ['a language that is none', { ...command, locale: 7 }],
    ['options null', { ...command, data: { ...command.data, options: null } }],
    ['no application', { ...command, application_id: undefined }],
    ['a new field', { ...command, from_next_year: { deep: [] } }],
    ['a context from next year', { ...command, context: 99 }],
    ['a command in a person’s menu', { ...command, data: { ...command.data, type: 2 } }],
  ])('%s', (_, json) => expect(readInteraction(json)?.type).toBe(2));

  test.each<[string, object]>([
    ['values null', { ...button, data: { ...button.data, values: null } }],
    ['nobody’s message', { ...button, message: { ...button.message, interaction_metadata: null } }],
    ['flags missing', { ...button, message: { ...button.message, flags: undefined } }],
    ['embeds of another shape', { ...button, message: { ...button.message, embeds: 'x' } }],
    ['only an empty message', { ...button, message: {} }],
  ])('of a button: %s', (_, json) => expect(readInteraction(json)?.type).toBe(3));
});

describe('what cannot be read still has an answer coming', () => {
  const target = check.data.target_id;
  test.each<[string, object, string]>([
    ['a type from next year', { ...command, type: 99 }, 'type: invalid_union'],
    ['no type', { ...command, type: undefined }, 'type: invalid_union'],
    ['a type that is text', { ...command, type: '2' }, 'type: invalid_union'],
    ['a form without data', { ...form, data: undefined }, 'data: invalid_type'],
    ['a form without fields', { ...form, data: { custom_id: 'e-b' } }, 'data.components: invalid_type'],
    ['a field without a text', withField({ custom_id: 'line' }), 'data.components.0.component.value: invalid_type'],
    [
      'a field that holds a list',
      withField({ custom_id: 'line', value: ['secret'] }),
      'data.components.0.component.value: invalid_type',
    ],
    ['a form of no message', { ...form, message: undefined }, 'message: invalid_type'],
    ['a command without data', { ...command, data: undefined }, 'data: invalid_type'],
    ['a command with data null', { ...command, data: null }, 'data: invalid_type'],
    ['a command without a name', { ...command, data: { ...command.data, name: undefined } }, 'data.name: invalid_type'],
    [
      'a command of a kind from next year',
      { ...command, data: { ...command.data, type: 9 } },
      'data.type: invalid_union',
    ],
    ['options that are text', { ...command, data: { ...command.data, options: 'x' } }, 'data.options: invalid_type'],
    ['options with null', { ...command, data: { ...command.data, options: [null] } }, 'data.options.0: invalid_type'],
    [
      'an option that is a list',
      { ...command, data: { ...command.data, options: [{ name: 'city', value: ['secret'] }] } },
      'data.options.0.value: invalid_union',
    ],
    ['resolved null', { ...check, data: { ...check.data, resolved: null } }, 'data.resolved: invalid_type'],
    ['resolved empty', { ...check, data: { ...check.data, resolved: {} } }, 'data.resolved.messages: invalid_type'],
    ['no message', { ...check, data: { ...check.data, resolved: { messages: {} } } }, 'data.resolved.messages: custom'],
    [
      'a message null',
      { ...check, data: { ...check.data, resolved: { messages: { [target]: null } } } },
      'data.resolved.messages: custom',
    ],
    [
      'a target that every object has',
      { ...check, data: { ...check.data, target_id: 'toString' } },
      'data.target_id: invalid_format',
    ],
    [
      'permissions that are no number',
      { ...command, member: { ...command.member, permissions: 'secret' } },
      'member.permissions: invalid_format',
    ],
    ['a member that is text', { ...command, member: 'x' }, 'member: invalid_type'],
    ['a button without an id', { ...button, data: { component_type: 2 } }, 'data.custom_id: invalid_type'],
    ['a button on no message', { ...button, message: undefined }, 'message: invalid_type'],
    ['a button of no application', { ...button, application_id: undefined }, 'application_id: invalid_type'],
    [
      'a button of an application that is a path',
      { ...button, application_id: '../1' },
      'application_id: invalid_format',
    ],
    ['values that are numbers', { ...button, data: { ...button.data, values: [1] } }, 'data.values.0: invalid_type'],
  ])('%s', (_, json, fault) => {
    const { id, token, locale } = command;
    const expected = { type: 'unreadable', id, token, locale, isTyping: false, fault };
    expect(readInteraction({ ...json, id, token })).toEqual(expected);
  });

  test('and typing waits for suggestions', () => {
    expect(readInteraction({ ...suggest, data: null })).toMatchObject({ type: 'unreadable', isTyping: true });
  });
});

describe('what has nothing to answer with is no interaction', () => {
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
  ])('%s', (_, json) => expect(readInteraction(json)).toBeUndefined());
});
