import type { FromStandIn, Identity, PageReply, PageRequest } from '../../protocol.ts';
import { follow, type Position } from './position.ts';

/** An open, or opening, connection. */
export interface Wire {
  readonly send: (request: PageRequest) => void;
}

/** Opens a connection and reports on it. `closed` comes exactly once, also when it never opened. */
export type OpenWire = (on: {
  readonly opened: () => void;
  readonly received: (said: FromStandIn) => void;
  readonly closed: () => void;
}) => Wire;

export type LinkStatus = 'connecting' | 'open' | 'lost';

/** What a request comes back with. */
export type Answer = Extract<PageReply, { type: 'accepted' | 'choices' | 'failed' }>;

type Unsent<Request> = Request extends { request: string } ? Omit<Request, 'request'> : never;
/** A request without its id: the link makes that. */
export type Ask = Unsent<PageRequest>;

export interface Link {
  /** The answer to a request. Asked again after a reconnect, under the same id, until there is one. */
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** Become somebody else, or go elsewhere. */
  readonly join: (identity: Identity) => void;
  /** Try now, without waiting for the next turn. */
  readonly reconnect: () => void;
}

/** Milliseconds before each new try; the last one repeats. */
const WAITS = [200, 500, 1_000, 2_000, 5_000];

/**
 * Keeps one conversation with the stand-in going over as many connections as it takes: nothing that the stand-in says is told twice, and
 * nothing that the page asks is lost.
 */
export function startLink(options: {
  readonly open: OpenWire;
  readonly later: (run: () => void, milliseconds: number) => void;
  readonly newId: () => string;
  readonly identity: Identity;
  readonly onSaid: (said: FromStandIn) => void;
  readonly onStatus: (status: LinkStatus) => void;
}): Link {
  const pending = new Map<string, { request: PageRequest; settle: (answer: Answer) => void }>();
  let identity = options.identity;
  let position: Position | null = null;
  let isOpen = false;
  let hasJoined = false;
  let tries = 0;
  let wire: Wire | null = null;

  function settle(said: FromStandIn): void {
    if (said.type !== 'accepted' && said.type !== 'choices' && said.type !== 'failed') return;
    const asked = said.request === undefined ? undefined : pending.get(said.request);
    if (asked === undefined || said.request === undefined) return;
    pending.delete(said.request);
    asked.settle(said);
  }

  function connect(): void {
    if (wire !== null) return;
    options.onStatus(tries === 0 ? 'connecting' : 'lost');
    const opened: Wire = options.open({
      opened: () => {
        isOpen = true;
        const resume = position === null ? {} : { resume: position };
        opened.send({ type: 'join', identity, ...resume });
      },
      received: said => {
        const next = follow(position, said);
        position = next.position;
        if (said.type === 'hello' || said.type === 'resumed') {
          tries = 0;
          options.onStatus('open');
          if (!hasJoined) for (const { request } of pending.values()) opened.send(request);
          hasJoined = true;
        }
        if (next.isNews) options.onSaid(said);
        settle(said);
      },
      closed: () => {
        wire = null;
        isOpen = false;
        hasJoined = false;
        const wait = WAITS[Math.min(tries, WAITS.length - 1)] ?? 0;
        tries += 1;
        options.onStatus('lost');
        options.later(connect, wait);
      },
    });
    wire = opened;
  }

  connect();
  return {
    ask: ask =>
      new Promise(resolve => {
        const request: PageRequest = { ...ask, request: options.newId() };
        pending.set(request.request, { request, settle: resolve });
        if (hasJoined) wire?.send(request);
      }),
    join: next => {
      identity = next;
      position = null;
      if (isOpen) wire?.send({ type: 'join', identity });
    },
    reconnect: connect,
  };
}
