import { describe, expect, test } from 'vitest';
import type { Message, User } from '../../../message-shape.ts';
import { applySaid, closeTopmost, emptyApp, openDrawer } from '../../../page/state/app.ts';
import { exchangesOf, unansweredCommands, unansweredPress } from '../../../page/state/exchanges.ts';
import { newsIn } from '../../../page/state/news.ts';
import { applyToScene, type Scene } from '../../../page/state/scene.ts';
import { goesOn, timelineOf } from '../../../page/state/timeline.ts';
import type { ExchangeLog, FromStandIn } from '../../../protocol.ts';

const robin: User = {
  id: '10',
  username: 'robin',
  discriminator: '0',
  global_name: 'Robin',
  avatar: null,
  public_flags: 0,
  flags: 0,
  primary_guild: null,
};
const bot: User = { ...robin, id: '20', username: 'bot', bot: true };
const channel = { id: '30', name: 'general', place: 'server' } as const;

const message = (id: string, content: string, channelId: string = channel.id): Message => ({
  id,
  channel_id: channelId,
  type: 0,
  author: robin,
  content,
  timestamp: '2026-01-01T00:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  pinned: false,
  attachments: [],
  embeds: [],
  components: [],
  flags: 0,
});

const exchange = (id: string, more: Partial<ExchangeLog> = {}): ExchangeLog => ({
  id,
  kind: 'command',
  title: '/paint',
  user: robin,
  channel_id: channel.id,
  state: 'waiting',
  interaction: {},
  files: [],
  elapsed_ms: null,
  later: [],
  violations: [],
  ...more,
});

const hello: FromStandIn = {
  type: 'hello',
  run: 'r',

  identity: { who: 'member', place: 'server', locale: 'en-US' },
  user: robin,
  bot_user: bot,
  bot_connected: true,
  channel,
  channels: [channel],
  people: [],
  locales: ['en-US'],
  commands: [],
  messages: [{ message: message('1', 'first'), visible_to: null, example: true }],
  exchanges: [],
};

function sceneAfter(...said: readonly FromStandIn[]): Scene {
  const scene = [hello, ...said].reduce<Scene | null>(applyToScene, null);
  if (scene === null) throw new Error('there was no hello');
  return scene;
}

const created = { type: 'message_created', message: message('2', 'mine'), visible_to: null } as const;
const updated = { ...created, type: 'message_updated' } as const;

const contents = (scene: Scene) => scene.messages.map(shown => shown.message.content);

describe('the picture', () => {
  test('there is none before the first greeting', () => {
    expect(applyToScene(null, { type: 'bot', connected: true })).toBeNull();
  });

  test('a new message comes last, an edit stays in its place and an example an example', () => {
    const scene = sceneAfter(
      { type: 'message_created', message: message('2', 'second'), visible_to: '10' },
      { type: 'message_updated', message: message('1', 'changed'), visible_to: null },
    );
    expect(contents(scene)).toEqual(['changed', 'second']);
    expect(scene.messages.map(({ example, visibleTo }) => [example, visibleTo])).toEqual([
      [true, null],
      [false, '10'],
    ]);
  });

  test('a deleted message is gone, and one of another channel never comes', () => {
    const scene = sceneAfter(
      { type: 'message_created', message: message('2', 'elsewhere', '31'), visible_to: null },
      { type: 'message_deleted', id: '1', channel_id: '30' },
    );
    expect(contents(scene)).toEqual([]);
  });

  test('an exchange is replaced as it goes on', () => {
    const scene = sceneAfter(
      { type: 'exchange', exchange: exchange('5') },
      { type: 'exchange', exchange: exchange('5', { state: 'answered' }) },
    );
    expect(scene.exchanges.map(({ id, state }) => [id, state])).toEqual([['5', 'answered']]);
  });

  test('another greeting replaces everything', () => {
    expect(
      contents(sceneAfter({ type: 'message_created', message: message('2', 'x'), visible_to: null }, hello)),
    ).toEqual(['first']);
  });
});

describe('exchanges', () => {
  const viewer = { userId: robin.id, channelId: channel.id };

  test('belong to the message that they made, sit on, or changed later', () => {
    const later = [{ kind: 'edit' as const, message: '1', body: {}, files: [], elapsed_ms: 1 }];
    const all = [
      exchange('5', { message: '1' }),
      exchange('6', { on_message: '1' }),
      exchange('7', { later }),
      exchange('8'),
    ];
    expect(exchangesOf(all, '1').map(({ id }) => id)).toEqual(['5', '6', '7']);
  });

  test.each<[string, Partial<ExchangeLog>, boolean]>([
    ['on its way', {}, true],
    ['given up', { state: 'failed' }, true],
    ['answered', { state: 'answered', message: '1' }, false],
    ['put off, with a message', { state: 'thinking', message: '1' }, false],
    ["somebody else's", { user: bot }, false],
    ['elsewhere', { channel_id: '31' }, false],
    ['a button', { kind: 'button', on_message: '1' }, false],
    ['dismissed', { id: 'gone', state: 'failed' }, false],
  ])('a command that is %s has a line of its own: %j %s', (_, more, hasLine) => {
    expect(unansweredCommands([exchange('5', more)], viewer, new Set(['gone']))).toHaveLength(hasLine ? 1 : 0);
  });

  test('only the newest press on a message counts', () => {
    const press = exchange('5', { kind: 'button', on_message: '1', state: 'failed' });
    const next = exchange('6', { kind: 'menu', on_message: '1', state: 'answered' });
    expect(unansweredPress([press], '1')).toBe(press);
    expect(unansweredPress([press, next], '1')).toBeUndefined();
    expect(unansweredPress([press], '2')).toBeUndefined();
  });
});

test('an unanswered command stands where it was used', () => {
  const shown = ['9', '100'].map(id => ({ message: message(id, id), visibleTo: null, example: false }));
  expect(timelineOf(shown, [exchange('50'), exchange('101')]).map(({ id }) => id)).toEqual(['9', '50', '100', '101']);
});

test.each<[string, Partial<Message>, boolean]>([
  ['a minute later', { timestamp: '2026-01-01T00:01:00.000Z' }, true],
  ['seven minutes later', { timestamp: '2026-01-01T00:07:00.000Z' }, false],
  ['by somebody else', { author: bot }, false],
  ['an answer', { type: 19 }, false],
])('a message %s %j goes on under the name of the one before: %s', (_, more, isMore) => {
  const shown = (of: Message) => ({ message: of, visibleTo: null, example: false });
  expect(goesOn(shown({ ...message('2', 'next'), ...more }), shown(message('1', 'first')))).toBe(isMore);
  expect(goesOn(shown(message('1', 'first')), undefined)).toBe(false);
});

test.each<[string, FromStandIn, string | null]>([
  [
    'a message of the bot',
    { ...created, message: { ...message('2', '**Three** sheep'), author: bot } },
    'Robin: Three sheep',
  ],
  ['a message of their own', created, null],
  ['another text', { ...updated, message: { ...message('3', 'Four'), author: bot } }, 'Robin: Four'],
  ['a picture put in', { ...updated, message: { ...message('3', 'Three'), author: bot } }, null],
  ['a bot that goes', { type: 'bot', connected: false }, null],
])('%s is read aloud as it should be', (_, said, news) => {
  const scene = sceneAfter({ ...created, message: { ...message('3', 'Three'), author: bot } });
  expect(newsIn(scene, said)).toBe(news);
});

describe('what lies over the channel', () => {
  const open = openDrawer(applySaid(emptyApp, hello), '1', '5');

  test('closes one after the other', () => {
    const both = { ...open, menu: { messageId: '1', x: 0, y: 0 } };
    expect(closeTopmost(both)).toMatchObject({ menu: null, drawer: { isOpen: true } });
    expect(closeTopmost(closeTopmost(both))).toMatchObject({ menu: null, drawer: { isOpen: false } });
  });

  test('who becomes somebody else is offered nothing of before', () => {
    const before = { ...open, examples: ['/briefing'] };
    expect(applySaid(before, { type: 'bot', connected: false }).examples).toEqual(['/briefing']);
    expect(applySaid(before, hello).examples).toEqual([]);
  });

  test('a menu goes with its message', () => {
    const withMenu = { ...open, menu: { messageId: '1', x: 0, y: 0 } };
    expect(applySaid(withMenu, { type: 'message_deleted', id: '1', channel_id: '30' }).menu).toBeNull();
    expect(applySaid(withMenu, { type: 'bot', connected: false }).menu).not.toBeNull();
  });
});
