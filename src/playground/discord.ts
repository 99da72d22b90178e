import type { FileShelf } from './attachments.ts';
import type { Clock } from './clock.ts';
import type { CommandBook } from './command-book.ts';
import type { Ledger } from './ledger.ts';
import type { MessageStore } from './message-store.ts';
import type { ViolationLog } from './violations.ts';
import type { World } from './world.ts';

/** Everything that the stand-in knows. The routes, the gateway and the people all work on this one value. */
export interface Discord {
  readonly world: World;
  readonly clock: Clock;
  /** @param ageMs how long ago the id is to have been made */
  readonly nextId: (ageMs?: number) => string;
  /** Whether Discord shows replies to the asker only, whatever the app says. */
  readonly forcesPrivate?: boolean;
  readonly shelf: FileShelf;
  readonly messages: MessageStore;
  readonly commands: CommandBook;
  readonly ledger: Ledger;
  readonly violations: ViolationLog;
}
