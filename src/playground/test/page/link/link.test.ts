import { describe, expect, test } from 'vitest';
import { type LinkStatus, type OpenWire, startLink } from '../../../page/link/link.ts';
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

function hello(session: string, seq: number): FromStandIn {
  const channel = { id: '1', name: 'general', place: 'server' } as const;
  return {
    type: 'hello',
    session,
    seq,
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
}

const botEvent = (seq: number): FromStandIn => ({ type: 'bot', seq, connected: true });

/** A link over connections that the test opens, speaks on and closes. */
function setUp() {
  const sent: PageRequest[] = [];
  const said: FromStandIn[] = [];
  const statuses: LinkStatus[] = [];
  const waiting: (() => void)[] = [];
  const wires: Parameters<OpenWire>[0][] = [];
  let ids = 0;
  const link = startLink({
    open: on => {
      wires.push(on);
      return { send: request => void sent.push(request) };
    },
    later: run => void waiting.push(run),
    newId: () => `r${++ids}`,
    identity: member,
    onSaid: message => void said.push(message),
    onStatus: status => void statuses.push(status),
  });
  return {
    link,
    sent,
    said,
    statuses,
    say: (message: FromStandIn) => wires.at(-1)?.received(message),
    open: () => wires.at(-1)?.opened(),
    /** The connection breaks, and the time to the next try passes. */
    drop: () => {
      wires.at(-1)?.closed();
      waiting.shift()?.();
    },
    wires,
  };
}

describe('the link to the stand-in', () => {
  test('joins, and reports that it is open when it is greeted', () => {
    const { open, say, sent, statuses } = setUp();
    open();
    expect(sent).toEqual([{ type: 'join', identity: member }]);
    say(hello('s', 4));
    expect(statuses).toEqual(['connecting', 'open']);
  });

  test('takes up where it was after a break, and drops what it has seen', () => {
    const { open, say, sent, said, drop, statuses } = setUp();
    open();
    say(hello('s', 4));
    say(botEvent(7));
    drop();
    open();
    expect(sent.at(-1)).toEqual({ type: 'join', identity: member, resume: { session: 's', seq: 7 } });
    say({ type: 'resumed', session: 's', seq: 9 });
    say(botEvent(7));
    say(botEvent(9));
    expect(said.filter(({ type }) => type === 'bot')).toEqual([botEvent(7), botEvent(9)]);
    expect(statuses).toEqual(['connecting', 'open', 'lost', 'lost', 'open']);
  });

  test('sends what was not answered again under the same id, once', async () => {
    const { link, open, say, sent, drop } = setUp();
    open();
    say(hello('s', 0));
    const answer = link.ask({ type: 'post', text: 'hi' });
    drop();
    open();
    say({ type: 'resumed', session: 's', seq: 0 });
    expect(sent.filter(({ type }) => type === 'post')).toEqual([
      { type: 'post', text: 'hi', request: 'r1' },
      { type: 'post', text: 'hi', request: 'r1' },
    ]);
    say({ type: 'accepted', request: 'r1' });
    expect(await answer).toEqual({ type: 'accepted', request: 'r1' });
    drop();
    open();
    say({ type: 'resumed', session: 's', seq: 0 });
    expect(sent.filter(({ type }) => type === 'post')).toHaveLength(2);
  });

  test('keeps what is asked while there is no connection', () => {
    const { link, open, say, sent } = setUp();
    void link.ask({ type: 'post', text: 'early' });
    expect(sent).toEqual([]);
    open();
    say(hello('s', 0));
    expect(sent.at(-1)).toEqual({ type: 'post', text: 'early', request: 'r1' });
  });

  test('to become somebody else is a new start, also after a break', () => {
    const { link, open, say, sent, said, drop } = setUp();
    open();
    say(hello('s', 4));
    link.join(moderator);
    expect(sent.at(-1)).toEqual({ type: 'join', identity: moderator });
    say(botEvent(5));
    expect(said).toHaveLength(1);
    drop();
    open();
    expect(sent.at(-1)).toEqual({ type: 'join', identity: moderator });
  });

  test('asks to try now while connecting open nothing twice', () => {
    const { link, wires } = setUp();
    link.reconnect();
    expect(wires).toHaveLength(1);
  });
});
