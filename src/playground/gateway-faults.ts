/** What befalls an opening connection: an HTTP status instead of the upgrade, nothing at all, a TCP reset; or, once it is open, what the words say. */
export type UpgradeFault =
  | { readonly refuse: number }
  | { readonly close: number }
  | 'no answer'
  | 'reset'
  | 'no hello'
  | 'no acks'
  | 'silent';

/** What befalls an IDENTIFY or a RESUME: a close, silence, a frame instead of the answer, or a frame right behind it. */
export type LoginFault =
  | { readonly close: number }
  | { readonly send: unknown }
  | { readonly thenSend: unknown }
  | 'no answer';

/** What is to go wrong at the gateway. Faults of one kind queue up; each befalls as many as `times` says, one unless said otherwise. */
export interface GatewayFaults {
  readonly atUpgrade: (fault: UpgradeFault, times?: number) => void;
  readonly atIdentify: (fault: LoginFault, times?: number) => void;
  readonly atResume: (fault: LoginFault, times?: number) => void;
  /** Calls off what has not happened yet. */
  readonly clear: () => void;
  /**
   * Sends a frame as it is, text verbatim and anything else as JSON, to all open connections, or to those of one shard. Op 9 takes the login
   * away, and the session unless its `d` is true.
   */
  readonly send: (frame: unknown, shard?: number) => void;
  /** Sends an event with the right `s` to the bot, whatever its data; one that is away gets it when it resumes. */
  readonly dispatch: (event: string, data: unknown, shard?: number) => void;
  readonly close: (code: number, shard?: number) => void;
  /** Resets the TCP connection. */
  readonly reset: (shard?: number) => void;
  /** Heartbeats are no longer answered. */
  readonly muteAcks: (shard?: number) => void;
  /** Nothing is read or said any more, not even the end of the connection; the session can be resumed by another. */
  readonly silence: (shard?: number) => void;
}

interface Queue<T> {
  readonly add: (fault: T, times?: number) => void;
  readonly take: () => T | undefined;
  readonly clear: () => void;
}

/** Faults waiting for their turn. */
export function createFaultPlan() {
  const upgrade = createQueue<UpgradeFault>();
  const identify = createQueue<LoginFault>();
  const resume = createQueue<LoginFault>();
  return {
    upgrade,
    identify,
    resume,
    clear: () => {
      for (const queue of [upgrade, identify, resume]) queue.clear();
    },
  };
}

function createQueue<T>(): Queue<T> {
  let waiting: readonly { readonly fault: T; readonly times: number }[] = [];
  return {
    add: (fault, times = 1) => {
      waiting = [...waiting, { fault, times }];
    },
    take: () => {
      const [first, ...rest] = waiting;
      if (first === undefined) return undefined;
      waiting = first.times > 1 ? [{ ...first, times: first.times - 1 }, ...rest] : rest;
      return first.fault;
    },
    clear: () => {
      waiting = [];
    },
  };
}
