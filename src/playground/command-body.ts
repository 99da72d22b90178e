import { z } from 'zod';

/** A command as the bot registers it. Discord's own schema is checked before: this one only gives the fields their types. */

const text = z.string().nullish();
const localized = z.record(z.string(), z.string()).nullish();

const ChoiceBody = z.object({
  name: z.string(),
  name_localizations: localized,
  value: z.union([z.string(), z.number()]),
});

export const OptionBody = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: localized,
  description: z.string(),
  description_localizations: localized,
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(ChoiceBody).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
});

export const CommandBody = z.object({
  type: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]).nullish(),
  name: z.string(),
  name_localizations: localized,
  description: text,
  description_localizations: localized,
  options: z.array(OptionBody).nullish(),
  default_member_permissions: z
    .union([z.string(), z.number()])
    .nullish()
    .transform(bits => (bits === undefined || bits === null ? null : String(bits))),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.number()).nullish(),
  integration_types: z.array(z.number()).nullish(),
  nsfw: z.boolean().nullish(),
  handler: z.union([z.literal(1), z.literal(2)]).nullish(),
});

export type CommandBody = z.infer<typeof CommandBody>;
export type OptionBody = z.infer<typeof OptionBody>;
