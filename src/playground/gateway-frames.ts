import { z } from 'zod';
import { type CloseReason, close } from './gateway-codes.ts';

/** Bytes of a frame that a bot may send. */
export const frameLimit = 4096;

const bit = (place: number): number => 2 ** place;
/** Bits 17 to 19, 22 and 23 have no meaning. */
const knownIntents = bit(17) - 1 + bit(20) + bit(21) + bit(24) + bit(25);
/** Members, presences, message content: to be asked for at Discord's, and granted to nobody here. */
const privilegedIntents = bit(1) + bit(8) + bit(15);

export const FrameShape = z.object({ op: z.number().int(), d: z.unknown().optional() });

const IdentifyShape = z.object({
  token: z.string(),
  intents: z.number().int().min(0),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});

export const ResumeShape = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** Which part of the servers a connection hears of: its number, counted from 0, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** Reads what an IDENTIFY says, or returns why the connection must end. */
export function readIdentify(data: unknown, token: string): { readonly shard: Shard } | CloseReason {
  const asked = IdentifyShape.safeParse(data);
  if (!asked.success) return close.badFrame;
  if (asked.data.token !== token) return close.wrongToken;
  const { intents, shard } = asked.data;
  if (intents & ~knownIntents) return close.unknownIntents;
  if (intents & privilegedIntents) return close.privilegedIntents;
  const [id, count] = shard;
  const isShard = Number.isInteger(id) && Number.isInteger(count) && id >= 0 && id < count;
  return isShard ? { shard } : close.wrongShard;
}

/** Number of the shard that hears of a server; direct messages go to the first. */
export const shardOf = (guildId: string | undefined, count: number): number =>
  guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
