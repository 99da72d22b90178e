import { describe, expect, test } from 'vitest';
import { type LinkStatus, noConnection, type OpenWire, startLink } from '../../../page/link/link.ts';
import type { FromStandIn, Identity, PageRequest } from '../../../protocol.ts';

const member: Identity = { who: 'member', place: 'server', locale: 'en-US' };
const moderator: Identity = { ...member, who: 'moderator' };
const bot = {
  id: '1',
  username: 'bot',
  discriminator: '0',
  global_name: null,
  avatar: null,
  public_flags: 0,
  flags: 0,
  primary_guild: null,
};

const channel = { id: '1', name: 'general', place: 'server' } as const;
const hello: FromStandIn = {
  type: 'hello',
  run: 'r',
  identity: member,
  user: bot,
  bot_user: bot,
  bot_connected: true,
  channel,
  channels: [channel],
  people: [],
  locales: ['en-US'],
  commands: [],
  messages: [],
  exchanges: [],
};

/** A link over connections that the test opens, speaks on and closes. */
function setUp() {
  const sent: PageRequest[] = [];
  const statuses: LinkStatus[] = [];
  const waits: number[] = [];
  const wires: Parameters<OpenWire>[0][] = [];
  let timesBack = 0;
  let retry = () => {};
  const link = startLink({
    open: on => {
      wires.push(on);
      return { send: request => void sent.push(request) };
    },
    later: (run, wait) => {
      retry = run;
      waits.push(wait);
    },
    identity: member,
    onSaid: () => {},
    onStatus: status => void statuses.push(status),
    onBack: () => {
      timesBack += 1;
    },
  });
  const wire = () => wires.at(-1);
  return {
    link,
    sent,
    statuses,
    waits,
    wires,
    timesBack: () => timesBack,
    say: (message: FromStandIn) => wire()?.received(message),
    open: () => wire()?.opened(),
    greet: () => {
      wire()?.opened();
      wire()?.received(hello);
    },
    /** The connection breaks, and the time to the next try passes. */
    drop: () => {
      wire()?.closed();
      retry();
    },
  };
}

describe('the link to the stand-in', () => {
  test('joins, and is open when it is greeted', () => {
    const { greet, sent, statuses } = setUp();
    greet();
    expect(sent).toEqual([{ type: 'join', identity: member }]);
    expect(statuses).toEqual(['open']);
  });

  test('a stand-in that was not there at first is joined when it is', () => {
    const { drop, greet, sent, waits, timesBack } = setUp();
    for (let times = 0; times < 6; times += 1) drop();
    greet();
    expect(sent).toEqual([{ type: 'join', identity: member }]);
    expect(waits).toEqual([200, 500, 1000, 2000, 5000, 5000]);
    expect(timesBack()).toBe(0);
  });

  test('one that comes back is not joined: the page loads anew', () => {
    const { greet, drop, open, sent, statuses, timesBack } = setUp();
    greet();
    drop();
    drop();
    expect(timesBack()).toBe(0);
    open();
    expect(timesBack()).toBe(1);
    expect(sent).toHaveLength(1);
    expect(statuses).toEqual(['open', 'lost']);
  });

  test('each answer goes to its request', async () => {
    const { link, greet, say, sent } = setUp();
    greet();
    const answers = [link.ask({ type: 'post', text: 'one' }), link.ask({ type: 'post', text: 'two' })];
    expect(sent.slice(1)).toEqual([
      { type: 'post', text: 'one', request: 'r1' },
      { type: 'post', text: 'two', request: 'r2' },
    ]);
    say({ type: 'failed', request: 'r2', reason: 'No.' });
    say({ type: 'accepted', request: 'r1' });
    expect(await Promise.all(answers)).toMatchObject([{ type: 'accepted' }, { type: 'failed', reason: 'No.' }]);
  });

  test('what cannot be sent or has no answer yet when the connection breaks fails', async () => {
    const { link, greet, drop, sent } = setUp();
    const early = link.ask({ type: 'post', text: 'early' });
    greet();
    const unanswered = link.ask({ type: 'post', text: 'unanswered' });
    drop();
    const late = link.ask({ type: 'post', text: 'late' });
    for (const answer of [early, unanswered, late]) expect(await answer).toMatchObject({ reason: noConnection });
    expect(sent.filter(({ type }) => type === 'post')).toHaveLength(1);
  });

  test('becomes somebody else', () => {
    const { link, greet, sent } = setUp();
    greet();
    link.join(moderator);
    expect(sent.at(-1)).toEqual({ type: 'join', identity: moderator });
  });

  test('asked to try now while connecting, it opens nothing twice', () => {
    const { link, wires } = setUp();
    link.reconnect();
    expect(wires).toHaveLength(1);
  });
});
