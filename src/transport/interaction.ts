import type { APIInteraction } from 'discord-api-types/v10';
import { z } from 'zod';
import { InteractionType } from '../discord-codes.ts';

const envelope = z.object({
  id: z.string(),
  application_id: z.string(),
  token: z.string(),
  type: z.enum(InteractionType),
});
const command = z.object({ data: z.object({ id: z.string(), name: z.string(), type: z.number() }) });
const component = z.object({
  data: z.object({ custom_id: z.string(), component_type: z.number() }),
  message: z.object({ id: z.string() }),
});

const interaction = z.custom<APIInteraction>(isInteraction, 'an interaction as Discord sends it');

/** What Discord sent, or undefined where it is not an interaction. The rest of its shape is Discord's documented word. */
export function readInteraction(json: unknown): APIInteraction | undefined {
  return interaction.safeParse(json).data;
}

function isInteraction(json: unknown): boolean {
  const { success, data } = envelope.safeParse(json);
  if (!success) return false;
  switch (data.type) {
    case InteractionType.Ping:
      return true;
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return command.safeParse(json).success;
    case InteractionType.MessageComponent:
      return component.safeParse(json).success;
    default:
      return false;
  }
}
