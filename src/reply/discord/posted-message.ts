import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { decodeAction } from '../custom-id.ts';
import type { ComponentRow } from './components.ts';
import { buttonLimits, messageLimits } from './limits.ts';

// A message that the bot posted, as Discord gives it back. Only what the bot puts on its messages is read, so that it can be sent
// again as it stands.

/** Posting adds a line with the id of who shares them; what they say themselves is cut to what is left. */
const longestContent = messageLimits.content - 100;

const embed = z.object({
  description: z.string().exactOptional(),
  color: z.int().exactOptional(),
  footer: z.object({ text: z.string() }).exactOptional(),
  image: z.object({ url: z.string() }).exactOptional(),
});
const words = z.string().regex(/\S/);
const button = { type: z.literal(ComponentType.Button), label: words, disabled: z.boolean().exactOptional() };
const link = z.object({ ...button, style: z.literal(ButtonStyle.Link), url: z.url() });
const action = z.object({
  ...button,
  style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary]),
  custom_id: words,
});
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: words,
  placeholder: words.exactOptional(),
  options: z.array(z.object({ label: words, value: words, default: z.boolean().exactOptional() })).min(1),
});
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.array(z.union([link, action, menu])).min(1),
});

const posted = z.object({
  content: z.string().max(longestContent),
  embeds: z.array(embed),
  components: z.array(row).min(1),
});
export type PostedMessage = z.infer<typeof posted>;

/** The words and buttons of a message that the bot posted, or undefined where it has others. */
export function readPostedMessage(message: object): PostedMessage | undefined {
  // Where there is nothing, Discord sends either no part or null.
  const given: unknown = JSON.parse(JSON.stringify(message), (_, part: unknown) => part ?? undefined);
  return posted.safeParse(given).data;
}

/** The same rows, with this on the button that posts the message; it and the one for editing can be pressed or not. */
export function relabelPosting(rows: readonly ComponentRow[], label: string, disabled: boolean): ComponentRow[] {
  return rows.map(({ type, components }) => ({
    type,
    components: components.map(part => {
      const verb = 'custom_id' in part ? decodeAction(part.custom_id)?.verb : undefined;
      if (verb === 'edit') return { ...part, disabled };
      if (verb !== 'post' || part.type !== ComponentType.Button) return part;
      return { ...part, label: label.slice(0, buttonLimits.label), disabled };
    }),
  }));
}
