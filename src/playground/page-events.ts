import type { Discord } from './discord.ts';
import type { Entry } from './ledger.ts';
import { logExchange } from './logged-exchange.ts';
import { isVisible, type MessageChange } from './message-store.ts';
import type { Identity, PageEvent } from './protocol.ts';
import { channelOf } from './world.ts';

/** An event as a person sees it; undefined when it does not concern them. */
type Tell = (identity: Identity) => PageEvent | undefined;

/** What happens, for the pages that look on. */
export interface PageEvents {
  readonly watch: (watcher: (tell: Tell) => void) => () => void;
  readonly messageChanged: (discord: Discord, change: MessageChange) => void;
  readonly commandsChanged: (discord: Discord) => void;
  readonly exchangeChanged: (discord: Discord, entry: Entry) => void;
  readonly connectionChanged: (connected: boolean) => void;
}

export function createPageEvents(): PageEvents {
  const watchers = new Set<(tell: Tell) => void>();
  const say = (tell: Tell) => {
    for (const watcher of [...watchers]) watcher(tell);
  };
  return {
    watch: watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    messageChanged: ({ world }, { kind, stored }) => {
      const { message, visibleTo } = stored;
      const event: PageEvent =
        kind === 'deleted'
          ? { type: 'message_deleted', id: message.id, channel_id: message.channel_id }
          : { type: `message_${kind}`, message, visible_to: visibleTo };
      say(identity => {
        const isThere = channelOf(identity).id === message.channel_id;
        return isThere && isVisible(stored, world.people[identity.who].user.id) ? event : undefined;
      });
    },
    commandsChanged: ({ commands }) => {
      say(identity => ({ type: 'commands_changed', commands: [...commands.offer(identity)] }));
    },
    exchangeChanged: (discord, entry) => {
      const exchange = logExchange(discord, entry);
      const isOpen = isOpenToAll(discord, entry);
      say(identity => (concerns(discord, entry, identity, isOpen) ? { type: 'exchange', exchange } : undefined));
    },
    connectionChanged: connected => say(() => ({ type: 'bot', connected })),
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
