import type { ExchangeLog } from '../../protocol.ts';

/** The exchanges that made, changed, deleted or started from a message, oldest first. */
export function exchangesOf(exchanges: readonly ExchangeLog[], messageId: string): readonly ExchangeLog[] {
  return exchanges.filter(
    exchange =>
      exchange.message === messageId ||
      exchange.on_message === messageId ||
      exchange.later.some(act => act.message === messageId),
  );
}

/** Commands of this person that have no message yet: sent and not answered, or never answered. Shown as a line of their own. */
export function unansweredCommands(
  exchanges: readonly ExchangeLog[],
  viewer: { readonly userId: string; readonly channelId: string },
  dismissed: ReadonlySet<string>,
): readonly ExchangeLog[] {
  return exchanges.filter(
    exchange =>
      (exchange.kind === 'command' || exchange.kind === 'message command') &&
      (exchange.state === 'waiting' || exchange.state === 'failed') &&
      exchange.message === undefined &&
      exchange.user.id === viewer.userId &&
      exchange.channel_id === viewer.channelId &&
      !dismissed.has(exchange.id),
  );
}

/** The newest press or pick on a message, when the bot has not answered it: waiting, or failed. */
export function unansweredPress(exchanges: readonly ExchangeLog[], messageId: string): ExchangeLog | undefined {
  const newest = exchanges.findLast(
    exchange =>
      exchange.on_message === messageId &&
      (exchange.kind === 'button' || exchange.kind === 'menu' || exchange.kind === 'modal'),
  );
  return newest !== undefined && (newest.state === 'waiting' || newest.state === 'failed') ? newest : undefined;
}

/** How many of Discord's rules were broken, over all exchanges. */
export function countViolations(exchanges: readonly ExchangeLog[]): number {
  return exchanges.reduce((sum, exchange) => sum + exchange.violations.length, 0);
}
