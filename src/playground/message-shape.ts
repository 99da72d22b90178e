import { z } from 'zod';

/** The parts of Discord's message object that the local Discord makes: what the bot is sent, and what the page draws. */

const Snowflake = z.string().regex(/^\d{1,20}$/);

export const UserShape = z.object({
  id: Snowflake,
  username: z.string(),
  discriminator: z.string(),
  global_name: z.string().nullable(),
  avatar: z.null(),
  bot: z.boolean().exactOptional(),
  public_flags: z.number().int(),
  flags: z.number().int(),
  primary_guild: z.null(),
});

/** A file of a message. Files that an embed shows by `attachment://` are not listed on the message: Discord leaves them out too. */
const AttachmentShape = z.object({
  id: Snowflake,
  filename: z.string(),
  size: z.number().int(),
  url: z.string(),
  proxy_url: z.string(),
  content_type: z.string(),
  width: z.number().int().exactOptional(),
  height: z.number().int().exactOptional(),
  /** Alt text. */
  description: z.string().exactOptional(),
  ephemeral: z.boolean().exactOptional(),
});

const ImageShape = z.object({
  url: z.string(),
  proxy_url: z.string().exactOptional(),
  width: z.number().int().exactOptional(),
  height: z.number().int().exactOptional(),
  content_type: z.string().exactOptional(),
  /** Alt text of the file shown, when it came with the message. */
  description: z.string().exactOptional(),
});

const EmbedShape = z.object({
  type: z.literal('rich'),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  url: z.string().exactOptional(),
  timestamp: z.string().exactOptional(),
  color: z.number().int().exactOptional(),
  author: z
    .object({ name: z.string(), url: z.string().exactOptional(), icon_url: z.string().exactOptional() })
    .exactOptional(),
  footer: z.object({ text: z.string(), icon_url: z.string().exactOptional() }).exactOptional(),
  image: ImageShape.exactOptional(),
  thumbnail: ImageShape.exactOptional(),
  fields: z.array(z.object({ name: z.string(), value: z.string(), inline: z.boolean() })).exactOptional(),
});

const EmojiShape = z.object({ id: z.string().exactOptional(), name: z.string() });

/** Style 5 is a link: it has a `url` and no `custom_id`; the others have a `custom_id` and no `url`. */
const ButtonShape = z.object({
  type: z.literal(2),
  id: z.number().int(),
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  label: z.string().exactOptional(),
  emoji: EmojiShape.exactOptional(),
  custom_id: z.string().exactOptional(),
  url: z.string().exactOptional(),
  disabled: z.boolean().exactOptional(),
});

const MenuShape = z.object({
  type: z.literal(3),
  id: z.number().int(),
  custom_id: z.string(),
  placeholder: z.string().exactOptional(),
  min_values: z.number().int(),
  max_values: z.number().int(),
  disabled: z.boolean().exactOptional(),
  options: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      description: z.string().exactOptional(),
      emoji: EmojiShape.exactOptional(),
      default: z.boolean().exactOptional(),
    }),
  ),
});

const RowShape = z.object({
  type: z.literal(1),
  id: z.number().int(),
  components: z.array(z.discriminatedUnion('type', [ButtonShape, MenuShape])),
});

const OwnersShape = z.object({ '0': z.string().exactOptional(), '1': z.string().exactOptional() });

const Metadata = z.object({
  id: Snowflake,
  user: UserShape,
  authorizing_integration_owners: OwnersShape,
  /** On follow-ups. */
  original_response_message_id: z.string().exactOptional(),
});
const CommandMetadata = Metadata.extend({ type: z.literal(2), target_message_id: z.string().exactOptional() });
const ComponentMetadata = Metadata.extend({ type: z.literal(3), interacted_message_id: z.string() });
const ModalMetadata = Metadata.extend({
  type: z.literal(5),
  triggering_interaction_metadata: z.discriminatedUnion('type', [CommandMetadata, ComponentMetadata]),
});

export const MessageShape = z.object({
  id: Snowflake,
  channel_id: Snowflake,
  /** 0 ordinary, 19 reply (a follow-up, or an answer to a button), 20 answer to a command, 23 answer to a message command. */
  type: z.union([z.literal(0), z.literal(19), z.literal(20), z.literal(23)]),
  author: UserShape,
  content: z.string(),
  timestamp: z.string(),
  edited_timestamp: z.string().nullable(),
  tts: z.boolean(),
  mention_everyone: z.boolean(),
  mentions: z.array(UserShape),
  mention_roles: z.array(z.string()),
  pinned: z.boolean(),
  attachments: z.array(AttachmentShape),
  embeds: z.array(EmbedShape),
  components: z.array(RowShape),
  /** 4 embeds suppressed, 64 only the asker sees it, 128 "thinking…", 4096 no notification. */
  flags: z.number().int(),
  application_id: z.string().exactOptional(),
  webhook_id: z.string().exactOptional(),
  message_reference: z.object({ type: z.literal(0), channel_id: z.string(), message_id: z.string() }).exactOptional(),
  interaction_metadata: z
    .discriminatedUnion('type', [CommandMetadata, ComponentMetadata, ModalMetadata])
    .exactOptional(),
  /** Who used which command, on the answer to a command: `{ name: 'arrests', user }`. */
  interaction: z.object({ id: Snowflake, type: z.literal(2), name: z.string(), user: UserShape }).exactOptional(),
});

export type User = z.infer<typeof UserShape>;
export type Attachment = z.infer<typeof AttachmentShape>;
export type Embed = z.infer<typeof EmbedShape>;
export type Button = z.infer<typeof ButtonShape>;
export type Menu = z.infer<typeof MenuShape>;
export type Row = z.infer<typeof RowShape>;
export type Message = z.infer<typeof MessageShape>;

/** Bits of a message's `flags`. */
export const messageFlag = { suppressEmbeds: 4, ephemeral: 64, loading: 128, suppressNotifications: 4096 } as const;
