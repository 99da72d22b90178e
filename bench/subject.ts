import type { Interaction } from './discord/interaction.ts';
import type { ProcessTree } from './process-tree.ts';

/** Something that answers interactions, and is started anew for each turn. */
export interface Subject {
  readonly name: string;
  /** A fresh process. Resolves when it can be asked. */
  start(): Promise<Running>;
}

export interface Running {
  readonly tree: ProcessTree;
  /** From the start of the process to when it could be asked, in milliseconds. */
  readonly readyAfter: number;
  /** Does what is to be done before the clock starts, such as signing, and returns what asks and resolves once it is answered. */
  prepare(interaction: Interaction): Ask;
  stop(): Promise<void>;
}

/** Asks once; resolves to the number of bytes in the answer. It rejects where the answer is none. */
export type Ask = () => Promise<number>;
