import { ApplicationCommandAutocompleteCallbackRequestSchema } from 'discord-api-spec/zod';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { checkSchema, type FormError } from './form-errors.ts';
import type { Interaction } from './interaction-payload.ts';
import type { Choice } from './ledger.ts';

/** Characters of a choice's text value. */
const valueCharacters = 100;

const Choices = z.object({
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })).nullish(),
});

export type CheckedChoices =
  | { readonly ok: true; readonly choices: readonly Choice[] }
  | { readonly ok: false; readonly errors: readonly FormError[] };

/** Checks the suggestions that answer `interaction`: at most 25, each within its limits and of the option's type. */
export function checkChoices(data: unknown, interaction: Interaction): CheckedChoices {
  const { errors } = checkSchema(ApplicationCommandAutocompleteCallbackRequestSchema, { type: 8, data });
  const typed = Choices.safeParse(data);
  if (errors.length > 0 || !typed.success) return { ok: false, errors };
  const choices = typed.data.choices ?? [];
  const wanted = wantsNumbers(interaction) ? 'number' : 'string';
  const rules = choices.flatMap(({ value }, index): FormError[] => {
    const path = ['data', 'choices', index, 'value'];
    if (typeof value !== wanted) {
      const message = `Could not interpret ${JSON.stringify(value)} as ${wanted}.`;
      return [{ path, code: `${wanted.toUpperCase()}_TYPE_CONVERT`, message }];
    }
    return String(value).length > valueCharacters
      ? [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${valueCharacters} or fewer in length.` }]
      : [];
  });
  return rules.length > 0 ? { ok: false, errors: rules } : { ok: true, choices };
}

function wantsNumbers({ data }: Interaction): boolean {
  const options = 'options' in data ? (data.options ?? []) : [];
  const focused = options.find(option => 'focused' in option && option.focused);
  return (
    focused?.type === ApplicationCommandOptionType.Integer || focused?.type === ApplicationCommandOptionType.Number
  );
}
