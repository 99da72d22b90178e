import type { Discord } from './discord.ts';
import { logExchange } from './exchange.ts';
import type { Entry } from './ledger.ts';
import { isVisible, type MessageChange } from './message-store.ts';
import type { Identity, PageEvent } from './protocol.ts';
import { channelOf } from './world.ts';

/** Events kept for pages that were away; a page that missed more is told everything anew. */
const KEPT_EVENTS = 2000;

export interface LoggedEvent {
  readonly seq: number;
  /** The event as this person sees it; undefined when it does not concern them. */
  readonly tell: (identity: Identity) => PageEvent | undefined;
}

/** What has happened, numbered, for the pages that look on. */
export interface PageEvents {
  readonly last: () => number;
  /** The events after `seq`, or undefined when some of them are no longer kept. */
  readonly since: (seq: number) => readonly LoggedEvent[] | undefined;
  readonly watch: (watcher: (event: LoggedEvent) => void) => () => void;
  readonly messageChanged: (discord: Discord, change: MessageChange) => void;
  readonly commandsChanged: (discord: Discord) => void;
  readonly exchangeChanged: (discord: Discord, entry: Entry) => void;
  readonly connectionChanged: (connected: boolean) => void;
}

export function createPageEvents(): PageEvents {
  let kept: LoggedEvent[] = [];
  let last = 0;
  const watchers = new Set<(event: LoggedEvent) => void>();
  const log = (makeTeller: (seq: number) => LoggedEvent['tell']) => {
    last += 1;
    const event = { seq: last, tell: makeTeller(last) };
    kept = [...kept.slice(1 - KEPT_EVENTS), event];
    for (const watcher of [...watchers]) watcher(event);
  };
  return {
    last: () => last,
    since: seq => {
      const isWhole = seq <= last && seq >= last - kept.length;
      return isWhole ? kept.filter(event => event.seq > seq) : undefined;
    },
    watch: watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    messageChanged: ({ world }, { kind, stored }) => {
      const { message, visibleTo } = stored;
      log(seq => {
        const event: PageEvent =
          kind === 'deleted'
            ? { type: 'message_deleted', seq, id: message.id, channel_id: message.channel_id }
            : { type: `message_${kind}`, seq, message, visible_to: visibleTo };
        return identity => {
          const isThere = channelOf(identity).id === message.channel_id;
          return isThere && isVisible(stored, world.people[identity.who].user.id) ? event : undefined;
        };
      });
    },
    commandsChanged: ({ commands }) => {
      log(seq => identity => ({ type: 'commands_changed', seq, commands: [...commands.offer(identity)] }));
    },
    exchangeChanged: (discord, entry) => {
      const exchange = logExchange(discord, entry);
      const isOpen = isOpenToAll(discord, entry);
      log(
        seq => identity =>
          concerns(discord, entry, identity, isOpen) ? { type: 'exchange', seq, exchange } : undefined,
      );
    },
    connectionChanged: connected => log(seq => () => ({ type: 'bot', seq, connected })),
  };
}

/** The exchanges that a person may look into: their own, and those whose answer everybody in the channel sees. */
export const visibleExchanges = (discord: Discord, identity: Identity): readonly Entry[] =>
  discord.ledger.list().filter(entry => concerns(discord, entry, identity, isOpenToAll(discord, entry)));

function isOpenToAll({ messages }: Discord, entry: Entry): boolean {
  const stored = messages.find(entry.original ?? '');
  return stored !== undefined && stored.visibleTo === null;
}

function concerns({ world }: Discord, entry: Entry, identity: Identity, isOpen: boolean): boolean {
  if (channelOf(identity).id !== entry.channelId) return false;
  return isOpen || world.people[identity.who].user.id === entry.user.id;
}
