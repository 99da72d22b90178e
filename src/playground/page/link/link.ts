import type { FromStandIn, Identity, PageReply, PageRequest } from '../../protocol.ts';

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
  /** The answer to a request; without a connection it fails. */
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** Become somebody else, or go elsewhere. */
  readonly join: (identity: Identity) => void;
  /** Try now, without waiting for the next turn. */
  readonly reconnect: () => void;
}

/** Milliseconds before each new try; the last one repeats. */
const waits = [200, 500, 1_000, 2_000, 5_000];

export const noConnection = 'There is no connection to the playground: nothing was sent.';

/** Speaks with the stand-in over one connection. Once that is lost, another one is only tried, and the page loads anew when it opens. */
export function startLink(options: {
  readonly open: OpenWire;
  readonly later: (run: () => void, milliseconds: number) => void;
  readonly identity: Identity;
  readonly onSaid: (said: FromStandIn) => void;
  readonly onStatus: (status: LinkStatus) => void;
  /** The stand-in is there again. */
  readonly onBack: () => void;
}): Link {
  const pending = new Map<string, (answer: Answer) => void>();
  let status: LinkStatus = 'connecting';
  let requests = 0;
  let tries = 0;
  let wire: Wire | null = null;

  function enter(next: LinkStatus): void {
    status = next;
    options.onStatus(next);
  }

  function receive(said: FromStandIn): void {
    if (said.type === 'hello') enter('open');
    options.onSaid(said);
    if (!('request' in said) || said.request === undefined) return;
    pending.get(said.request)?.(said);
    pending.delete(said.request);
  }

  function connect(): void {
    if (wire !== null) return;
    const opened: Wire = options.open({
      opened: () => (status === 'lost' ? options.onBack() : opened.send({ type: 'join', identity: options.identity })),
      received: receive,
      closed: () => {
        wire = null;
        const wait = waits[Math.min(tries, waits.length - 1)] ?? 0;
        tries += 1;
        if (status === 'open') enter('lost');
        for (const [request, settle] of pending) settle({ type: 'failed', request, reason: noConnection });
        pending.clear();
        options.later(connect, wait);
      },
    });
    wire = opened;
  }

  connect();
  return {
    ask: ask => {
      requests += 1;
      const request = `r${requests}`;
      if (status !== 'open') return Promise.resolve({ type: 'failed', request, reason: noConnection });
      return new Promise(resolve => {
        pending.set(request, resolve);
        wire?.send({ ...ask, request });
      });
    },
    join: identity => wire?.send({ type: 'join', identity }),
    reconnect: connect,
  };
}
