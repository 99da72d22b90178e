import type { ModalValues } from '../modal-shape.ts';
import type { Identity } from '../protocol.ts';
import type { App } from './state/app.ts';
import type { ShownMessage } from './state/scene.ts';

/** What a person can do on the page; the drawing functions call these and nothing else. */
export interface Actions {
  readonly current: () => App;
  readonly change: (change: (app: App) => App) => void;
  /** Sends what the composer holds. */
  readonly send: () => void;
  /** Runs a command as it would be typed. */
  readonly runTyped: (typed: string) => void;
  /** Puts a command into the composer, to be completed. */
  readonly writeCommand: (name: string) => void;
  readonly press: (messageId: string, customId: string) => void;
  readonly pickOptions: (messageId: string, customId: string, values: readonly string[]) => void;
  /** Sends what was typed into the modal that an interaction has opened, and closes it. */
  readonly submit: (interactionId: string, values: ModalValues) => void;
  readonly applyTo: (messageId: string, command: string) => void;
  readonly dismiss: (shown: ShownMessage) => void;
  readonly become: (identity: Identity) => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly reconnect: () => void;
}
