import type { ExchangeLog } from '../../protocol.ts';
import type { ShownMessage } from './scene.ts';

/** Something that has a place in the channel: a message, or a command that made none. */
export type Entry =
  | {
      readonly kind: 'message';
      readonly id: string;
      readonly shown: ShownMessage;
      readonly before: ShownMessage | undefined;
    }
  | { readonly kind: 'unanswered'; readonly id: string; readonly exchange: ExchangeLog };

/** Messages and unanswered commands as they followed one another. Ids of both tell the time, and grow with it. */
export function timelineOf(messages: readonly ShownMessage[], unanswered: readonly ExchangeLog[]): readonly Entry[] {
  const entries: Entry[] = [
    ...messages.map((shown, at) => ({
      kind: 'message' as const,
      id: shown.message.id,
      shown,
      before: messages[at - 1],
    })),
    ...unanswered.map(exchange => ({ kind: 'unanswered' as const, id: exchange.id, exchange })),
  ];
  return entries.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
}

/** Milliseconds within which messages of one person stand together under one name. */
const together = 7 * 60_000;

/** Whether a message goes on where the one before it ended, without a name and picture of its own. */
export function goesOn(shown: ShownMessage, before: ShownMessage | undefined): boolean {
  return (
    before !== undefined &&
    shown.message.type === 0 &&
    before.message.author.id === shown.message.author.id &&
    before.example === shown.example &&
    before.visibleTo === shown.visibleTo &&
    Date.parse(shown.message.timestamp) - Date.parse(before.message.timestamp) < together
  );
}
