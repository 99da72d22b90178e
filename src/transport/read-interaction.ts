import { ApplicationCommandType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { readPostedMessage } from '../reply/discord/posted-message.ts';
import { readMessageText } from './message-text.ts';

// Only what the bot uses is read, so that nothing behind this file meets a shape that it does not expect. A part that is missing
// or null is left out; one of another type than Discord documents makes the interaction unreadable. All else is passed over.

/** A part that may be missing or null: Discord sends either where there is nothing. */
export function maybe<T extends z.ZodType>(part: T) {
  return part.nullish().transform(value => value ?? undefined);
}

/** An id: digits alone, so that `BigInt`, which throws at other text, can read when it was made. */
const snowflake = z.string().regex(/^\d{1,20}$/);

/** All that an answer needs. The token is a secret for its 15 minutes; a language that is none is no reason not to answer. */
const handle = z.object({ id: snowflake, token: z.string().min(1), locale: z.string().optional().catch(undefined) });
const user = z.object({ id: snowflake });
const permissions = z
  .string()
  .regex(/^\d{1,40}$/)
  .transform(BigInt);

const asking = {
  ...handle.shape,
  application_id: maybe(snowflake),
  guild_id: maybe(snowflake),
  channel_id: maybe(snowflake),
  user: maybe(user),
  member: maybe(z.object({ user: maybe(user), permissions: maybe(permissions) })),
};

const option = z.object({
  name: z.string(),
  value: maybe(z.union([z.string(), z.number(), z.boolean()])),
  focused: maybe(z.boolean()),
});
const options = maybe(z.array(option));

const target = z.looseObject({ channel_id: maybe(snowflake) }).transform(message => ({
  channel_id: message.channel_id,
  text: readMessageText(message),
}));
const pointed = { name: z.string(), type: z.literal(ApplicationCommandType.Message), target_id: snowflake };
const messageData = z
  .object({ ...pointed, resolved: z.object({ messages: z.looseObject({}) }) })
  .transform(({ resolved, ...data }) => ({ ...data, target: resolved.messages[data.target_id] }))
  .pipe(z.object({ ...pointed, target }));
const { ChatInput, User, PrimaryEntryPoint } = ApplicationCommandType;
const namedData = z.object({ name: z.string(), type: z.literal([ChatInput, User, PrimaryEntryPoint]), options });
const commandData = z.discriminatedUnion('type', [namedData, messageData]);

/** The message of the bot's that a button or a menu stands on. */
const ownMessage = z
  .looseObject({
    id: maybe(snowflake),
    flags: maybe(z.int()),
    interaction_metadata: maybe(z.object({ user: maybe(user) })),
  })
  .transform(message => ({
    id: message.id,
    audience: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0 ? ('private' as const) : ('public' as const),
    askerId: message.interaction_metadata?.user?.id,
    posted: readPostedMessage(message),
  }));

const ping = z.object({ ...handle.shape, type: z.literal(InteractionType.Ping) });
const command = z.object({ ...asking, type: z.literal(InteractionType.ApplicationCommand), data: commandData });
const typing = z.object({
  ...asking,
  type: z.literal(InteractionType.ApplicationCommandAutocomplete),
  data: z.object({ name: z.string(), options }),
});
const component = z.object({
  ...asking,
  type: z.literal(InteractionType.MessageComponent),
  application_id: snowflake,
  data: z.object({ custom_id: z.string(), values: maybe(z.array(z.string())) }),
  message: ownMessage,
});
const submission = z.object({
  ...asking,
  type: z.literal(InteractionType.ModalSubmit),
  data: z.object({
    custom_id: z.string(),
    components: z.array(z.object({ component: z.object({ custom_id: z.string(), value: z.string() }) })),
  }),
  message: ownMessage,
});

export type CommandInteraction = z.infer<typeof command>;
export type TypingInteraction = z.infer<typeof typing>;
export type ComponentInteraction = z.infer<typeof component>;
export type SubmittedInteraction = z.infer<typeof submission>;
export type OnMessage = ComponentInteraction | SubmittedInteraction;
/** Whatever is a question, who asks it, and where. */
export type Asking = CommandInteraction | OnMessage;

const readable = z.discriminatedUnion('type', [ping, command, typing, component, submission]);
const envelope = z.object({ ...handle.shape, type: z.unknown().optional() });

export type Interaction = NonNullable<ReturnType<typeof readInteraction>>;

/**
 * What Discord sent, whatever that is; undefined where it has no id and token to answer with. Of what is unreadable it tells which part
 * is wrong, never what stands in it: `data.options: invalid_type`.
 */
export function readInteraction(json: unknown) {
  const { data, error } = readable.safeParse(json);
  if (data) return data;
  const { data: sent } = envelope.safeParse(json);
  if (!sent) return undefined;
  const isTyping = sent.type === InteractionType.ApplicationCommandAutocomplete;
  const [fault] = error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`);
  return { ...sent, type: 'unreadable' as const, isTyping, fault: fault ?? 'unknown' };
}
