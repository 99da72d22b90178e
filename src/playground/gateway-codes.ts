/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway */
export const opcode = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

export type CloseReason = readonly [code: number, reason: string];

export const close = {
  unknownOp: [4001, 'Unknown opcode.'],
  badFrame: [4002, 'Error while decoding payload.'],
  notIdentified: [4003, 'Not authenticated.'],
  wrongToken: [4004, 'Authentication failed.'],
  identifiedTwice: [4005, 'Already authenticated.'],
  wrongSeq: [4007, 'Invalid seq.'],
  tooManyFrames: [4008, 'Rate limited.'],
  wrongShard: [4010, 'Invalid shard.'],
  shardingRequired: [4011, 'Sharding required.'],
  wrongVersion: [4012, 'Invalid API version.'],
  unknownIntents: [4013, 'Invalid intent(s).'],
  privilegedIntents: [4014, 'Disallowed intent(s).'],
} as const satisfies Record<string, CloseReason>;
