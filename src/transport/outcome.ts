import { type APIInteractionResponse, InteractionResponseType } from 'discord-api-types/v10';
import type { MessageFile } from '../reply/discord/message.ts';

/** The message that an answer stands in, for a later request about it. The token is a secret for its 15 minutes. */
export interface WebhookMessage {
  readonly application_id: string;
  readonly token: string;
}

/** What goes back to Discord for one interaction. */
export interface Outcome {
  readonly response: APIInteractionResponse;
  /** Files that go out with the response, in the order of its attachments. */
  readonly files: readonly MessageFile[];
  /** What is left to do once the response is out: to delete the message that the button stands on. */
  readonly afterwards: WebhookMessage | undefined;
  /** For counting: the command that was asked, and what came of it. */
  readonly command: string;
  readonly result: Result;
}

/** `late`: Discord no longer took an answer. */
export type Result = 'answer' | 'notice' | 'choices' | 'delete' | 'pong' | 'error' | 'late';

export function outcome(
  command: string,
  result: Result,
  response: APIInteractionResponse,
  files: readonly MessageFile[] = [],
): Outcome {
  return { response, files, afterwards: undefined, command, result };
}

/** The message is acknowledged at once and deleted afterwards. */
export function deletion({ application_id, token }: WebhookMessage): Outcome {
  const acknowledged = outcome('delete', 'delete', { type: InteractionResponseType.DeferredMessageUpdate });
  return { ...acknowledged, afterwards: { application_id, token } };
}
