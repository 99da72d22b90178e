import { z } from 'zod';

/** A command as Discord answers it after registration; the parts that a person sees and that decide who may use it. */

const Localizations = z.record(z.string(), z.string()).nullish();

const ChoiceShape = z.object({
  name: z.string(),
  name_localizations: Localizations,
  value: z.union([z.string(), z.number()]),
});

/** Types: 3 text, 4 whole number, 5 yes or no, 10 number. The others can be registered, but not used here. */
const OptionShape = z.object({
  type: z.number().int().min(1).max(11),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(ChoiceShape).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.number().int().optional(),
  max_length: z.number().int().optional(),
});

export const CommandShape = z.object({
  id: z.string(),
  application_id: z.string(),
  guild_id: z.string().optional(),
  version: z.string(),
  /** 1 slash command, 2 user menu, 3 message menu, 4 Entry Point: what launches the app's Activity. */
  type: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  options: z.array(OptionShape).optional(),
  /** A bit string; null means everybody. */
  default_member_permissions: z.string().nullable(),
  dm_permission: z.boolean(),
  /** 0 server, 1 bot DM, 2 private channel; null means all. */
  contexts: z.array(z.number().int()).nullable(),
  /** 0 installed to a server, 1 installed to an account. */
  integration_types: z.array(z.number().int()),
  nsfw: z.boolean(),
  /** Of an Entry Point: 1 the app answers itself, 2 Discord launches the Activity. */
  handler: z.union([z.literal(1), z.literal(2)]).optional(),
});

export type CommandOption = z.infer<typeof OptionShape>;
export type RegisteredCommand = z.infer<typeof CommandShape>;

export const optionType = { text: 3, integer: 4, boolean: 5, number: 10 } as const;
