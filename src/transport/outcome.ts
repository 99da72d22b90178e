import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { ComponentRow } from '../reply/discord/components.ts';
import type { MessageFile, RenderedMessage } from '../reply/discord/message.ts';

/** What goes back to Discord for one interaction. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  /** Files that go out with the response, in the order of its attachments. */
  readonly files: readonly MessageFile[];
  readonly afterwards: Afterwards | undefined;
  /** For counting: the command that was asked, and what came of it. */
  readonly command: string;
  readonly result: Result;
}

/** What is left to do once the response is out. */
export type Afterwards =
  /** To delete the message that the button stands on. */
  | { readonly kind: 'delete' }
  /** To post a message of its own. Where that cannot be, `undo` lets it be tried again, and gives the buttons that say so. Neither rejects. */
  | { readonly kind: 'post'; readonly message: Promise<RenderedMessage>; readonly undo: () => ComponentRow[] }
  /** To put in the picture, once there is one: the same message with it. It never rejects. */
  | { readonly kind: 'picture'; readonly whole: Promise<RenderedMessage | undefined> };

/** `late`: Discord no longer took an answer. */
export type Result = 'answer' | 'notice' | 'choices' | 'delete' | 'pong' | 'error' | 'late';

export function outcome(
  command: string,
  result: Result,
  response: APIInteractionResponse,
  files: readonly MessageFile[] = [],
  afterwards?: Afterwards,
): Outcome {
  return { response, files, afterwards, command, result };
}

/** The message is acknowledged at once and deleted afterwards. */
export function deletion(): Outcome {
  return outcome('delete', 'delete', { type: InteractionResponseType.DeferredMessageUpdate }, [], { kind: 'delete' });
}
