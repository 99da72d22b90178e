import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { decodeAction } from '../reply/custom-id.ts';
import type { ComponentRow } from '../reply/discord/components.ts';
import { buttonLimits, menuLimits, messageLimits } from '../reply/discord/limits.ts';

// Only what the bot puts on its messages is read, so that they can be sent again as they stand.
const words = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine(text => text.trim() !== '');
const customId = words(100);
const shown = {
  type: z.literal(ComponentType.Button),
  label: words(buttonLimits.label),
  disabled: z.boolean().exactOptional(),
};
const link = z.object({ ...shown, style: z.literal(ButtonStyle.Link), url: z.url({ protocol: /^https?$/ }).max(512) });
const action = z.object({
  ...shown,
  style: z.literal([ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger]),
  custom_id: customId,
});
const option = z.object({
  label: words(menuLimits.choiceLabel),
  value: words(100),
  default: z.boolean().exactOptional(),
});
const menu = z.object({
  type: z.literal(ComponentType.StringSelect),
  custom_id: customId,
  placeholder: words(menuLimits.placeholder).exactOptional(),
  options: z
    .array(option)
    .min(1)
    .max(menuLimits.choices)
    .refine(
      options => options.filter(each => each.default).length < 2 && hasNoneTwice(options.map(each => each.value)),
    ),
});
const buttons = z
  .array(z.union([link, action]))
  .min(1)
  .max(messageLimits.buttonsInRow);
const row = z.object({ type: z.literal(ComponentType.ActionRow), components: z.union([buttons, z.tuple([menu])]) });
const message = z.object({ components: z.array(row).min(1).max(5) }).refine(({ components }) => {
  const ids = components.flatMap(({ components: parts }) =>
    parts.flatMap(part => ('custom_id' in part ? part.custom_id : [])),
  );
  return hasNoneTwice(ids);
});

function hasNoneTwice(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

/** The buttons and menus of a message that the bot posted; undefined where it has others. */
export function readPostedRows(json: unknown): readonly ComponentRow[] | undefined {
  return message.safeParse(json).data?.components;
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
