import { z } from 'zod';

/** A modal as the stand-in models it: text fields, each with its label. */
export const ModalShape = z.object({
  custom_id: z.string(),
  title: z.string(),
  fields: z.array(
    z.object({
      /** Of the label, and of the field in it: numbers that Discord gives to components. */
      label_id: z.number().int(),
      id: z.number().int(),
      custom_id: z.string(),
      label: z.string(),
      description: z.string().exactOptional(),
      placeholder: z.string().exactOptional(),
      value: z.string(),
      is_long: z.boolean(),
      required: z.boolean(),
      min_length: z.number().int(),
      max_length: z.number().int(),
    }),
  ),
});

export type Modal = z.infer<typeof ModalShape>;

/** What somebody has typed, by the fields' `custom_id`. */
export const ModalValuesShape = z.array(z.object({ name: z.string().max(100), value: z.string().max(4000) })).max(5);

export type ModalValues = z.infer<typeof ModalValuesShape>;

/** What is wrong with what was typed, as Discord's client would not let it be sent; undefined where nothing is. */
export function findModalFault({ fields }: Modal, values: ModalValues): string | undefined {
  const unknown = values.find(({ name }) => !fields.some(field => field.custom_id === name));
  if (unknown !== undefined) return `The modal has no field "${unknown.name}".`;
  for (const field of fields) {
    const { length } = typedInto(field.custom_id, values);
    if (length === 0 && !field.required) continue;
    if (length < Math.max(field.min_length, field.required ? 1 : 0)) return `"${field.label}" is too short.`;
    if (length > field.max_length) return `"${field.label}" takes ${field.max_length} characters.`;
  }
  return undefined;
}

export function typedInto(customId: string, values: ModalValues): string {
  return values.find(({ name }) => name === customId)?.value ?? '';
}
