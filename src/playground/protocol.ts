import { z } from 'zod';
import { MessageShape, UserShape } from './message-shape.ts';
import { ModalShape, ModalValuesShape } from './modal-shape.ts';
import { CommandShape } from './registered-command.ts';

/**
 * What the page in the browser and the stand-in for Discord say to each other, over one WebSocket at `/playground`, as JSON text.
 *
 * 1. The page opens the socket and sends `join`: who, where and in which language the person is. The stand-in answers `hello`, everything that
 *    this person sees now; events follow. To switch, the page sends `join` again.
 * 2. Every other request carries `request`, an id made by the page, and is answered with `accepted`, `choices` or `failed`.
 * 3. When the connection is lost, the page loads anew as soon as there is another one.
 *
 * Under a Content-Security-Policy without `unsafe-eval`, call `z.config({ jitless: true })` before the first parse, or zod's probe is reported.
 */

export const playgroundPath = '/playground';

/** Largest message accepted from the page, in bytes. */
export const pageMessageLimit = 65_536;

const WhoShape = z.enum(['member', 'moderator']);
/** Where the person is: a server with the bot in it, the bot's direct messages, or a group chat by an account that has it installed. */
const PlaceShape = z.enum(['server', 'bot_dm', 'user_install']);

export const IdentityShape = z.object({
  who: WhoShape,
  place: PlaceShape,
  /** A locale of Discord's list: `en-US`, `de`, `es-ES`. */
  locale: z.string().min(2).max(10),
});

const OptionValueShape = z.union([z.string().max(6000), z.number(), z.boolean()]);
/** Options by name, in the order typed. */
const OptionValuesShape = z.array(z.object({ name: z.string().max(32), value: OptionValueShape })).max(25);

const RequestId = z.string().min(1).max(64);
const Id = z.string().max(20);

export const PageRequestShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('join'), identity: IdentityShape }),
  z.object({ type: z.literal('post'), request: RequestId, text: z.string().min(1).max(2000) }),
  z.object({ type: z.literal('use'), request: RequestId, command: z.string().max(32), options: OptionValuesShape }),
  z.object({
    type: z.literal('suggest'),
    request: RequestId,
    command: z.string().max(32),
    /** All options filled so far; the focused one among them, with what is typed so far (may be empty). */
    options: OptionValuesShape,
    focused: z.string().max(32),
  }),
  z.object({ type: z.literal('press'), request: RequestId, message: Id, custom_id: z.string().max(100) }),
  z.object({
    type: z.literal('pick'),
    request: RequestId,
    message: Id,
    custom_id: z.string().max(100),
    values: z.array(z.string().max(100)).max(25),
  }),
  /** Sends the modal that an interaction has opened. */
  z.object({ type: z.literal('submit'), request: RequestId, interaction: Id, values: ModalValuesShape }),
  z.object({ type: z.literal('apply'), request: RequestId, message: Id, command: z.string().max(32) }),
  z.object({ type: z.literal('dismiss'), request: RequestId, message: Id }),
]);

/** A rule of Discord that the bot broke, and how Discord answers it. */
const ViolationShape = z.object({
  /** `POST /interactions/1/…/callback`, with tokens left out. */
  where: z.string(),
  /** Path into the body, `embeds.0.fields.2.value`, or empty. */
  path: z.string(),
  /** The rule, in a sentence: `Must be 1024 or fewer in length.` */
  rule: z.string(),
  /** HTTP status given; 200 when Discord would let it pass without a word (an unknown field). */
  status: z.number().int(),
  /** Discord's JSON error code; 0 when it has none. */
  code: z.number().int(),
  /** The interaction that it concerns, when it concerns one. */
  interaction: z.string().optional(),
});

/** What the bot did after its first answer. */
const LaterActShape = z.object({
  kind: z.enum(['edit', 'follow-up', 'delete', 'deadline']),
  message: z.string(),
  body: z.unknown(),
  files: z.array(z.string()),
  elapsed_ms: z.number(),
});

/** One interaction, from the question to the last thing that the bot did with it. Sent whole each time it changes. */
const ExchangeShape = z.object({
  /** Id of the interaction. */
  id: z.string(),
  kind: z.enum(['command', 'message command', 'button', 'menu', 'modal', 'autocomplete']),
  /** As a person would write it: `/arrests city:Denver`, `Check figures`, `button "All jurisdictions"`. */
  title: z.string(),
  user: UserShape,
  channel_id: z.string(),
  /** The message that the button, menu or message command sits on or points at. */
  on_message: z.string().optional(),
  /**
   * waiting: sent, nothing came back. thinking: put off ("is thinking…"). answered: there is an answer (for autocomplete: choices).
   * deferred: a button or menu was acknowledged without a visible change. failed: nothing came in time; say "The application did not respond".
   */
  state: z.enum(['waiting', 'thinking', 'deferred', 'answered', 'failed']),
  /** What went to the bot, as JSON. */
  interaction: z.unknown(),
  /** What came back first, as JSON; absent while nothing has come. */
  callback: z.unknown().optional(),
  /** What came of it, where that is a modal. */
  modal: ModalShape.exactOptional(),
  /** Names of the files that came with it. */
  files: z.array(z.string()),
  /** Time to the first answer in milliseconds, or to the deadline. */
  elapsed_ms: z.number().nullable(),
  /** The message that it made or changed. */
  message: z.string().optional(),
  later: z.array(LaterActShape),
  violations: z.array(ViolationShape),
});

const ChannelShape = z.object({ id: z.string(), name: z.string(), place: PlaceShape });

const PageEventShape = z.discriminatedUnion('type', [
  /** `visible_to`: id of the only person who sees it, or null for everybody in the channel. */
  z.object({ type: z.literal('message_created'), message: MessageShape, visible_to: z.string().nullable() }),
  z.object({ type: z.literal('message_updated'), message: MessageShape, visible_to: z.string().nullable() }),
  z.object({ type: z.literal('message_deleted'), id: z.string(), channel_id: z.string() }),
  /** The commands that this person is offered, here and now. */
  z.object({ type: z.literal('commands_changed'), commands: z.array(CommandShape) }),
  z.object({ type: z.literal('exchange'), exchange: ExchangeShape }),
  z.object({ type: z.literal('bot'), connected: z.boolean() }),
]);

const PageReplyShape = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    /** Another one each time the stand-in is started. */
    run: z.string(),
    identity: IdentityShape,
    /** The person spoken for. */
    user: UserShape,
    /** The bot. */
    bot_user: UserShape,
    bot_connected: z.boolean(),
    /** The channel they look at, and every place that they can switch to. */
    channel: ChannelShape,
    channels: z.array(ChannelShape),
    people: z.array(z.object({ who: WhoShape, user: UserShape })),
    locales: z.array(z.string()),
    commands: z.array(CommandShape),
    messages: z.array(z.object({ message: MessageShape, visible_to: z.string().nullable(), example: z.boolean() })),
    exchanges: z.array(ExchangeShape),
  }),
  /** Carried out. `interaction`: the exchange that will follow as an event. */
  z.object({ type: z.literal('accepted'), request: RequestId, interaction: z.string().optional() }),
  z.object({
    type: z.literal('choices'),
    request: RequestId,
    choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  }),
  /** Refused, and why, in a sentence for people; `request` is absent when the message could not be read at all. */
  z.object({ type: z.literal('failed'), request: RequestId.optional(), reason: z.string() }),
]);

export const FromStandInShape = z.union([PageEventShape, PageReplyShape]);

export type Identity = z.infer<typeof IdentityShape>;
export type Who = z.infer<typeof WhoShape>;
export type Place = z.infer<typeof PlaceShape>;
export type OptionValue = z.infer<typeof OptionValueShape>;
export type OptionValues = z.infer<typeof OptionValuesShape>;
export type PageRequest = z.infer<typeof PageRequestShape>;
export type PageEvent = z.infer<typeof PageEventShape>;
export type PageReply = z.infer<typeof PageReplyShape>;
export type FromStandIn = z.infer<typeof FromStandInShape>;
export type Violation = z.infer<typeof ViolationShape>;
export type LaterAct = z.infer<typeof LaterActShape>;
export type ExchangeLog = z.infer<typeof ExchangeShape>;
export type Channel = z.infer<typeof ChannelShape>;
