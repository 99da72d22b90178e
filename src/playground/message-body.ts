import { z } from 'zod';

/**
 * The body of a message as the bot sends it, in the parts that the stand-in carries out. Discord's own schema is checked before: this one
 * only gives the fields their types, and says what is not modelled here (other menus than text, premium buttons, the newer layout components).
 */

const text = z.string().nullish();
const Media = z.object({ url: z.string().default('') }).nullish();

export const EmbedBody = z.object({
  title: text,
  description: text,
  url: text,
  timestamp: text,
  color: z.number().nullish(),
  author: z.object({ name: text, url: text, icon_url: text }).nullish(),
  footer: z.object({ text: text, icon_url: text }).nullish(),
  image: Media,
  thumbnail: Media,
  fields: z.array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().nullish() })).nullish(),
});

const EmojiBody = z.object({ id: text, name: z.string() }).nullish();

export const ButtonBody = z.object({
  type: z.literal(2),
  id: z.number().nullish(),
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  label: text,
  emoji: EmojiBody,
  custom_id: text,
  url: text,
  disabled: z.boolean().nullish(),
});

export const MenuBody = z.object({
  type: z.literal(3),
  id: z.number().nullish(),
  custom_id: z.string(),
  placeholder: text,
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  disabled: z.boolean().nullish(),
  options: z.array(
    z.object({
      label: z.string(),
      value: z.string(),
      description: text,
      emoji: EmojiBody,
      default: z.boolean().nullish(),
    }),
  ),
});

export const RowBody = z.object({
  type: z.literal(1),
  id: z.number().nullish(),
  components: z.array(z.discriminatedUnion('type', [ButtonBody, MenuBody])),
});

export const MessageBodyShape = z.object({
  content: text,
  embeds: z.array(EmbedBody).nullish(),
  components: z.array(RowBody).nullish(),
  attachments: z
    .array(z.object({ id: z.union([z.string(), z.number()]).transform(String), filename: text, description: text }))
    .nullish(),
  allowed_mentions: z
    .object({
      parse: z.array(z.string()).nullish(),
      users: z.array(z.string()).nullish(),
      roles: z.array(z.string()).nullish(),
    })
    .nullish(),
  flags: z.number().nullish(),
  tts: z.boolean().nullish(),
});

export type EmbedBody = z.infer<typeof EmbedBody>;
export type ButtonBody = z.infer<typeof ButtonBody>;
export type MenuBody = z.infer<typeof MenuBody>;
export type RowBody = z.infer<typeof RowBody>;
export type MessageBody = z.infer<typeof MessageBodyShape>;

/** A file that came with a body, in the part `files[key]` of the form. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}
